package gateline.edit;

import gateline.edit.field.ItemKind;
import gateline.plan.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Moves items in the order of the file, together and in their order, to before another; null moves
/// them to the end.
public record MoveItems<T>(
    ItemKind<T> kind, List<String> ids, @Nullable String before, String label) implements Edit {
  public MoveItems {
    ids = List.copyOf(ids);
  }

  public static <T> MoveItems<T> of(ItemKind<T> kind, List<T> items, @Nullable String before) {
    List<String> ids = items.stream().map(kind.id()::of).toList();
    return new MoveItems<>(kind, ids, before, "reorder " + kind.titles(items));
  }

  /// Up by one, before the item above the first of them.
  public static <T> MoveItems<T> up(ItemKind<T> kind, List<T> items, Plan plan) {
    List<T> all = kind.in(plan);
    int first = items.stream().mapToInt(all::indexOf).min().orElse(0);
    return of(kind, items, kind.id().of(all.get(Math.max(0, first - 1))));
  }

  /// Down by one, behind the item below the last of them.
  public static <T> MoveItems<T> down(ItemKind<T> kind, List<T> items, Plan plan) {
    List<T> all = kind.in(plan);
    int place = items.stream().mapToInt(all::indexOf).max().orElse(0) + 2;
    return of(kind, items, place < all.size() ? kind.id().of(all.get(place)) : null);
  }

  @Override
  public Plan applyTo(Plan plan) {
    Set<String> moved = new HashSet<>(ids);
    List<T> some = new ArrayList<>();
    List<T> next = new ArrayList<>();
    int place = -1;
    for (T item : kind.in(plan)) {
      String id = kind.id().of(item);
      place = id.equals(before) ? next.size() : place;
      (moved.contains(id) ? some : next).add(item);
    }
    next.addAll(place < 0 ? next.size() : place, some);
    return kind.items().with(plan, next);
  }

  @Override
  public Object mergeKey() {
    return List.of("reorder", kind.noun(), ids);
  }
}
