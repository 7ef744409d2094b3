package gateline.edit;

import gateline.plan.Plan;
import gateline.schedule.Schedule;

/// What the window shows: a plan, the schedule that follows from it, and what is selected.
public record Document(Plan plan, Schedule schedule, Selection selection) {
  public static Document of(Plan plan) {
    return new Document(plan, Schedule.of(plan), Selection.NONE);
  }

  /// The document after an edit; the same object when the edit changes nothing.
  public Document after(Edit edit) {
    Plan next = edit.applyTo(plan);
    return next == plan ? this : new Document(next, schedule.after(next), selection);
  }

  public Document withSelection(Selection next) {
    return new Document(plan, schedule, next);
  }
}
