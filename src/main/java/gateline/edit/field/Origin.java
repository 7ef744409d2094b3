package gateline.edit.field;

import gateline.plan.Plan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// How items of a kind come to be: added by a user, or made when they are first edited (as the
/// entry of a week is).
public interface Origin<T> {
  /// A new item with nothing said but what it cannot be without; null where a user cannot add one.
  @Nullable T blank(String id, String name, Plan plan);

  /// The item that an id stands for though the plan has none of it.
  default Optional<T> implied(Plan plan, String id) {
    return Optional.empty();
  }

  /// Where an implied item goes.
  default Comparator<T> order() {
    return (_, _) -> 0;
  }

  /// Adds an implied item, changed, where it belongs; says whether it did.
  default boolean addImplied(Plan plan, String id, UnaryOperator<T> change, List<T> items) {
    Optional<T> implied = implied(plan, id);
    Optional<T> changed = implied.map(change).filter(item -> item != implied.get());
    changed.ifPresent(item -> {
      int place = 0;
      while (place < items.size() && order().compare(items.get(place), item) <= 0) {
        place++;
      }
      items.add(place, item);
    });
    return changed.isPresent();
  }
}
