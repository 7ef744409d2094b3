package gateline.file.merge;

import gateline.file.LineEnd;
import gateline.file.PlanWriter;
import gateline.file.json.JsonTree;
import gateline.file.merge.Change.What;
import gateline.plan.JsonValue;
import gateline.plan.JsonValue.Members;
import gateline.plan.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was changed from one version of a plan to another, in the order of the file.
public final class PlanDiff {
  private final List<Change> changes = new ArrayList<>();

  private PlanDiff() {}

  public static List<Change> between(Plan before, Plan after) {
    return of(Spot.PLAN, Kind.PLAN, tree(before), tree(after));
  }

  static Members tree(Plan plan) {
    return JsonTree.read(PlanWriter.text(plan, LineEnd.UNIX));
  }

  static List<Change> of(
      Spot spot, Kind kind, @Nullable JsonValue before, @Nullable JsonValue after) {
    var diff = new PlanDiff();
    diff.compare(spot, kind, before, after);
    return List.copyOf(diff.changes);
  }

  private void compare(
      Spot spot, Kind kind, @Nullable JsonValue before, @Nullable JsonValue after) {
    if (before == null ? after == null : before.equals(after)) {
      return;
    }
    if (!kind.isWhole() && before instanceof Members old && after instanceof Members now) {
      members(spot, kind, Elements.of(old), Elements.of(now));
    } else if (Elements.areLists(before, after) && !kind.isWhole()) {
      items(spot, kind.element(), Elements.of(before), Elements.of(after));
    } else {
      add(What.CHANGED, spot, before, after);
    }
  }

  private void members(Spot spot, Kind kind, Elements before, Elements after) {
    for (String key : Order.union(before.names(), after.names())) {
      JsonValue old = before.has(key) ? before.get(key) : kind.absent(key);
      JsonValue now = after.has(key) ? after.get(key) : kind.absent(key);
      compare(spot.member(key, kind), kind.member(key), old, now);
    }
  }

  private void items(Spot list, Kind kind, Elements before, Elements after) {
    Set<String> moved = Order.moved(before.names(), after.names());
    String previous = "";
    Set<String> now = new HashSet<>(after.names());
    for (String identity : Order.union(before.names(), after.names())) {
      item(list, kind, identity, before, after);
      if (moved.contains(identity)) {
        move(list.element(identity, after.value(identity), kind), previous);
      }
      previous = now.contains(identity) ? identity : previous;
    }
  }

  private void item(Spot list, Kind kind, String identity, Elements before, Elements after) {
    JsonValue old = before.get(identity);
    JsonValue now = after.get(identity);
    if (old == null && now != null) {
      add(What.ADDED, list.element(identity, now, kind), null, now);
    } else if (old != null && now == null) {
      add(What.REMOVED, list.element(identity, old, kind), old, null);
    } else if (old != null && now != null) {
      Spot spot = list.element(identity, now, kind);
      compare(spot, kind, Identity.inFull(old, now), Identity.inFull(now, old));
    }
  }

  private void move(Spot spot, String previous) {
    String place = previous.isEmpty() ? " to the front" : " after " + ValueWords.word(previous);
    String owner = spot.owner().isEmpty() ? "" : spot.owner() + ": ";
    changes.add(
        new Change(What.MOVED, spot.steps(), null, null, owner + "moved " + spot.name() + place));
  }

  private void add(What what, Spot spot, @Nullable JsonValue before, @Nullable JsonValue after) {
    changes.add(new Change(what, spot.steps(), before, after, words(what, spot, before, after)));
  }

  private static String words(
      What what, Spot spot, @Nullable JsonValue before, @Nullable JsonValue after) {
    String owner = spot.owner().isEmpty() ? "" : spot.owner() + ": ";
    return switch (what) {
      case ADDED -> owner + "added " + spot.name() + Identity.rest(after);
      case REMOVED -> owner + "removed " + spot.name();
      case MOVED -> owner + "moved " + spot.name();
      case CHANGED ->
          spot.field().isEmpty()
              ? spot.subject() + ": changed"
              : spot.subject()
                  + ": "
                  + spot.field()
                  + " "
                  + ValueWords.of(before)
                  + " -> "
                  + ValueWords.of(after);
    };
  }
}
