package gateline.board;

import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.GateDecision.Outcome;
import gateline.review.Figures;
import gateline.review.GateStatus;
import gateline.review.MetricTarget;
import gateline.review.Readiness;
import gateline.scene.Color;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.stream.Stream;

/// What is said of a gate beside its diamond.
public final class GateWords {
  private GateWords() {}

  /// `At risk +2 d`, `Conditional go, 1 open`, and `open` where the forecast rests on a hold
  /// without an end.
  public static String state(GateStatus gate) {
    String words = gate.state().words();
    String state = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    if (gate.state().isDecided()) {
      return state + remaining(gate.gate());
    }
    if (gate.dates().isOpen()) {
      return state + ", open";
    }
    return gate.lateDays() > 0 ? state + " " + DateWords.signedDays(gate.lateDays()) : state;
  }

  /// What a decision still asks for: `, 1 condition open`, `, work again from 26 Jan`; empty where
  /// nothing.
  private static String remaining(Gate gate) {
    GateDecision decision = gate.decision();
    if (decision == null) {
      return "";
    }
    LocalDate approved = decision.remediationApproved();
    return switch (decision.outcome()) {
      case CONDITIONAL_GO -> open(openConditions(gate));
      case HOLD -> approved == null ? "" : ", work again from " + DateWords.shortDay(approved);
      case GO, KILL -> "";
    };
  }

  private static String open(long conditions) {
    return conditions == 0 ? "" : ", " + conditions + " open";
  }

  /// How many conditions of a conditional go are still open.
  public static long openConditions(Gate gate) {
    GateDecision decision = gate.decision();
    return decision == null || decision.outcome() != Outcome.CONDITIONAL_GO
        ? 0
        : decision.conditions().stream().filter(each -> !each.closed()).count();
  }

  /// `Paused: Runtime stability review is on hold`.
  public static String pause(GateStatus gate) {
    String name = "Paused: " + gate.gate().name();
    return switch (gate.state()) {
      case HOLD -> name + " is on hold";
      case KILL -> name + " was killed";
      case MISSED -> name + " was missed";
      case PLANNED, READY, AT_RISK, GO, CONDITIONAL_GO -> name;
    };
  }

  /// `Forecast Tue 3 Feb, 2 d late`, `Forecast Thu 29 Jan, on time`; of a gate whose tasks are all
  /// finished, `Work done Tue 20 Jan, 2 d late`, and where a target may come later still, `Tasks by
  /// Tue 3 Feb, 2 d late`.
  public static String forecast(GateStatus gate) {
    if (gate.dates().isOpen()) {
      return gate.lateDays() > 0
          ? "Forecast open, at least " + late(gate)
          : "Forecast open: rests on paused work";
    }
    String day = what(gate) + " " + DateWords.day(gate.forecast().toLocalDate());
    return day + (gate.lateDays() > 0 ? ", " + late(gate) : ", on time");
  }

  private static String what(GateStatus gate) {
    if (gate.readiness().tasksFinished() == gate.readiness().tasks()) {
      return "Work done";
    }
    boolean isAllForecast =
        gate.state().isDecided() || gate.metrics().stream().allMatch(MetricTarget::onTrack);
    return isAllForecast ? "Forecast" : "Tasks by";
  }

  /// `Gate Plugin SDK Alpha, at risk, due Fri 6 Feb, forecast Tue 10 Feb, 2 days late, 1 of 3
  /// criteria met, 4 of 6 tasks finished`.
  public static String sentence(GateStatus gate) {
    Readiness ready = gate.readiness();
    Stream<String> parts =
        Stream.of(
            "Gate " + gate.gate().name(),
            gate.state().words(),
            "due " + DateWords.day(gate.target().toLocalDate()),
            gate.state().isDecided() ? "" : spokenForecast(gate),
            part(ready.criteriaMet(), ready.criteria(), "criteria met"),
            part(ready.targetsMet(), ready.targets(), "targets met"),
            part(ready.tasksFinished(), ready.tasks(), "tasks finished"));
    return String.join(", ", parts.filter(part -> !part.isEmpty()).toList());
  }

  private static String spokenForecast(GateStatus gate) {
    if (gate.dates().isOpen()) {
      return "forecast open";
    }
    return "forecast "
        + DateWords.day(gate.forecast().toLocalDate())
        + (gate.lateDays() > 0 ? ", " + DateWords.days(gate.lateDays()) + " late" : ", on time");
  }

  private static String part(int met, int asked, String what) {
    return asked == 0 ? "" : met + " of " + asked + " " + what;
  }

  /// `2.5 d late`; empty when it is not.
  public static String late(GateStatus gate) {
    return gate.lateDays() > 0 ? DateWords.number(gate.lateDays()) + " d late" : "";
  }

  /// The first of its metric targets, such as `1,616 tests` or `100%`; empty without one.
  public static String target(GateStatus gate) {
    return gate.metrics().isEmpty() ? "" : figure(gate.metrics().getFirst());
  }

  /// State and target, as far as there is one: `Go · 916 tests`.
  public static String stateAndTarget(GateStatus gate) {
    String target = target(gate);
    return target.isEmpty() ? state(gate) : state(gate) + " · " + target;
  }

  private static String figure(MetricTarget metric) {
    return Figures.named(metric.metric(), metric.target());
  }

  /// In what color a target is told of: good once it is met, a risk when its trend misses it.
  public static Color color(Palette palette, MetricTarget target) {
    return !target.onTrack()
        ? palette.signal().risk()
        : target.met() ? palette.signal().good() : palette.text().secondary();
  }
}
