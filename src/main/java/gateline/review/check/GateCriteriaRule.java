package gateline.review.check;

import gateline.edit.ChangeEntries;
import gateline.edit.Edit;
import gateline.edit.field.GateFields;
import gateline.plan.Extras;
import gateline.plan.Gate;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.plan.Week;
import gateline.review.Names;
import java.util.List;
import java.util.stream.Stream;

/// `gate-criteria`: nothing says what has to be there to pass a gate.
final class GateCriteriaRule implements Rule {
  @Override
  public String id() {
    return "gate-criteria";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    return checked.undecided().filter(gate -> gate.exit().isEmpty()).map(GateCriteriaRule::finding);
  }

  private static Problem finding(Gate gate) {
    return Problem.warning(
        "gate-criteria",
        new Place.OnItem(gate.id(), "exit"),
        Names.full(gate) + ": has no exit criteria, so it would pass by date alone; write some");
  }

  /// The deliverables of its week.
  @Override
  public Stream<Edit> remedies(CheckedPlan checked, Problem problem) {
    return checked
        .undecided()
        .filter(gate -> problem.place().equals(finding(gate).place()))
        .flatMap(gate ->
            checked.plan().weekly().stream()
                .filter(week -> week.week() == gate.week() && !week.deliverables().isEmpty())
                .map(week -> taking(gate, week)));
  }

  private static Edit taking(Gate gate, Week week) {
    List<Gate.Criterion> criteria =
        week.deliverables().stream()
            .map(
                item -> new Gate.Criterion(item.text(), item.done(), item.isPrivate(), Extras.NONE))
            .toList();
    return new ChangeEntries<>(
        GateFields.KIND,
        gate.id(),
        GateFields.EXIT,
        criteria,
        "take the deliverables of week "
            + week.week()
            + " as exit criteria of "
            + GateFields.KIND.title(gate));
  }
}
