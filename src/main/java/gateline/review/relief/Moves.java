package gateline.review.relief;

import gateline.capacity.Loads;
import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.Together;
import gateline.edit.field.TaskFields;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Ways that let one task begin on another day: as few days off as take enough of it out of the
/// week, or in another week near by. What has begun or is pinned stays, and none begins before a
/// day that it was not to begin before.
final class Moves {
  private static final int FAR = 4;
  private static final double TOLERANCE = 1e-9;

  private final Spot spot;
  private final Loads.Share share;
  private final Task task;

  private Moves(Spot spot, Loads.Share share) {
    this.spot = spot;
    this.share = share;
    task = spot.task(share);
  }

  static Stream<Way> of(Spot spot) {
    return spot.shares().stream()
        .map(share -> new Moves(spot, share))
        .filter(moves -> !moves.task.isStarted() && !moves.task.isPinned())
        .flatMap(moves -> Stream.concat(moves.later(), moves.earlier()));
  }

  private Schedule schedule() {
    return spot.schedule();
  }

  private long start() {
    return schedule().start(share.task());
  }

  private long length() {
    return schedule().finish(share.task()) - start();
  }

  private Stream<Way> later() {
    List<Long> begins = new ArrayList<>();
    long next = nextMorning(start());
    while (next < spot.end() && !takesEnough(next)) {
      next += schedule().time().minutesPerDay();
    }
    begins.add(next);
    for (int week = spot.week() + 1; week <= spot.week() + FAR; week++) {
      begins.add(schedule().time().beginOf(spot.plan().weekStart(week)));
    }
    return begins.stream()
        .distinct()
        .filter(begin -> begin > start() && isInPlan(begin))
        .map(begin -> way(begin, "later"));
  }

  /// A task that has a week can have none after the plan's last.
  private boolean isInPlan(long begin) {
    return task.week() == null || spot.plan().weekOf(day(begin)) <= spot.plan().weeks();
  }

  private long nextMorning(long minute) {
    int perDay = schedule().time().minutesPerDay();
    return (minute / perDay + 1) * perDay;
  }

  private Stream<Way> earlier() {
    List<Long> begins = new ArrayList<>();
    int perDay = schedule().time().minutesPerDay();
    long next = Math.floorDiv(start() - 1, perDay) * (long) perDay;
    while (next > 0 && next + length() > spot.begin() && !takesEnough(next)) {
      next -= perDay;
    }
    begins.add(next);
    for (int week = spot.week() - 1; week >= Math.max(1, spot.week() - FAR); week--) {
      begins.add(schedule().time().beginOf(spot.plan().weekStart(week)));
    }
    return begins.stream()
        .distinct()
        .filter(begin -> begin >= 0 && begin < start() && isAllowed(begin))
        .map(begin -> way(begin, "earlier"));
  }

  private boolean isAllowed(long begin) {
    LocalDate notBefore = task.timing().notBefore();
    LocalDate status = spot.plan().statusDate();
    LocalDate day = day(begin);
    return (notBefore == null || !day.isBefore(notBefore))
        && (status == null || !day.isBefore(status));
  }

  /// Whether a start there would take as much of the task out of the week as is too much.
  private boolean takesEnough(long begin) {
    long end = begin + length();
    long inside = Math.max(0, Math.min(end, spot.end()) - Math.max(begin, spot.begin()));
    double whole = share.personDays() / Math.max(1, insideNow());
    double left = length() == 0 ? share.personDays() : whole * inside;
    return share.personDays() - left >= spot.excess() - TOLERANCE;
  }

  private long insideNow() {
    return Math.min(start() + length(), spot.end()) - Math.max(start(), spot.begin());
  }

  private LocalDate day(long begin) {
    return schedule().time().beginAt(begin).toLocalDate();
  }

  /// The first day of a week needs no day of its own to begin on.
  private Way way(long begin, String direction) {
    LocalDate day = day(begin);
    int week = spot.plan().weekOf(day);
    boolean isWeek =
        task.week() != null && begin == schedule().time().beginOf(spot.plan().weekStart(week));
    Edit edit =
        Together.of(
            "move "
                + TaskFields.KIND.title(task)
                + (isWeek ? " to week " + week : by(begin, direction)),
            SetField.of(
                TaskFields.KIND,
                TaskFields.NOT_BEFORE,
                task,
                isWeek ? task.timing().notBefore() : day),
            SetField.of(TaskFields.KIND, TaskFields.WEEK, task, task.week() == null ? null : week),
            SetField.of(TaskFields.KIND, TaskFields.DELAY, task, BigDecimal.ZERO));
    int position = share.task();
    return new Way(
        edit,
        direction + " " + task.id(),
        0,
        task.squads().size(),
        after -> Words.span(after, position) + within(begin),
        after -> after.start(position) == begin);
  }

  private String within(long begin) {
    long slack = Math.min(schedule().totalSlack(share.task()), schedule().gateSlack(share.task()));
    return begin > start() && begin - start() <= slack ? ", within its slack" : "";
  }

  private String by(long begin, String direction) {
    double days = schedule().time().days(Math.abs(begin - start()));
    return " " + DateWords.days(days) + " " + direction;
  }
}
