package gateline.file.json;

import gateline.plan.JsonValue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One key of an object of type `R`: its name, what stands under it, and what holds when it is left
/// out.
public record Key<R, T>(
    int position,
    String name,
    Format<T> format,
    Function<R, ? extends @Nullable T> getter,
    @Nullable T absent,
    Presence presence) {

  /// Whether a key must be there.
  public enum Presence {
    REQUIRED,
    /// In the object that is the file, not in one like it further in.
    REQUIRED_OUTERMOST,
    OPTIONAL
  }

  /// The default as it would stand in the file; null when leaving the key out says nothing.
  public @Nullable JsonValue absentValue() {
    if (absent == null) {
      return null;
    }
    CanonicalText out = new CanonicalText("\n");
    out.beginObject(true);
    out.key(name);
    format.write(absent, out);
    out.endObject();
    return JsonTree.read(out.toString()).members().getFirst().value();
  }

  void write(R owner, CanonicalText out) {
    T value = getter.apply(owner);
    if (value != null && (absent == null || !format.isSame(value, absent))) {
      out.key(name);
      format.write(value, out);
    }
  }
}
