package gateline.edit.field;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One place in an immutable value: read it, or make a copy that differs there alone.
public record Lens<T, V extends @Nullable Object>(
    Function<T, ? extends V> getter, BiFunction<T, V, T> copier) {

  /// The component of a record that has this name and is read by this accessor.
  public static <R extends Record, V extends @Nullable Object> Lens<R, V> of(
      Class<R> type, String name, Function<R, ? extends V> getter) {
    RecordCopier<R> copier = RecordCopier.of(type, name);
    return new Lens<>(getter, copier::with);
  }

  /// A place that can be read and stays as it is.
  public static <T, V extends @Nullable Object> Lens<T, V> readOnly(
      Function<T, ? extends V> getter) {
    return new Lens<>(getter, (whole, _) -> whole);
  }

  public V of(T whole) {
    return getter.apply(whole);
  }

  /// The whole with another part; the same object when the part is equal.
  public T with(T whole, V part) {
    return Objects.equals(of(whole), part) ? whole : copier.apply(whole, part);
  }

  /// A place inside this one.
  public <W extends @Nullable Object> Lens<T, W> then(Lens<V, W> inner) {
    return new Lens<>(
        whole -> inner.of(of(whole)), (whole, part) -> with(whole, inner.with(of(whole), part)));
  }
}
