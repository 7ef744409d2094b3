package gateline.review.change;

import gateline.edit.Edit;
import gateline.edit.field.ItemKind;
import gateline.edit.field.Lens;
import gateline.plan.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts a value into one place of an item that no field reaches, such as its unknown keys.
record Put<T, V extends @Nullable Object>(
    ItemKind<T> kind, String id, Lens<T, V> place, V value, String label) implements Edit {
  @Override
  public Plan applyTo(Plan plan) {
    return kind.change(plan, List.of(id), item -> place.with(item, value));
  }
}
