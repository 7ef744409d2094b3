package gateline.edit;

import gateline.edit.field.ItemKind;
import gateline.edit.notation.PlanContext;
import gateline.plan.Plan;
import gateline.plan.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Adds new items of one kind at a place in the order of the file, counted from 0; a place beyond
/// the end is the end. Their ids must be new: `Ids` makes them.
public record AddItems<T>(ItemKind<T> kind, List<T> items, int at, String label) implements Edit {
  /// Behind all others.
  public static final int END = Integer.MAX_VALUE;

  public AddItems {
    items = List.copyOf(items);
  }

  public static <T> AddItems<T> of(ItemKind<T> kind, List<T> items, int at) {
    String what =
        items.size() == 1
            ? kind.noun().one() + " " + kind.title(items.getFirst())
            : kind.titles(items);
    return new AddItems<>(kind, items, at, "add " + what);
  }

  /// One item of this name with nothing else said, behind all others; none where the kind has no
  /// items to add.
  public static <T> Optional<AddItems<T>> named(
      ItemKind<T> kind, String name, PlanContext context) {
    String id = Ids.in(context).fresh(name);
    return Optional.ofNullable(kind.origin().blank(id, name, context.plan()))
        .map(item -> of(kind, List.of(item), END));
  }

  @Override
  public Plan applyTo(Plan plan) {
    List<T> next = new ArrayList<>(kind.in(plan));
    next.addAll(Math.min(at, next.size()), items);
    return kind.items().with(plan, next);
  }

  @Override
  public Optional<Problem> refusal(PlanContext context) {
    return refusalOfIds(context).or(() -> refusalOfValues(context));
  }

  /// An item that fits the plan as it is fits; one that does not may still refer to another new
  /// one.
  private Optional<Problem> refusalOfValues(PlanContext context) {
    if (firstFault(context).isEmpty()) {
      return Optional.empty();
    }
    Plan next = applyTo(context.plan());
    return firstFault(new PlanContext(next, context.index().after(next)));
  }

  private Optional<Problem> firstFault(PlanContext context) {
    return items.stream().flatMap(item -> Faults.first(kind, item, context).stream()).findFirst();
  }

  private Optional<Problem> refusalOfIds(PlanContext context) {
    Set<String> ids = new HashSet<>();
    for (T item : items) {
      String id = kind.id().of(item);
      Optional<Problem> fault = Faults.ofId(id, context);
      if (fault.isPresent()) {
        return fault;
      }
      if (!ids.add(id)) {
        return Optional.of(Refusals.of(id, "id", "\"" + id + "\": two new items have this id"));
      }
    }
    return Optional.empty();
  }
}
