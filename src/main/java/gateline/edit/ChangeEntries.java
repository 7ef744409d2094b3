package gateline.edit;

import gateline.edit.field.ItemKind;
import gateline.edit.field.Part;
import gateline.edit.notation.PlanContext;
import gateline.plan.Plan;
import gateline.plan.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives a list inside an item other entries: one more, one less, or another order. Positions count
/// from 0.
public record ChangeEntries<T, E>(
    ItemKind<T> kind, String id, Part<T, E> part, List<E> entries, String label) implements Edit {
  public ChangeEntries {
    entries = List.copyOf(entries);
  }

  /// One more entry, behind the others.
  public static <T, E> ChangeEntries<T, E> add(ItemKind<T> kind, T item, Part<T, E> part, E entry) {
    List<E> next = new ArrayList<>(part.list().of(item));
    next.add(entry);
    return of(kind, item, part, next, "add " + part.noun() + " to ");
  }

  public static <T, E> ChangeEntries<T, E> remove(
      ItemKind<T> kind, T item, Part<T, E> part, int position) {
    List<E> next = new ArrayList<>(part.list().of(item));
    next.remove(position);
    return of(kind, item, part, next, "delete " + part.noun() + " " + (position + 1) + " of ");
  }

  /// Another place for an entry.
  public static <T, E> ChangeEntries<T, E> move(
      ItemKind<T> kind, T item, Part<T, E> part, int from, int to) {
    List<E> next = new ArrayList<>(part.list().of(item));
    next.add(to, next.remove(from));
    return of(kind, item, part, next, "reorder " + part.noun() + " " + (from + 1) + " of ");
  }

  private static <T, E> ChangeEntries<T, E> of(
      ItemKind<T> kind, T item, Part<T, E> part, List<E> next, String verb) {
    return new ChangeEntries<>(kind, kind.id().of(item), part, next, verb + kind.title(item));
  }

  @Override
  public Plan applyTo(Plan plan) {
    return kind.change(plan, List.of(id), this::changed);
  }

  private T changed(T item) {
    return part.list().with(item, entries);
  }

  @Override
  public Optional<Problem> refusal(PlanContext context) {
    return kind.find(context.plan(), id)
        .map(item -> Faults.first(kind, changed(item), context))
        .orElseGet(() -> Refusals.missing(kind, id));
  }
}
