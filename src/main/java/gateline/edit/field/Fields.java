package gateline.edit.field;

import gateline.edit.notation.FlagNotation;
import gateline.edit.notation.Notation;
import gateline.edit.notation.Optionally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Collects the fields of one record in the order in which people look at them.
final class Fields<R extends Record> {
  static final FlagNotation FLAG = new FlagNotation();

  private final Class<R> type;
  private final List<Field<R, ?>> fields = new ArrayList<>();

  Fields(Class<R> type) {
    this.type = type;
  }

  /// A component of the record, whose name is its key in the file.
  <V> Field<R, V> add(String key, Notation<V> notation, Function<R, V> getter) {
    return add(key, notation, Lens.of(type, key, getter));
  }

  /// A component that may be null.
  <V> Field<R, @Nullable V> optional(
      String key, Notation<V> notation, Function<R, ? extends @Nullable V> getter) {
    return add(key, new Optionally<>(notation), Lens.<R, @Nullable V>of(type, key, getter));
  }

  /// A component of a record inside this one, which may be null.
  <S extends Record, V> Field<R, @Nullable V> optional(
      String key,
      Notation<V> notation,
      Lens<R, S> place,
      Class<S> inside,
      Function<S, ? extends @Nullable V> getter) {
    Lens<S, @Nullable V> component = Lens.<S, @Nullable V>of(inside, key, getter);
    return add(key, new Optionally<>(notation), place.then(component));
  }

  /// The same, where its key is not what people call it.
  <V> Field<R, V> add(String key, String label, Notation<V> notation, Function<R, V> getter) {
    return add(new Field<>(key, label, "", notation, Lens.of(type, key, getter)));
  }

  Field<R, Boolean> flag(String key, Function<R, Boolean> getter) {
    return add(key, FLAG, getter);
  }

  /// Whether the item is private.
  Field<R, Boolean> isPrivate(Function<R, Boolean> getter) {
    return add("private", FLAG, Lens.of(type, "isPrivate", getter));
  }

  /// A place that is no component of the record itself.
  <V extends @Nullable Object> Field<R, V> add(String key, Notation<V> notation, Lens<R, V> lens) {
    return add(new Field<>(key, words(key), "", notation, lens));
  }

  <V extends @Nullable Object> Field<R, V> add(Field<R, V> field) {
    fields.add(field);
    return field;
  }

  List<Field<R, ?>> all() {
    return List.copyOf(fields);
  }

  /// `calendar.hoursPerDay` as people say it: `hours per day`.
  private static String words(String key) {
    return key.substring(key.lastIndexOf('.') + 1)
        .replaceAll("([A-Z])", " $1")
        .toLowerCase(Locale.ROOT);
  }
}
