package gateline.review.change;

import static java.util.stream.Collectors.joining;

import gateline.edit.AddItems;
import gateline.edit.DeleteItems;
import gateline.edit.Edit;
import gateline.edit.Together;
import gateline.edit.field.ItemKind;
import gateline.edit.field.PlanFields;
import gateline.plan.Gate;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.review.change.Change.What;
import gateline.time.DateWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The changes to the items of one kind, from a plan on its way to the plan after.
final class ItemChanges<T> {
  private final Sides sides;
  private final ItemKind<T> kind;
  private final List<T> was;
  private final List<T> is;
  private final Set<String> idsBefore;
  private final Set<String> idsAfter;

  ItemChanges(Sides sides, ItemKind<T> kind, Plan now) {
    this.sides = sides;
    this.kind = kind;
    was = kind.in(now);
    is = kind.in(sides.after().plan());
    idsBefore = new HashSet<>(was.stream().map(kind.id()::of).toList());
    idsAfter = new HashSet<>(is.stream().map(kind.id()::of).toList());
  }

  /// Items without an id of their own cannot be told apart: then the list is one change.
  private boolean isAmbiguous() {
    return idsBefore.size() < was.size() || idsAfter.size() < is.size();
  }

  List<Change> deleted() {
    return was.stream()
        .filter(item -> !isAmbiguous() && !idsAfter.contains(kind.id().of(item)))
        .map(item -> change(item, What.REMOVED, "deleted", DeleteItems.of(kind, List.of(item))))
        .toList();
  }

  List<Change> ordered() {
    List<String> ids = is.stream().map(kind.id()::of).filter(idsBefore::contains).toList();
    boolean isInOrder = ids.equals(was.stream().map(kind.id()::of).toList());
    if (isAmbiguous() ? was.equals(is) : isInOrder) {
      return List.of();
    }
    String name = kind.noun().many();
    Edit edit =
        isAmbiguous()
            ? new Put<>(PlanFields.KIND, PlanFields.ID, kind.items(), is, "change " + name)
            : new Reorder<>(kind, ids);
    What what = isAmbiguous() ? What.DETAILED : What.REORDERED;
    String words = isAmbiguous() ? "changed" : "in another order";
    Subject list = new Subject(PlanFields.KIND.noun().one(), PlanFields.ID, capitalized(name));
    return List.of(new Change(list, what, words, edit, Sorts.movesDates(kind, what)));
  }

  List<Change> added() {
    List<Change> added = new ArrayList<>();
    for (int place = 0; place < is.size() && !isAmbiguous(); place++) {
      T item = is.get(place);
      if (!idsBefore.contains(kind.id().of(item))) {
        added.add(
            change(item, What.ADDED, newWords(item), AddItems.of(kind, List.of(item), place)));
      }
    }
    return added;
  }

  List<Change> changed(TaskChangeWords words) {
    if (isAmbiguous()) {
      return List.of();
    }
    Map<String, T> before = HashMap.newHashMap(was.size());
    was.forEach(item -> before.put(kind.id().of(item), item));
    List<Change> changed = new ArrayList<>();
    for (T item : is) {
      T old = before.get(kind.id().of(item));
      if (old != null && !old.equals(item)) {
        List<Piece> pieces = ItemPieces.of(sides, kind, old, item);
        grouped(kind, Subject.of(kind, item, sides.after().index()), pieces)
            .forEach(change -> changed.add(words.told(change)));
      }
    }
    return changed;
  }

  private Change change(T item, What what, String words, Edit edit) {
    return new Change(
        Subject.of(kind, item, sides.after().index()),
        what,
        words,
        edit,
        Sorts.movesDates(kind, what));
  }

  /// The pieces of one sort as one change.
  static List<Change> grouped(ItemKind<?> kind, Subject subject, List<Piece> pieces) {
    Map<What, List<Piece>> bySort = new EnumMap<>(What.class);
    pieces.forEach(p -> bySort.computeIfAbsent(p.what(), _ -> new ArrayList<>()).add(p));
    List<Change> changes = new ArrayList<>();
    bySort.forEach((what, some) -> {
      String words = some.stream().map(Piece::words).distinct().collect(joining(", "));
      List<Edit> edits = some.stream().map(Piece::edit).toList();
      Edit edit = edits.size() == 1 ? edits.getFirst() : new Together(words, edits);
      changes.add(new Change(subject, what, words, edit, Sorts.movesDates(kind, what)));
    });
    return changes;
  }

  private String newWords(T item) {
    return switch (item) {
      case Task task -> "added, " + DateWords.number(task.estimate().doubleValue()) + " d";
      case Gate gate -> "added in week " + gate.week();
      default -> "added";
    };
  }

  private static String capitalized(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
