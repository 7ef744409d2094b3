package gateline.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A team (or a role) that does tasks. `people` is 0 or more and may be a fraction.
///
/// `capacity` sets single weeks in person-days; `focus` is a text per week. `color` is `#RRGGBB` or
/// empty.
public record Squad(
    String id,
    String name,
    BigDecimal people,
    String color,
    SortedMap<Integer, BigDecimal> capacity,
    SortedMap<Integer, String> focus,
    List<Absence> absences,
    boolean isPrivate,
    Extras extras) {

  public Squad {
    capacity = sorted(capacity);
    focus = sorted(focus);
    absences = List.copyOf(absences);
  }

  /// A squad of so many people with nothing else said.
  public static Squad of(String id, String name, BigDecimal people) {
    return new Squad(
        id, name, people, "", new TreeMap<>(), new TreeMap<>(), List.of(), false, Extras.NONE);
  }

  /// Days on which people are away, both ends included.
  public record Absence(
      LocalDate from,
      LocalDate to,
      BigDecimal people,
      String note,
      boolean isPrivate,
      Extras extras) {}

  /// The text of a week's focus, null where there is none.
  public @Nullable String focusIn(int week) {
    return focus.get(week);
  }

  static <V> SortedMap<Integer, V> sorted(Map<Integer, V> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
