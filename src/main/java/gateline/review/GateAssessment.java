package gateline.review;

import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.Plan;
import gateline.schedule.GateDates;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One gate looked at: its readiness, its state and the reasons for it.
final class GateAssessment {
  private final Schedule schedule;
  private final int position;
  private final Gate gate;
  private final GateDates dates;
  private final List<MetricTarget> metrics;

  GateAssessment(Schedule schedule, int position) {
    this.schedule = schedule;
    this.position = position;
    gate = schedule.plan().gates().get(position);
    dates = schedule.gate(position);
    metrics = MetricTargets.of(schedule.plan(), schedule.index(), gate);
  }

  GateStatus status() {
    List<String> reasons = gate.decision() == null ? reasons() : List.of();
    return new GateStatus(
        gate,
        position,
        state(!reasons.isEmpty()),
        dates,
        schedule.time().endAt(dates.at()),
        schedule.time().endAt(dates.forecast()),
        schedule.time().days(dates.late()),
        readiness(),
        metrics,
        reasons);
  }

  private GateState state(boolean isAtRisk) {
    GateDecision decision = gate.decision();
    if (decision != null) {
      return switch (decision.outcome()) {
        case GO -> GateState.GO;
        case CONDITIONAL_GO -> GateState.CONDITIONAL_GO;
        case HOLD -> GateState.HOLD;
        case KILL -> GateState.KILL;
      };
    }
    if (isMissed()) {
      return GateState.MISSED;
    }
    if (isAtRisk) {
      return GateState.AT_RISK;
    }
    return readiness().isComplete() ? GateState.READY : GateState.PLANNED;
  }

  private boolean isMissed() {
    LocalDate status = schedule.plan().statusDate();
    return status != null && schedule.plan().weekOf(status) > gate.week();
  }

  private boolean isInItsWeek() {
    LocalDate status = schedule.plan().statusDate();
    return status != null && schedule.plan().weekOf(status) == gate.week();
  }

  private Readiness readiness() {
    Plan plan = schedule.plan();
    int[] required = schedule.required(position);
    return new Readiness(
        (int) gate.exit().stream().filter(Gate.Criterion::met).count(),
        gate.exit().size(),
        (int) metrics.stream().filter(MetricTarget::met).count(),
        metrics.size(),
        (int) Arrays.stream(required).filter(task -> plan.tasks().get(task).isFinished()).count(),
        required.length);
  }

  private List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    if (isMissed()) {
      LocalDate target = schedule.time().endAt(dates.at()).toLocalDate();
      reasons.add("no decision by " + DateWords.day(target));
    }
    if (dates.late() > 0) {
      reasons.add(lateForecast());
    }
    metrics.stream()
        .filter(metric -> !metric.onTrack())
        .map(MetricTarget::trendWords)
        .forEach(reasons::add);
    if (isInItsWeek()) {
      addUnmetCriteria(reasons);
    }
    return reasons;
  }

  private String lateForecast() {
    String late = DateWords.days(schedule.time().days(dates.late())) + " after the gate";
    return dates.isOpen()
        ? "forecast open, at least " + late
        : "forecast "
            + DateWords.day(schedule.time().endAt(dates.forecast()).toLocalDate())
            + ", "
            + late;
  }

  private void addUnmetCriteria(List<String> reasons) {
    List<Gate.Criterion> unmet = gate.exit().stream().filter(c -> !c.met()).toList();
    if (unmet.size() == 1) {
      reasons.add("exit criterion not met: " + unmet.getFirst().text());
    } else if (unmet.size() > 1) {
      reasons.add(unmet.size() + " exit criteria not met");
    }
  }
}
