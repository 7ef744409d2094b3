package gateline.edit.notation;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What came of reading a text: a value, or in words why there is none.
public sealed interface Parsed<V extends @Nullable Object> {
  /// The value that the text stands for.
  record Value<V extends @Nullable Object>(V value) implements Parsed<V> {}

  /// Why the text stands for nothing: what was found and what is expected.
  record Refused<V extends @Nullable Object>(String words) implements Parsed<V> {}

  static <V extends @Nullable Object> Parsed<V> value(V value) {
    return new Value<>(value);
  }

  static <V extends @Nullable Object> Parsed<V> refused(String words) {
    return new Refused<>(words);
  }

  /// The same of what a function makes of the value; a refusal stays as it is.
  default <W extends @Nullable Object> Parsed<W> flatMap(Function<? super V, Parsed<W>> next) {
    return switch (this) {
      case Value<V>(V value) -> next.apply(value);
      case Refused<V>(String words) -> new Refused<>(words);
    };
  }

  default <W extends @Nullable Object> Parsed<W> map(Function<? super V, ? extends W> next) {
    return flatMap(value -> new Value<W>(next.apply(value)));
  }
}
