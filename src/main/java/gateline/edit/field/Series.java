package gateline.edit.field;

import gateline.edit.notation.Notation;
import gateline.edit.notation.Optionally;
import gateline.edit.notation.WeekNotation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Values of an item by week or by metric: the capacity of a squad, the targets of a gate. `where`
/// says a key in words: `in week 3`.
public record Series<T, K, V>(
    String key,
    String label,
    Notation<K> keys,
    Notation<V> values,
    Function<K, String> where,
    Lens<T, Map<K, V>> map) {

  /// Values by week.
  static <T, V> Series<T, Integer, V> byWeek(
      String key, String label, Notation<V> values, Lens<T, SortedMap<Integer, V>> map) {
    Lens<T, Map<Integer, V>> any =
        new Lens<>(map::of, (item, next) -> map.with(item, new TreeMap<>(next)));
    return new Series<>(key, label, new WeekNotation(), values, week -> "in week " + week, any);
  }

  /// The value at one key as a field; null where there is none, and setting null takes it away.
  public Field<T, @Nullable V> at(K at) {
    Lens<T, @Nullable V> lens =
        new Lens<T, @Nullable V>(
            item -> map.of(item).get(at), (item, value) -> map.with(item, put(item, at, value)));
    return new Field<>(
        key + "." + at, label + " " + where.apply(at), "", new Optionally<>(values), lens);
  }

  private Map<K, V> put(T item, K at, @Nullable V value) {
    Map<K, V> next = new LinkedHashMap<>(map.of(item));
    if (value == null) {
      next.remove(at);
    } else {
      next.put(at, value);
    }
    return next;
  }
}
