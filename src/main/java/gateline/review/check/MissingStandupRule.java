package gateline.review.check;

import gateline.edit.AddItems;
import gateline.edit.Edit;
import gateline.edit.field.StandupFields;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.plan.Squad;
import gateline.review.standup.StandupDraft;
import gateline.review.standup.Standups;
import gateline.review.standup.Standups.Slot;
import java.util.List;
import java.util.stream.Stream;

/// `missing-standup`: a squad had work in a past week and reported nothing, though stand-ups had
/// begun. Before the plan's first one nothing is missed.
final class MissingStandupRule implements Rule {
  @Override
  public String id() {
    return "missing-standup";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    return Standups.missing(checked.loads()).stream().map(slot -> finding(checked, slot));
  }

  private static Problem finding(CheckedPlan checked, Slot missing) {
    Squad squad = checked.schedule().index().squad(missing.squad());
    return Problem.hint(
        "missing-standup",
        place(missing),
        Problem.subject("squad", squad == null ? "" : squad.name(), missing.squad())
            + ": had work in week "
            + missing.week()
            + ", but no stand-up");
  }

  private static Place place(Slot missing) {
    return new Place.OnItem(missing.squad(), "standup." + missing.week());
  }

  /// What the plan knows of it, to be talked over.
  @Override
  public Stream<Edit> remedies(CheckedPlan checked, Problem problem) {
    return Standups.missing(checked.loads()).stream()
        .filter(slot -> place(slot).equals(problem.place()))
        .map(slot -> StandupDraft.of(checked.schedule(), slot.week(), slot.squad()))
        .map(draft -> AddItems.of(StandupFields.KIND, List.of(draft), AddItems.END));
  }
}
