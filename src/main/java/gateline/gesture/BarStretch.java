package gateline.gesture;

import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.field.TaskFields;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A bar that takes another length: its estimate becomes the length times the people on it. `days`
/// is the length asked for in working days, null for the one it has.
record BarStretch(Ground ground, String task, @Nullable BigDecimal days) {
  static BarStretch of(Ground ground, String task) {
    return new BarStretch(ground, task, null);
  }

  BarStretch withDays(BigDecimal next) {
    return new BarStretch(ground, task, next);
  }

  /// The minute at which the bar ends now.
  long finish() {
    return schedule().finish(position());
  }

  private Schedule schedule() {
    return ground.schedule();
  }

  private int position() {
    return ground.position(task);
  }

  /// The length, at least one step, with which the bar ends at a minute or as near as steps allow.
  /// What is done of a started task is over, so its end moves by what is left of each day.
  BigDecimal daysAt(long minute, BigDecimal step) {
    double length = minute - schedule().start(position());
    Task facts = ground.task(task);
    var status = ground.plan().statusDate();
    double left = 1 - facts.facts().progress().doubleValue() / 100;
    if (facts.isStarted() && status != null && left > 0) {
      length = Math.min(length, (minute - schedule().time().beginOf(status)) / left);
    }
    double days = length / schedule().time().minutesPerDay();
    return Steps.nearest(days, step).max(step);
  }

  Draft draft() {
    Document before = ground.document();
    Task bar = ground.task(task);
    if (bar.isFinished()) {
      return Draft.refused(before, FixedBar.words(ground, bar));
    }
    return days == null ? Draft.nothing(before) : Draft.of(before, edit(bar, days), this::words);
  }

  private Edit edit(Task bar, BigDecimal length) {
    BigDecimal estimate = Steps.shortest(length.multiply(schedule().people(position())));
    var field = TaskFields.ESTIMATE;
    return SetField.of(TaskFields.KIND, field, bar, field.of(bar).withDays(estimate));
  }

  /// `6 days, ends Thu 5 Feb`; with several people also the work: `3 days of 2 people`.
  private String words(Document after) {
    int position = after.schedule().index().taskPosition(task);
    BigDecimal people = after.schedule().people(position);
    double estimate = after.plan().tasks().get(position).estimate().doubleValue();
    String work =
        people.compareTo(BigDecimal.ONE) == 0
            ? ""
            : " for " + DateWords.number(people.doubleValue()) + " people";
    String end = DateWords.day(after.schedule().finishAt(position).toLocalDate());
    return DateWords.days(estimate / people.doubleValue()) + work + ", ends " + end;
  }
}
