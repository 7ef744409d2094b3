package gateline.review.change;

import gateline.edit.field.GateFields;
import gateline.edit.field.PlanFields;
import gateline.edit.field.TaskFields;
import gateline.review.Names;
import gateline.review.change.Change.What;

/// Why something moved, in words: `estimate 5 → 7 d` for a change of its own, `pushed by "Parity
/// tests"` for one of another task.
record CauseWords(Sides sides) {
  String of(Subject moved, Step step, boolean isLater) {
    if (step.changes().size() > 1) {
      return "moved by " + step.subject().name() + " together";
    }
    Change change = step.changes().getFirst();
    if (change.subject().equals(moved)) {
      return change.words();
    }
    String name = Names.quoted(change.subject().name());
    if (change.subject().isA(TaskFields.KIND)) {
      return switch (change.what()) {
        case REMOVED -> name + " deleted";
        case ADDED -> "pushed by new " + name;
        default -> (isLater ? "pushed by " : "freed by ") + name;
      };
    }
    if (change.subject().isA(GateFields.KIND)) {
      return "gate " + name + ": " + change.words();
    }
    return change.subject().isA(PlanFields.KIND) ? ofThePlan(change) : noun(change, name);
  }

  private static String ofThePlan(Change change) {
    return change.what() == What.STATUS_DATE
        ? "the status date moved on"
        : change.what() == What.REORDERED ? "tasks in another order" : change.words();
  }

  private static String noun(Change change, String name) {
    return change.subject().noun() + " " + name + " " + change.words();
  }
}
