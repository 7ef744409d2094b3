package gateline.review;

import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.Task;
import gateline.schedule.Driver;
import gateline.schedule.GateDates;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Why a bar or a gate stands where it does, in one sentence.
public final class Why {
  private Why() {}

  /// What drives a task's start, such as `Starts Thu 29 Jan because "Gap matrix" ends Wed 28 Jan.`
  public static String task(Schedule schedule, int task) {
    String clause = clause(schedule, task);
    return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
  }

  /// The same as the end of a sentence: `starts Thu 29 Jan because "Gap matrix" ends Wed 28 Jan`.
  static String clause(Schedule schedule, int task) {
    if (schedule.driver(task) instanceof Driver.ByFact) {
      return fact(schedule, task);
    }
    String start = DateWords.day(schedule.startAt(task).toLocalDate());
    String because = because(schedule, task) + delay(schedule.plan().tasks().get(task));
    return schedule.isPaused(task)
        ? "paused by " + pause(schedule, task) + "; without that it would start " + start + because
        : "starts " + start + because;
  }

  private static String fact(Schedule schedule, int position) {
    Task.Facts facts = schedule.plan().tasks().get(position).facts();
    LocalDate started = facts.started();
    LocalDate finished = facts.finished();
    if (finished == null) {
      return "started " + start(schedule, position, started);
    }
    // A start after the finish is ignored, as if it were not given.
    boolean isKnown = started != null && !started.isAfter(finished);
    String end = DateWords.day(finished);
    String start = start(schedule, position, isKnown ? started : null);
    return isKnown
        ? "started " + start + " and finished " + end
        : "finished " + end + ", and so is taken to have started " + start;
  }

  /// The day as it was given, or as it follows.
  private static String start(Schedule schedule, int position, @Nullable LocalDate given) {
    return DateWords.day(given != null ? given : schedule.startAt(position).toLocalDate());
  }

  /// What follows the day on which a task starts.
  private static String because(Schedule schedule, int task) {
    return switch (schedule.driver(task)) {
      case Driver.PlanStart() -> ", when the plan starts";
      case Driver.ByWeek(int week) -> ", the first working day of its week " + week;
      case Driver.ByNotBefore(LocalDate day) ->
          " because it may not start before " + DateWords.day(day);
      case Driver.ByStatusDate(LocalDate day) ->
          " because it has not begun by the status date, " + DateWords.day(day);
      case Driver.ByLink link -> " because " + LinkWords.reason(schedule, link);
      case Driver.ByHold(int gate, LocalDate approved) ->
          " because "
              + Names.gate(schedule.plan(), gate)
              + " was held, and work may go on from "
              + DateWords.day(approved);
      case Driver.ByPin(LocalDate day) -> " because it is pinned to " + DateWords.day(day);
      case Driver.ByFact(LocalDate day) -> " because it did, " + DateWords.day(day);
    };
  }

  private static String delay(Task task) {
    BigDecimal delay = task.timing().delay();
    return delay.signum() == 0 || task.isPinned()
        ? ""
        : ", plus " + DateWords.days(delay.doubleValue()) + " of delay";
  }

  /// The gate that pauses a task and its state: `gate "SDK Alpha" (hold)`.
  public static String pause(Schedule schedule, int task) {
    int position = schedule.pausedBy(task);
    GateDecision decision = schedule.plan().gates().get(position).decision();
    String state = decision == null ? "missed" : decision.outcome().key();
    return Names.gate(schedule.plan(), position) + " (" + state + ")";
  }

  /// What drives a gate's forecast.
  public static String gate(Schedule schedule, int position) {
    Gate gate = schedule.plan().gates().get(position);
    GateDates dates = schedule.gate(position);
    String at = DateWords.day(schedule.time().endAt(dates.at()).toLocalDate());
    if (dates.driver() < 0) {
      return "Stands " + at + ", the last working day of its week " + gate.week() + ".";
    }
    String end = DateWords.day(schedule.time().endAt(dates.forecast()).toLocalDate());
    String last = Names.task(schedule.plan(), dates.driver());
    return dates.isOpen()
        ? "Its date is open: work it requires is paused; without that "
            + last
            + " would end last, "
            + end
            + "."
        : "Forecast " + end + " because " + last + " ends then.";
  }
}
