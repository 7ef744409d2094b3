package gateline.review.change;

import gateline.edit.Edit;
import gateline.edit.field.ItemKind;
import gateline.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts the items of a kind into the order of these ids; items that are not named go last.
record Reorder<T>(ItemKind<T> kind, List<String> ids) implements Edit {
  Reorder {
    ids = List.copyOf(ids);
  }

  @Override
  public Plan applyTo(Plan plan) {
    Map<String, Integer> places = HashMap.newHashMap(ids.size());
    ids.forEach(id -> places.put(id, places.size()));
    List<T> next = new ArrayList<>(kind.in(plan));
    next.sort(
        Comparator.comparingInt(
            item -> places.getOrDefault(kind.id().of(item), Integer.MAX_VALUE)));
    return kind.items().with(plan, next);
  }

  @Override
  public String label() {
    return "reorder " + kind.noun().many();
  }
}
