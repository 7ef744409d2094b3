package gateline.edit.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A list inside an item: the exit criteria of a gate, the absences of a squad. `blank` makes an
/// entry of a text, or null where a text does not make one.
public record Part<T, E>(
    String key,
    String noun,
    Lens<T, List<E>> list,
    Function<String, @Nullable E> blank,
    List<Field<E, ?>> fields) {
  public Part {
    fields = List.copyOf(fields);
  }

  /// A field of the entry at a position from 0; its key counts from 1: `exit.2.met`.
  public <V extends @Nullable Object> Field<T, V> at(int position, Field<E, V> field) {
    int number = position + 1;
    return field.in(key + "." + number, noun + " " + number, place(position));
  }

  private Lens<T, E> place(int position) {
    return new Lens<>(
        item -> list.of(item).get(position),
        (item, entry) -> {
          List<E> entries = new ArrayList<>(list.of(item));
          entries.set(position, entry);
          return list.with(item, entries);
        });
  }
}
