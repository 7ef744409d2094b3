package gateline.review;

import gateline.plan.Baseline;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A task in words: one sentence for a screen reader, a few lines for a tooltip. Its dates, slack
/// and place in the plan, not its notes.
public final class TaskWords {
  private final Schedule schedule;
  private final Plan plan;
  private final int position;
  private final Task task;

  private TaskWords(Schedule schedule, int position) {
    this.schedule = schedule;
    this.position = position;
    plan = schedule.plan();
    task = plan.tasks().get(position);
  }

  /// `Golden trace capture, Quality, 4 days, Thu 29 Jan to Tue 3 Feb, critical, 2 days late against
  /// Week 3 review, feeds gate Parity sign-off`.
  public static String sentence(Schedule schedule, int task) {
    TaskWords words = new TaskWords(schedule, task);
    return joined(
        Stream.of(
            words.task.name(),
            words.squads(),
            words.length(),
            words.dates(),
            words.progress(),
            words.standing(),
            words.againstBaseline(),
            words.feeds()));
  }

  /// The lines under the name: squads, length and dates; slack; what drives the start; spill-over.
  public static List<String> lines(Schedule schedule, int task) {
    TaskWords words = new TaskWords(schedule, task);
    String dates = joined(Stream.of(words.squads(), words.length(), words.dates()));
    return Stream.of(
            dates,
            joined(Stream.of(words.progress(), words.slack())),
            Why.task(schedule, task),
            words.spillOver(),
            words.againstBaseline(),
            words.feeds())
        .filter(line -> !line.isEmpty())
        .map(TaskWords::capitalized)
        .toList();
  }

  private static String joined(Stream<String> parts) {
    return String.join(", ", parts.filter(part -> !part.isEmpty()).toList());
  }

  private static String capitalized(String line) {
    return Character.toUpperCase(line.charAt(0)) + line.substring(1);
  }

  private String squads() {
    return Names.squads(schedule.index(), task);
  }

  private double days(long minutes) {
    return schedule.time().days(minutes);
  }

  private String length() {
    return schedule.isInstant(position)
        ? "milestone"
        : DateWords.days(days(schedule.finish(position) - schedule.start(position)));
  }

  private String dates() {
    String start = DateWords.day(schedule.startAt(position).toLocalDate());
    String finish = DateWords.day(schedule.finishAt(position).toLocalDate());
    return start.equals(finish) ? start : start + " to " + finish;
  }

  private String progress() {
    if (task.isFinished()) {
      return "finished";
    }
    return task.isStarted()
        ? Figures.number(task.facts().progress()) + "% done"
        : schedule.isPaused(position) ? "paused by " + Why.pause(schedule, position) : "";
  }

  /// Whether it is critical, for the plan or a gate.
  private String standing() {
    if (schedule.isCritical(position)) {
      return "critical";
    }
    int gate = schedule.criticalForGate(position);
    return gate < 0 ? "" : "critical for " + gateName(gate);
  }

  private String gateName(int gate) {
    return "gate " + plan.gates().get(gate).name();
  }

  /// How far it can slip: before a gate is late, where that is less, and before the plan is.
  private String slack() {
    if (task.isFinished()) {
      return "";
    }
    long slack = schedule.totalSlack(position);
    long gateSlack = schedule.gateSlack(position);
    int gate = schedule.criticalForGate(position);
    if (gate >= 0) {
      String inPlan = slack > 0 ? "" : "critical";
      return joined(
          Stream.of(
              gateSlack == 0
                  ? "critical for " + gateName(gate)
                  : late(gateSlack) + " for " + gateName(gate),
              inPlan));
    }
    if (slack <= 0) {
      return slack == 0 ? "critical" : "critical, " + late(slack) + " for a deadline";
    }
    return gateSlack < slack
        ? "can slip " + DateWords.days(days(gateSlack)) + " before a gate is late"
        : "can slip " + DateWords.days(days(slack));
  }

  private String late(long minutes) {
    return DateWords.days(days(-minutes)) + " too late";
  }

  private String spillOver() {
    long spill = schedule.spillOver(position);
    return spill == 0
        ? ""
        : "ends " + DateWords.days(days(spill)) + " after its week " + task.week();
  }

  /// How far its finish has moved since the latest baseline that knows it.
  private String againstBaseline() {
    for (Baseline baseline : plan.baselines().reversed()) {
      Baseline.Dates dates = baseline.schedule().get(task.id());
      LocalDateTime then = dates == null ? null : dates.finish();
      if (then != null) {
        double moved = Variance.later(schedule, then, schedule.finish(position));
        return DateWords.number(moved).equals("0")
            ? ""
            : moved(moved) + " against " + baseline.name();
      }
    }
    return "";
  }

  private static String moved(double days) {
    return DateWords.days(Math.abs(days)) + (days > 0 ? " late" : " early");
  }

  /// The first gate in time that requires it.
  private String feeds() {
    return IntStream.range(0, plan.gates().size())
        .filter(gate -> IntStream.of(schedule.required(gate)).anyMatch(t -> t == position))
        .boxed()
        .min(Comparator.comparingInt(gate -> plan.gates().get(gate).week()))
        .map(gate -> "feeds " + gateName(gate))
        .orElse("");
  }
}
