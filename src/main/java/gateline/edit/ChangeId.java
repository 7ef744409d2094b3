package gateline.edit;

import gateline.edit.field.ItemKind;
import gateline.edit.field.Kinds;
import gateline.edit.notation.PlanContext;
import gateline.edit.rewrite.Rewrite;
import gateline.edit.rewrite.Rewriter;
import gateline.plan.Plan;
import gateline.plan.Problem;
import java.util.List;
import java.util.Optional;

/// Gives an item another id, and everything that refers to it as well. Baselines keep the old one,
/// so that the item counts there as another.
public record ChangeId<T>(ItemKind<T> kind, String before, String after, String label)
    implements Edit {
  public static <T> ChangeId<T> of(ItemKind<T> kind, T item, String after) {
    return new ChangeId<>(kind, kind.id().of(item), after, "change id of " + kind.title(item));
  }

  @Override
  public Plan applyTo(Plan plan) {
    Plan next = kind.change(plan, List.of(before), item -> kind.id().with(item, after));
    boolean isReferred = next != plan && Kinds.WITH_UNIQUE_IDS.contains(kind);
    return isReferred ? Rewriter.apply(new Renaming(before, after), next) : next;
  }

  @Override
  public Optional<Problem> refusal(PlanContext context) {
    return kind.find(context.plan(), before)
        .map(item -> refusal(item, context))
        .orElseGet(() -> Refusals.missing(kind, before));
  }

  private Optional<Problem> refusal(T item, PlanContext context) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    return kind.id().with(item, after) == item
        ? Optional.of(Refusals.of(before, "id", kind.subject(item) + ": it has no id to change"))
        : Faults.ofId(after, context);
  }

  private record Renaming(String before, String after) implements Rewrite {
    @Override
    public String id(String id) {
      return id.equals(before) ? after : id;
    }

    @Override
    public String owner(String owner) {
      return id(owner);
    }
  }
}
