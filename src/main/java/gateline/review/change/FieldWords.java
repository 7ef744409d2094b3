package gateline.review.change;

import gateline.edit.field.Field;
import gateline.edit.field.PlanFields;
import gateline.edit.field.TaskFields;
import gateline.edit.notation.AssignmentNotation;
import gateline.edit.notation.Estimate;
import gateline.edit.notation.PlanContext;
import gateline.plan.Link;
import gateline.plan.Range;
import gateline.plan.Task.Assignment;
import gateline.review.Names;
import gateline.time.DateWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A field's old and new value in the words of a review: `estimate 5 → 7 d`, `after "Gap matrix"`,
/// `no longer pinned`.
record FieldWords<V extends @Nullable Object>(Field<?, V> field, Sides sides) {
  private static final int LONGEST = 40;

  String of(V was, V is) {
    if (is instanceof Boolean flag) {
      return flag ? field.label() : "no longer " + field.label();
    }
    if (field.key().equals(TaskFields.DEPENDS.key())) {
      return new LinkChangeWords(sides).of(entries(was, Link.class), entries(is, Link.class));
    }
    if (field.key().equals(TaskFields.SQUADS.key())) {
      return squads(entries(was, Assignment.class), entries(is, Assignment.class));
    }
    if (was instanceof Estimate then && is instanceof Estimate now) {
      return estimate(then, now);
    }
    String then = text(was, sides.then());
    String now = text(is, sides.now());
    if (field.key().equals(TaskFields.NAME.key())) {
      return "renamed from " + then;
    }
    return isLong(then) || isLong(now) ? reworded(then, now) : plain(then, now);
  }

  private String text(V value, PlanContext context) {
    String unit = field.key().equals(TaskFields.DELAY.key()) ? " d" : "";
    return value instanceof LocalDate day && !field.key().equals(PlanFields.START.key())
        ? DateWords.shortDay(day)
        : field.notation().format(value, context) + unit;
  }

  private static boolean isLong(String text) {
    return text.length() > LONGEST || text.contains("\n");
  }

  private String reworded(String then, String now) {
    return field.label() + (then.isEmpty() ? " written" : now.isEmpty() ? " deleted" : " reworded");
  }

  private String plain(String then, String now) {
    if (then.isEmpty()) {
      return field.label() + " " + now;
    }
    return now.isEmpty() ? "no " + field.label() + ", was " + then : fromTo(then, now);
  }

  private String fromTo(String then, String now) {
    boolean isSameUnit = then.endsWith(" d") && now.endsWith(" d");
    String from = isSameUnit ? then.substring(0, then.length() - 2) : then;
    return field.label() + " " + from + " → " + now;
  }

  private static <E> List<E> entries(@Nullable Object value, Class<E> type) {
    return value instanceof List<?> list
        ? list.stream().filter(type::isInstance).map(type::cast).toList()
        : List.of();
  }

  private static String estimate(Estimate then, Estimate now) {
    String days = days(then.days()) + " → " + days(now.days()) + " d";
    return then.days().compareTo(now.days()) == 0
        ? "range " + range(then.range()) + " → " + range(now.range())
        : "estimate " + days;
  }

  private static String days(BigDecimal days) {
    return DateWords.number(days.doubleValue());
  }

  private static String range(@Nullable Range range) {
    return range == null
        ? "none"
        : days(range.optimistic()) + "–" + days(range.pessimistic()) + " d";
  }

  /// Squads of which only the people changed are named with them on both sides.
  private String squads(List<Assignment> was, List<Assignment> is) {
    String gone = names(was.stream().filter(each -> !is.contains(each)).toList(), sides.then());
    String came = names(is.stream().filter(each -> !was.contains(each)).toList(), sides.now());
    if (gone.isEmpty()) {
      return came.isEmpty() ? "squads reordered" : (was.isEmpty() ? "given to " : "with ") + came;
    }
    return came.isEmpty() ? "no longer with " + gone : "reassigned from " + gone + " to " + came;
  }

  private static String names(List<Assignment> squads, PlanContext context) {
    var notation = new AssignmentNotation();
    return Names.joined(squads.stream().map(each -> notation.format(each, context)).toList());
  }
}
