package gateline.review.check;

import gateline.plan.Gate;
import gateline.plan.GateDecision.Outcome;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.review.Names;
import gateline.schedule.GateDates;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// `gate-late`: what a gate requires is done only after the gate. A gate that was passed or killed
/// can no longer be late; a held one can.
final class LateGateRule implements Rule {
  @Override
  public String id() {
    return "gate-late";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    Schedule schedule = checked.schedule();
    return IntStream.range(0, schedule.plan().gates().size())
        .filter(gate -> isAhead(schedule.plan().gates().get(gate)))
        .filter(gate -> schedule.gate(gate).late() > 0)
        .mapToObj(gate -> finding(schedule, gate));
  }

  private static boolean isAhead(Gate gate) {
    return gate.decision() == null || gate.decision().outcome() == Outcome.HOLD;
  }

  private static Problem finding(Schedule schedule, int position) {
    Gate gate = schedule.plan().gates().get(position);
    GateDates dates = schedule.gate(position);
    String text =
        Names.full(gate)
            + ": forecast "
            + (dates.isOpen() ? "open, at least " : "")
            + DateWords.day(schedule.time().endAt(dates.forecast()).toLocalDate())
            + ", "
            + DateWords.days(schedule.time().days(dates.late()))
            + " after its week "
            + gate.week()
            + "; last to end is "
            + Names.full(schedule.plan().tasks().get(dates.driver()));
    return Problem.warning("gate-late", new Place.OnItem(gate.id(), "week"), text);
  }
}
