package gateline.board.pages;

import gateline.plan.Baseline;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A schedule held against a baseline: by how many working days something is later than it was.
record Against(Schedule schedule, Baseline baseline) {
  /// The last finish of any task in the baseline; null when it knows of none.
  @Nullable LocalDateTime finish() {
    return dates().max(LocalDateTime::compareTo).orElse(null);
  }

  private Stream<LocalDateTime> dates() {
    return baseline.schedule().values().stream()
        .map(Baseline.Dates::finish)
        .filter(Objects::nonNull);
  }

  /// How much later the plan ends.
  OptionalDouble finishDays() {
    return days(finish(), schedule.finish());
  }

  /// How much later a task ends, by its position.
  OptionalDouble taskDays(int task) {
    Baseline.Dates dates = baseline.schedule().get(schedule.plan().tasks().get(task).id());
    return days(dates == null ? null : dates.finish(), schedule.finish(task));
  }

  /// How much later a gate's forecast is, by its position.
  OptionalDouble gateDays(int gate) {
    Baseline.Dates dates = baseline.schedule().get(schedule.plan().gates().get(gate).id());
    return days(dates == null ? null : dates.forecast(), schedule.gate(gate).forecast());
  }

  private OptionalDouble days(@Nullable LocalDateTime then, long now) {
    return then == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(schedule.time().days(now - schedule.time().minuteAt(then)));
  }

  /// `2 days late against Week 3 review`, `as in Week 3 review`.
  String words(double days) {
    String number = DateWords.number(Math.abs(days));
    if (number.equals("0")) {
      return "as in " + baseline.name();
    }
    String length = DateWords.days(Math.abs(days));
    return length + (days > 0 ? " later than in " : " earlier than in ") + baseline.name();
  }
}
