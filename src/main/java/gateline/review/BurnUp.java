package gateline.review;

import gateline.plan.Baseline;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Person-days over the days of a plan, summed up from its first day: as planned, as the schedule
/// has them, and done up to a day. The work of a task spreads evenly from its start to its finish.
/// Planned is what a baseline has, or without one what the tasks' own weeks ask for; `plannedNow`
/// is what that makes by the day done is summed up to.
public record BurnUp(
    List<Point> planned, List<Point> forecast, List<Point> done, double plannedNow) {
  public BurnUp {
    planned = List.copyOf(planned);
    forecast = List.copyOf(forecast);
    done = List.copyOf(done);
  }

  /// The sum at the end of a day.
  public record Point(LocalDate day, double personDays) {}

  /// Work between two minutes of the schedule.
  private record Work(long start, long finish, double personDays) {
    double until(long minute) {
      if (minute >= finish) {
        return personDays;
      }
      return minute <= start ? 0 : personDays * (minute - start) / (finish - start);
    }
  }

  /// Done up to the end of `today`.
  public static BurnUp of(Schedule schedule, @Nullable Baseline baseline, LocalDate today) {
    List<Work> planned = baseline == null ? byWeeks(schedule) : then(schedule, baseline);
    List<Work> now = new ArrayList<>();
    List<Work> done = new ArrayList<>();
    Plan plan = schedule.plan();
    long end = schedule.time().endOf(today);
    for (int task = 0; task < plan.tasks().size(); task++) {
      Task each = plan.tasks().get(task);
      double days = each.estimate().doubleValue();
      now.add(new Work(schedule.start(task), schedule.finish(task), days));
      if (each.isStarted() || each.isFinished()) {
        double share = each.isFinished() ? 1 : each.facts().progress().doubleValue() / 100;
        long until = each.isFinished() ? schedule.finish(task) : end;
        done.add(new Work(schedule.start(task), until, days * share));
      }
    }
    List<LocalDate> days = days(schedule, Stream.concat(planned.stream(), now.stream()).toList());
    List<LocalDate> past = new ArrayList<>(days.stream().filter(today::isAfter).toList());
    past.add(today);
    return new BurnUp(
        points(schedule, planned, days),
        points(schedule, now, days),
        points(schedule, done, past),
        points(schedule, planned, List.of(today)).getFirst().personDays());
  }

  private static List<Work> then(Schedule schedule, Baseline baseline) {
    Plan plan = baseline.plan() == null ? schedule.plan() : baseline.plan();
    List<Work> works = new ArrayList<>();
    for (Task task : plan.tasks()) {
      Baseline.Dates dates = baseline.schedule().get(task.id());
      if (dates != null && dates.start() != null && dates.finish() != null) {
        long start = schedule.time().minuteAt(dates.start());
        long finish = schedule.time().minuteAt(dates.finish());
        works.add(new Work(start, finish, task.estimate().doubleValue()));
      }
    }
    return works;
  }

  private static List<Work> byWeeks(Schedule schedule) {
    Plan plan = schedule.plan();
    List<Work> works = new ArrayList<>();
    for (int task = 0; task < plan.tasks().size(); task++) {
      Task each = plan.tasks().get(task);
      Integer week = each.week();
      double days = each.estimate().doubleValue();
      works.add(
          week == null
              ? new Work(schedule.start(task), schedule.finish(task), days)
              : new Work(
                  schedule.time().beginOf(plan.weekStart(week)),
                  schedule.time().endOf(plan.weekEnd(week)),
                  days));
    }
    return works;
  }

  /// The day before the plan begins, and every day up to the end of the week in which all ends.
  private static List<LocalDate> days(Schedule schedule, List<Work> works) {
    Plan plan = schedule.plan();
    long last = works.stream().mapToLong(Work::finish).max().orElse(0);
    int weeks = Math.max(plan.weeks(), plan.weekOf(schedule.time().endAt(last).toLocalDate()));
    return plan.start().minusDays(1).datesUntil(plan.weekStart(weeks + 1)).toList();
  }

  private static List<Point> points(Schedule schedule, List<Work> works, List<LocalDate> days) {
    LocalDate first = schedule.plan().start();
    return days.stream()
        .map(day -> {
          long minute = day.isBefore(first) ? 0 : schedule.time().endOf(day);
          double sum = works.stream().mapToDouble(work -> work.until(minute)).sum();
          return new Point(day, day.isBefore(first) ? 0 : sum);
        })
        .toList();
  }

  /// All person-days of the plan as it is.
  public double total() {
    return forecast.getLast().personDays();
  }

  /// What is done by today.
  public double doneNow() {
    return done.getLast().personDays();
  }
}
