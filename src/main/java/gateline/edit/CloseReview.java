package gateline.edit;

import gateline.edit.field.DecisionFields;
import gateline.plan.Decision;
import gateline.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The end of a review as one step: what was decided is filed with its owner and the day, then the
/// plan is kept as a baseline, which so holds the decisions.
public final class CloseReview {
  private CloseReview() {}

  /// What was decided on a decision that stood open, and whose it is.
  public record Given(Decision decision, String outcome, String owner) {}

  /// `name` is that of the baseline; `day` that of the review.
  public static Edit of(String name, LocalDate day, List<Given> given) {
    List<Edit> edits = new ArrayList<>();
    for (Given each : given) {
      Decision decision = each.decision();
      var kind = DecisionFields.KIND;
      edits.add(SetField.of(kind, DecisionFields.OUTCOME, decision, each.outcome()));
      edits.add(SetField.of(kind, DecisionFields.OWNER, decision, each.owner()));
      edits.add(SetField.of(kind, DecisionFields.MADE, decision, day));
    }
    edits.add(new TakeBaseline(name, day));
    return new Together("close " + name, edits);
  }

  /// The decisions that are still to be taken.
  public static List<Decision> open(Plan plan) {
    return plan.meetings().decisions().stream()
        .filter(decision -> decision.outcome().isEmpty() && decision.made() == null)
        .toList();
  }
}
