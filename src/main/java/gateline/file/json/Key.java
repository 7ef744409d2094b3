package gateline.file.json;

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

  void write(R owner, CanonicalText out) {
    T value = getter.apply(owner);
    if (value != null && (absent == null || !format.isSame(value, absent))) {
      out.key(name);
      format.write(value, out);
    }
  }
}
