package gateline.edit;

import gateline.edit.field.Field;
import gateline.edit.field.ItemKind;
import gateline.plan.Place;
import gateline.plan.Problem;
import java.util.Optional;

/// The problems for which edits are refused, in words.
final class Refusals {
  private static final String RULE = "refused";

  private Refusals() {}

  static <T> Problem of(ItemKind<T> kind, T item, Field<T, ?> field, String words) {
    return of(
        kind.id().of(item), field.key(), kind.subject(item) + ": " + field.key() + " " + words);
  }

  static Problem of(String id, String field, String words) {
    return Problem.error(RULE, new Place.OnItem(id, field), words);
  }

  /// What stands against an edit of the plan itself.
  static Problem ofPlan(String field, String words) {
    return Problem.error(RULE, new Place.OnPlan(field), words);
  }

  static Optional<Problem> missing(ItemKind<?> kind, String id) {
    return Optional.of(of(id, "", "there is no " + kind.noun().one() + " " + id + " in the plan"));
  }
}
