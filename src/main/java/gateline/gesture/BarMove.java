package gateline.gesture;

import gateline.edit.Attempt;
import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.Together;
import gateline.edit.field.TaskFields;
import gateline.plan.Task;
import gateline.review.Why;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import gateline.time.WorkTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// Bars that are to begin on other days: the one that was grabbed, and those that go with it by as
/// many working days. What has begun or is over stays. A task moved by hand has no delay left.
public final class BarMove {
  private final Ground ground;
  private final Task grabbed;
  private final List<Task> carried;

  private BarMove(Ground ground, Task grabbed) {
    this.ground = ground;
    this.grabbed = grabbed;
    carried = ground.carriedWith(grabbed.id()).stream().filter(task -> !task.isStarted()).toList();
  }

  public static BarMove of(Ground ground, String grabbed) {
    return new BarMove(ground, ground.task(grabbed));
  }

  /// A task with the day it is wished to begin on.
  record Wish(Task task, LocalDate day) {}

  /// What a move by so many calendar days would do, to the nearest working day.
  public Draft draft(int days) {
    if (grabbed.isStarted()) {
      return Draft.refused(ground.document(), FixedBar.words(ground, grabbed));
    }
    long by = minutes(days);
    return by == 0 ? Draft.nothing(ground.document()) : moved(wishes(by));
  }

  /// What a move by so many working days would do.
  public Draft nudge(int workdays) {
    if (grabbed.isStarted()) {
      return Draft.refused(ground.document(), FixedBar.words(ground, grabbed));
    }
    return moved(wishes((long) workdays * time().minutesPerDay()));
  }

  private Schedule schedule() {
    return ground.schedule();
  }

  private WorkTime time() {
    return ground.schedule().time();
  }

  private LocalDate start(Task task) {
    return schedule().startAt(ground.position(task.id())).toLocalDate();
  }

  /// Calendar days as working minutes from the start of what was grabbed.
  private long minutes(int days) {
    LocalDate from = start(grabbed);
    LocalDate to = nearestWorkday(from.plusDays(days), days);
    return time().beginOf(to) - time().beginOf(from);
  }

  /// Of two equally near the one farther on the way.
  private LocalDate nearestWorkday(LocalDate day, int way) {
    int ahead = way < 0 ? -1 : 1;
    for (int off = 0; off < 7; off++) {
      for (int side : new int[] {ahead, -ahead}) {
        LocalDate near = day.plusDays((long) side * off);
        if (time().calendar().isWorkday(near)) {
          return near;
        }
      }
    }
    return day;
  }

  private List<Wish> wishes(long by) {
    List<Wish> wishes = new ArrayList<>();
    for (Task task : carried) {
      long begin = Math.max(0, time().beginOf(start(task)) + by);
      wishes.add(new Wish(task, time().beginAt(begin).toLocalDate()));
    }
    return wishes;
  }

  /// Where the hand holds the bars, whatever stands against it.
  public List<Sketch.HeldBar> held(int days) {
    long by = minutes(days);
    List<Sketch.HeldBar> held = new ArrayList<>();
    for (Wish wish : wishes(by)) {
      int position = ground.position(wish.task().id());
      long start = by == 0 ? schedule().start(position) : time().beginOf(wish.day());
      long length = schedule().finish(position) - schedule().start(position);
      held.add(new Sketch.HeldBar(wish.task().id(), start, start + length));
    }
    return held;
  }

  private Draft moved(List<Wish> wishes) {
    Edit wished = edit(wishes, wish -> week(wish.day()));
    return switch (ground.document().attempt(wished)) {
      case Attempt.Refused(var problem) -> Draft.refused(ground.document(), problem.text());
      case Attempt.Done(var after) -> landed(wishes, wished, after);
    };
  }

  /// Held back by a link or the status date, a bar may land in a later week than was wished.
  private Draft landed(List<Wish> wishes, Edit wished, Document reached) {
    Edit edit = edit(wishes, wish -> week(startAfter(reached, wish.task())));
    Document after = ground.document().after(edit);
    List<Option> options =
        new AgainstLinks(after.schedule(), wishes, title()).options(edit, wished);
    boolean isNothing = after == ground.document() && options.isEmpty();
    return new Draft(isNothing ? null : edit, after, words(after, wishes), false, options);
  }

  private static LocalDate startAfter(Document after, Task task) {
    Schedule schedule = after.schedule();
    return schedule.startAt(schedule.index().taskPosition(task.id())).toLocalDate();
  }

  private int week(LocalDate day) {
    return Math.clamp(ground.plan().weekOf(day), 1, ground.plan().weeks());
  }

  private String title() {
    return TaskFields.KIND.titles(carried);
  }

  private Edit edit(List<Wish> wishes, ToIntFunction<Wish> week) {
    List<Edit> edits = new ArrayList<>();
    for (Wish wish : wishes) {
      Task task = wish.task();
      Integer next = task.week() == null ? null : week.applyAsInt(wish);
      edits.add(SetField.of(TaskFields.KIND, TaskFields.NOT_BEFORE, task, wish.day()));
      edits.add(SetField.of(TaskFields.KIND, TaskFields.WEEK, task, next));
      edits.add(SetField.of(TaskFields.KIND, TaskFields.DELAY, task, BigDecimal.ZERO));
    }
    return new Together("move " + title(), edits);
  }

  /// `Fri 6 Feb to Wed 11 Feb, +3 d`, or why it does not go where it is held.
  private String words(Document after, List<Wish> wishes) {
    Schedule schedule = after.schedule();
    int position = schedule.index().taskPosition(grabbed.id());
    LocalDate wished =
        wishes.stream()
            .filter(wish -> wish.task() == grabbed)
            .map(Wish::day)
            .findFirst()
            .orElseThrow();
    LocalDate start = schedule.startAt(position).toLocalDate();
    if (start.isAfter(wished)) {
      return Why.task(schedule, position);
    }
    LocalDate finish = schedule.finishAt(position).toLocalDate();
    long by = schedule.start(position) - schedule().start(position);
    return DateWords.day(start)
        + (start.equals(finish) ? "" : " to " + DateWords.day(finish))
        + (", " + DateWords.signedDays(time().days(by)));
  }
}
