package gateline.review.change;

import gateline.edit.Edit;
import gateline.edit.field.ItemKind;
import gateline.edit.field.Kinds;
import gateline.edit.field.Lens;
import gateline.edit.field.PlanFields;
import gateline.plan.Extras;
import gateline.plan.Plan;
import gateline.plan.Plan.Settings;
import gateline.review.change.Change.What;
import java.util.ArrayList;
import java.util.List;

/// Every change from one plan to another, in an order in which they can be applied: what was
/// deleted, the order of the lists, what was added, then what was changed in place. Baselines are
/// no part of it.
final class PlanChanges {
  private static final Lens<Plan, Extras> EXTRAS = Lens.of(Plan.class, "extras", Plan::extras);
  private static final Lens<Plan, Extras> CALENDAR_EXTRAS =
      Lens.of(Plan.class, "settings", Plan::settings)
          .then(Lens.of(Settings.class, "calendarExtras", Settings::calendarExtras));

  private final Sides sides;
  private final List<Change> changes = new ArrayList<>();
  private final TaskChangeWords words;

  private PlanChanges(Sides sides) {
    this.sides = sides;
    words = new TaskChangeWords(sides);
  }

  static List<Change> between(Sides sides) {
    var all = new PlanChanges(sides);
    List<ItemKind<?>> kinds =
        Kinds.ALL.stream()
            .filter(kind -> kind != PlanFields.KIND)
            .<ItemKind<?>>map(k -> k)
            .toList();
    Plan now = sides.before().plan();
    for (ItemKind<?> kind : kinds) {
      now = all.made(now, all.items(kind, now).deleted());
    }
    for (ItemKind<?> kind : kinds) {
      now = all.made(now, all.items(kind, now).ordered());
    }
    for (ItemKind<?> kind : kinds) {
      now = all.made(now, all.items(kind, now).added());
    }
    for (ItemKind<?> kind : kinds) {
      all.changes.addAll(all.items(kind, now).changed(all.words));
    }
    all.ofThePlan();
    return List.copyOf(all.changes);
  }

  private <T> ItemChanges<T> items(ItemKind<T> kind, Plan now) {
    return new ItemChanges<>(sides, kind, now);
  }

  /// The plan with these changes made, which the list takes up.
  private Plan made(Plan now, List<Change> some) {
    changes.addAll(some);
    Plan next = now;
    for (Change change : some) {
      next = change.edit().applyTo(next);
    }
    return next;
  }

  private void ofThePlan() {
    Plan after = sides.after().plan();
    List<Piece> pieces =
        new ArrayList<>(ItemPieces.known(sides, PlanFields.KIND, sides.before().plan(), after));
    extras(EXTRAS, after, pieces);
    extras(CALENDAR_EXTRAS, after, pieces);
    Subject plan = Subject.of(PlanFields.KIND, after, sides.after().index());
    changes.addAll(ItemChanges.grouped(PlanFields.KIND, plan, pieces));
  }

  private void extras(Lens<Plan, Extras> place, Plan after, List<Piece> pieces) {
    Extras is = place.of(after);
    if (!is.equals(place.of(sides.before().plan()))) {
      String words = "keys of other programs";
      Edit edit = new Put<>(PlanFields.KIND, PlanFields.ID, place, is, "change " + words);
      pieces.add(new Piece(What.DETAILED, edit, words));
    }
  }
}
