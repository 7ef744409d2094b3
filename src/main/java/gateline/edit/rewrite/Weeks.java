package gateline.edit.rewrite;

import gateline.edit.field.Field;
import gateline.edit.field.ItemKind.Noun;
import gateline.edit.field.Lens;
import gateline.edit.field.Series;
import gateline.edit.rewrite.Rewrite.WeekUse;
import gateline.plan.Standup;
import gateline.plan.Week;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The weeks that items stand in, rewritten.
record Weeks(Rewrite rewrite) {
  static final Lens<Week, Integer> OF_ENTRY = Lens.of(Week.class, "week", Week::week);
  static final Lens<Standup, Integer> OF_STANDUP = Lens.of(Standup.class, "week", Standup::week);

  /// What a week becomes that cannot be taken away.
  int moved(WeekUse use, int week) {
    Integer next = rewrite.week(use, week);
    return next == null ? week : next;
  }

  /// The week of an item that may have none.
  <T> T maybe(T item, Field<T, @Nullable Integer> field) {
    Integer week = field.of(item);
    return week == null ? item : field.with(item, moved(WeekUse.ITEM, week));
  }

  /// An item that is about one week; null when the rewrite takes that away.
  <T> @Nullable T moved(T item, Lens<T, Integer> lens, Noun noun) {
    Integer next = rewrite.week(WeekUse.FIGURE, lens.of(item));
    if (next == null) {
      rewrite.takesAway(noun);
      return null;
    }
    return lens.with(item, next);
  }

  <T, V> T rekey(T item, Series<T, Integer, V> series, Noun noun) {
    Map<Integer, V> next = new LinkedHashMap<>();
    series
        .map()
        .of(item)
        .forEach((week, value) -> {
          Integer moved = rewrite.week(WeekUse.FIGURE, week);
          if (moved == null) {
            rewrite.takesAway(noun);
          } else {
            next.put(moved, value);
          }
        });
    return series.map().with(item, next);
  }
}
