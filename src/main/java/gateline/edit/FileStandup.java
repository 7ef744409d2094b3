package gateline.edit;

import gateline.edit.field.StandupFields;
import gateline.edit.notation.PlanContext;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.Standup;
import java.util.List;
import java.util.Optional;

/// Files a stand-up as it now reads, in the place of what the squad has said in that week before.
public record FileStandup(Standup standup, String label) implements Edit {
  /// With a label that names squad and week.
  public static FileStandup of(Standup standup, PlanContext context) {
    return new FileStandup(standup, "file the " + title(standup, context));
  }

  /// `stand-up of Core Runtime in week 4`.
  public static String title(Standup standup, PlanContext context) {
    String squad = context.index().ownerName(standup.squad());
    return "stand-up of " + squad + " in week " + standup.week();
  }

  private String id() {
    return StandupFields.id(standup.week(), standup.squad());
  }

  @Override
  public Plan applyTo(Plan plan) {
    return StandupFields.KIND.change(plan, List.of(id()), this::filed);
  }

  private Standup filed(Standup before) {
    return before.equals(standup) ? before : standup;
  }

  @Override
  public Optional<Problem> refusal(PlanContext context) {
    return StandupFields.KIND.find(context.plan(), id()).isPresent()
        ? Faults.first(StandupFields.KIND, standup, context)
        : Refusals.missing(StandupFields.KIND, id());
  }
}
