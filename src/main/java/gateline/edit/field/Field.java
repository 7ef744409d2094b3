package gateline.edit.field;

import gateline.edit.notation.Notation;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import org.jspecify.annotations.Nullable;

/// One value of one kind of item: where it is, how it is called and how it is written.
///
/// `key` is its key in the plan file (`notBefore`, or a path: `exit.2.met`), `label` what people
/// call it (`not before`), `inside` the part of the item it belongs to (`exit criterion 2`) or
/// empty.
public record Field<T, V extends @Nullable Object>(
    String key, String label, String inside, Notation<V> notation, Lens<T, V> lens) {

  public V of(T item) {
    return lens.of(item);
  }

  /// The item with another value; the same object when it is equal.
  public T with(T item, V value) {
    return lens.with(item, value);
  }

  /// The value as people see and edit it.
  public String text(T item, PlanContext context) {
    return notation.format(of(item), context);
  }

  public Parsed<V> parse(String text, PlanContext context) {
    return notation.parse(text, context);
  }

  /// The same field of an item that holds this one at a place inside it.
  <W> Field<W, V> in(String path, String part, Lens<W, T> place) {
    return new Field<>(path + "." + key, label, part, notation, place.then(lens));
  }
}
