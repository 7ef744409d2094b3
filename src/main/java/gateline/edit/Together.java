package gateline.edit;

import gateline.edit.notation.PlanContext;
import gateline.plan.Plan;
import gateline.plan.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Several edits that are one thing to the user: one label, one step, all or none.
public record Together(String label, List<Edit> edits) implements Edit {
  public Together {
    edits = List.copyOf(edits);
  }

  public static Together of(String label, Edit... edits) {
    return new Together(label, List.of(edits));
  }

  @Override
  public Plan applyTo(Plan plan) {
    Plan next = plan;
    for (Edit edit : edits) {
      next = edit.applyTo(next);
    }
    return next;
  }

  /// Each edit is held against the plan that those before it leave.
  @Override
  public Optional<Problem> refusal(PlanContext context) {
    PlanContext here = context;
    for (Edit edit : edits) {
      Optional<Problem> refusal = edit.refusal(here);
      if (refusal.isPresent()) {
        return refusal;
      }
      Plan next = edit.applyTo(here.plan());
      here = next == here.plan() ? here : new PlanContext(next, here.index().after(next));
    }
    return Optional.empty();
  }

  /// Merges when each of its edits does.
  @Override
  public @Nullable Object mergeKey() {
    List<@Nullable Object> keys = edits.stream().<@Nullable Object>map(Edit::mergeKey).toList();
    return keys.stream().anyMatch(Objects::isNull) ? null : List.of(label, keys);
  }
}
