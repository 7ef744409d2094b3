package gateline.file.json;

import gateline.plan.Extras;
import gateline.plan.Extras.Extra;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// An object with known keys in a fixed order, which keeps the keys it does not know.
public final class ObjectFormat<R> implements Format<R> {
  private final String noun;
  private final boolean item;
  private final List<Key<R, ?>> keys;
  private final Map<String, Key<R, ?>> byName;
  private final Function<Fields, R> constructor;
  private final Function<R, Extras> extras;
  private final boolean oneLine;

  ObjectFormat(
      Keys<R> keys, Function<Fields, R> constructor, Function<R, Extras> extras, boolean oneLine) {
    this.noun = keys.noun();
    this.item = keys.isItem();
    this.keys = keys.inOrder();
    this.byName = this.keys.stream().collect(Collectors.toUnmodifiableMap(Key::name, key -> key));
    this.constructor = constructor;
    this.extras = extras;
    this.oneLine = oneLine;
  }

  /// The keys in the order in which they are written.
  public List<Key<R, ?>> keys() {
    return keys;
  }

  /// The key of a name; null when it is not known.
  public @Nullable Key<R, ?> key(String name) {
    return byName.get(name);
  }

  /// What a message calls such an object.
  public String noun() {
    return noun;
  }

  boolean isItem() {
    return item;
  }

  @Override
  public R read(Cursor in) {
    if (!in.is(JsonToken.START_OBJECT)) {
      throw in.wrongType("an object in { }");
    }
    Fields fields = new Fields(this, in);
    in.enter(fields);
    String known = "";
    for (String name = in.nextKey(); name != null; name = in.nextKey()) {
      known = fields.read(name, known);
    }
    fields.requireKeys();
    R value = constructor.apply(fields);
    in.leave();
    return value;
  }

  @Override
  public void write(R value, CanonicalText out) {
    List<Extra> unknown = extras.apply(value).entries();
    out.beginObject(oneLine);
    writeAfter("", unknown, out);
    for (Key<R, ?> key : keys) {
      key.write(value, out);
      writeAfter(key.name(), unknown, out);
    }
    out.endObject();
  }

  private static void writeAfter(String known, List<Extra> unknown, CanonicalText out) {
    for (Extra extra : unknown) {
      if (extra.after().equals(known)) {
        out.key(extra.key());
        Anything.ANYTHING.write(extra.value(), out);
      }
    }
  }

  @Override
  public boolean isPlain(R value) {
    return false;
  }
}
