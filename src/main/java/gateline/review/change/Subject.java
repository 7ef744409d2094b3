package gateline.review.change;

import gateline.edit.field.ItemKind;
import gateline.plan.PlanIndex;
import gateline.plan.Standup;

/// What a change is about: the noun of its kind (`task`, `gate`, `squad`, `plan`, ...), its id and
/// its name. Several changes told as one have neither noun nor id.
public record Subject(String noun, String id, String name) {
  static <T> Subject of(ItemKind<T> kind, T item, PlanIndex index) {
    String said = kind.name().apply(item).strip();
    String name =
        item instanceof Standup standup
            ? index.ownerName(standup.squad()) + " in week " + standup.week()
            : said;
    return new Subject(
        kind.noun().one(), kind.id().of(item), name.isEmpty() ? kind.title(item) : name);
  }

  public boolean isA(ItemKind<?> kind) {
    return noun.equals(kind.noun().one());
  }
}
