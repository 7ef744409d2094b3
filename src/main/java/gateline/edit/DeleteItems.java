package gateline.edit;

import gateline.edit.field.ItemKind;
import gateline.edit.field.ItemKind.Noun;
import gateline.edit.field.Kinds;
import gateline.edit.field.PlanFields;
import gateline.edit.field.SquadFields;
import gateline.edit.notation.PlanContext;
import gateline.edit.rewrite.Rewrite;
import gateline.edit.rewrite.Rewriter;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.Squad;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Deletes items of one kind and everything that refers to them: links, requirements, targets,
/// entries of chains and risks, squads of tasks and sprints, stand-ups of squads, silenced
/// findings. A deleted squad that owned something stays there by its name. Baselines stay.
public record DeleteItems<T>(ItemKind<T> kind, List<String> ids, String label) implements Edit {
  public DeleteItems {
    ids = List.copyOf(ids);
  }

  public static <T> DeleteItems<T> of(ItemKind<T> kind, List<T> items) {
    List<String> ids = items.stream().map(kind.id()::of).toList();
    return new DeleteItems<>(kind, ids, "delete " + kind.titles(items));
  }

  @Override
  public Plan applyTo(Plan plan) {
    return rewritten(plan, new Away(plan, new Tally()));
  }

  /// What goes with the items, in words: `3 links, 1 gate requirement`; empty for nothing.
  public String consequence(Plan plan) {
    Tally tally = new Tally();
    rewritten(plan, new Away(plan, tally));
    return tally.words();
  }

  private Plan rewritten(Plan plan, Away away) {
    Set<String> gone = Set.copyOf(ids);
    List<T> left =
        kind.in(plan).stream().filter(item -> !gone.contains(kind.id().of(item))).toList();
    if (left.size() == kind.in(plan).size()) {
      return plan;
    }
    Plan next = kind.items().with(plan, left);
    return Kinds.WITH_UNIQUE_IDS.contains(kind) ? Rewriter.apply(away, next) : next;
  }

  @Override
  public Optional<Problem> refusal(PlanContext context) {
    return ids.stream()
        .filter(id -> kind.find(context.plan(), id).isEmpty())
        .findFirst()
        .flatMap(id -> Refusals.missing(kind, id))
        .or(this::refusalOfThePlan);
  }

  private Optional<Problem> refusalOfThePlan() {
    return kind.noun().equals(PlanFields.KIND.noun())
        ? Optional.of(Refusals.ofPlan("", "a plan cannot be deleted"))
        : Optional.empty();
  }

  /// Takes away what refers to the items and counts it.
  private final class Away implements Rewrite {
    private final Plan plan;
    private final Tally tally;
    private final Set<String> gone = Set.copyOf(ids);

    Away(Plan plan, Tally tally) {
      this.plan = plan;
      this.tally = tally;
    }

    @Override
    public @Nullable String id(String id) {
      return gone.contains(id) ? null : id;
    }

    @Override
    public String owner(String owner) {
      return gone.contains(owner)
          ? SquadFields.KIND.find(plan, owner).map(Squad::name).orElse(owner)
          : owner;
    }

    @Override
    public void takesAway(Noun noun) {
      tally.add(noun);
    }
  }
}
