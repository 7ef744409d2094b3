package gateline.review.change;

import gateline.edit.field.GateFields;
import gateline.edit.field.ItemKind;
import gateline.edit.field.PlanFields;
import gateline.edit.field.SquadFields;
import gateline.edit.field.TaskFields;
import gateline.review.change.Change.What;
import java.util.Map;
import java.util.Set;

/// Which sort of change a field makes, and which sorts can move a date.
final class Sorts {
  private static final Map<String, What> OF_TASKS =
      Map.ofEntries(
          Map.entry("name", What.RENAMED),
          Map.entry("estimate", What.ESTIMATED),
          Map.entry("range", What.ESTIMATED),
          Map.entry("squads", What.ASSIGNED),
          Map.entry("depends", What.LINKED),
          Map.entry("week", What.TIMED),
          Map.entry("notBefore", What.TIMED),
          Map.entry("delay", What.TIMED),
          Map.entry("deadline", What.TIMED),
          Map.entry("pinned", What.TIMED),
          Map.entry("started", What.PROGRESSED),
          Map.entry("finished", What.PROGRESSED),
          Map.entry("progress", What.PROGRESSED));

  private static final Map<String, What> OF_GATES =
      Map.of(
          "name", What.RENAMED,
          "week", What.TIMED,
          "requires", What.LINKED,
          "conditions", What.DECIDED,
          "entry", What.CRITERIA,
          "exit", What.CRITERIA);

  private static final Map<String, What> OF_PLAN =
      Map.of(
          "name", What.RENAMED,
          "statusDate", What.STATUS_DATE,
          "start", What.CALENDAR,
          "weeks", What.CALENDAR,
          "pauseOnMiss", What.CALENDAR);

  private static final Map<String, What> OF_OTHERS =
      Map.of("name", What.RENAMED, "outcome", What.DECIDED, "made", What.DECIDED);

  private static final Set<What> MOVING_TASKS =
      Set.of(
          What.ADDED,
          What.REMOVED,
          What.REORDERED,
          What.ESTIMATED,
          What.ASSIGNED,
          What.LINKED,
          What.TIMED,
          What.PROGRESSED);

  private static final Set<What> MOVING_GATES =
      Set.of(What.ADDED, What.REMOVED, What.REORDERED, What.TIMED, What.LINKED, What.DECIDED);

  private static final Set<What> MOVING_SQUADS = Set.of(What.ADDED, What.REMOVED);
  private static final Set<What> MOVING_PLANS = Set.of(What.CALENDAR, What.STATUS_DATE);

  private Sorts() {}

  static What of(ItemKind<?> kind, String key) {
    if (kind == PlanFields.KIND && key.startsWith("calendar.")) {
      return What.CALENDAR;
    }
    if (kind == GateFields.KIND && key.startsWith("decision.")) {
      return What.DECIDED;
    }
    return sorts(kind).getOrDefault(key, What.DETAILED);
  }

  private static Map<String, What> sorts(ItemKind<?> kind) {
    if (kind == TaskFields.KIND) {
      return OF_TASKS;
    }
    if (kind == GateFields.KIND) {
      return OF_GATES;
    }
    return kind == PlanFields.KIND ? OF_PLAN : OF_OTHERS;
  }

  static boolean movesDates(ItemKind<?> kind, What what) {
    return moving(kind).contains(what);
  }

  private static Set<What> moving(ItemKind<?> kind) {
    if (kind == TaskFields.KIND) {
      return MOVING_TASKS;
    }
    if (kind == GateFields.KIND) {
      return MOVING_GATES;
    }
    return kind == SquadFields.KIND
        ? MOVING_SQUADS
        : kind == PlanFields.KIND ? MOVING_PLANS : Set.of();
  }
}
