package gateline.file.json;

import gateline.plan.Extras;
import gateline.plan.Extras.Extra;
import gateline.plan.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The members of one object while it is being read: a value for each known key, and the unknown
/// keys with the known one they followed.
public final class Fields {
  private final ObjectFormat<?> format;
  private final Cursor in;
  private final long start;
  private final @Nullable Object[] values;
  private final List<Extra> extras = new ArrayList<>(0);
  private final Set<String> unknown = new HashSet<>(0);
  private final int depth;

  Fields(ObjectFormat<?> format, Cursor in) {
    this.format = format;
    this.in = in;
    this.start = in.offset();
    this.depth = in.depth();
    this.values = new @Nullable Object[format.keys().size()];
  }

  /// The value of a key that is required or has a default.
  public <T> T get(Key<?, T> key) {
    return Objects.requireNonNull(find(key), key.name());
  }

  /// The value of a key that may be left out.
  @SuppressWarnings("unchecked")
  public <T> @Nullable T find(Key<?, T> key) {
    Object value = values[key.position()];
    return value == null ? key.absent() : (T) value;
  }

  /// The unknown keys.
  public Extras extras() {
    return extras.isEmpty() ? Extras.NONE : new Extras(extras);
  }

  /// The one object to use for all values equal to this one.
  public <T> T share(T value) {
    return in.share(value);
  }

  /// Refuses the object for what its keys say together.
  public Refusal refusal(String rule, String text) {
    return in.refusalAt(start, rule, text);
  }

  /// Reads the value of a key. Returns the last known key so far, `known` being the one before.
  String read(String name, String known) {
    @Nullable Key<?, ?> key = format.key(name);
    if (key == null ? !unknown.add(name) : values[key.position()] != null) {
      throw in.duplicate();
    }
    in.next();
    if (key == null) {
      extras.add(new Extra(known, name, Anything.ANYTHING.read(in)));
      return known;
    }
    values[key.position()] = key.format().read(in);
    return name;
  }

  void requireKeys() {
    for (Key<?, ?> key : format.keys()) {
      if (values[key.position()] == null && isRequired(key)) {
        String lack = "the " + format.noun() + " lacks the key \"" + key.name() + "\"; add it";
        throw refusal("missing-key", lack);
      }
    }
  }

  private boolean isRequired(Key<?, ?> key) {
    return switch (key.presence()) {
      case REQUIRED -> true;
      case REQUIRED_OUTERMOST -> in.isOutermost(this);
      case OPTIONAL -> false;
    };
  }

  /// How deep in the file the object lies.
  int depth() {
    return depth;
  }

  /// Whether it is something a reader can find by its id or name.
  boolean isNamed() {
    return format.isItem() && !(named("id").isEmpty() && named("name").isEmpty());
  }

  String subject() {
    return Problem.subject(format.noun(), Found.shorten(named("name")), named("id"));
  }

  private String named(String name) {
    @Nullable Key<?, ?> key = format.key(name);
    return key != null && values[key.position()] instanceof String text ? text : "";
  }
}
