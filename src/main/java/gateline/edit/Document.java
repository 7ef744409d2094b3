package gateline.edit;

import gateline.edit.notation.PlanContext;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.schedule.Schedule;
import java.util.Optional;

/// What the window shows: a plan, the schedule that follows from it, and what is selected.
public record Document(Plan plan, Schedule schedule, Selection selection) {
  public static Document of(Plan plan) {
    return new Document(plan, Schedule.of(plan), Selection.NONE);
  }

  /// What texts are read and written in.
  public PlanContext context() {
    return new PlanContext(plan, schedule.index());
  }

  /// The document after an edit, unless something stands against it: a value out of its bounds, an
  /// id of nothing, or a loop of links that the edit would close.
  public Attempt attempt(Edit edit) {
    Optional<Problem> refusal = edit.refusal(context());
    if (refusal.isPresent()) {
      return new Attempt.Refused(refusal.get());
    }
    Document next = after(edit);
    return ClosedLoop.firstBetween(this, next)
        .<Attempt>map(loop -> new Attempt.Refused(loop.problem(edit.label())))
        .orElseGet(() -> new Attempt.Done(next));
  }

  /// The document after an edit that nothing is held against; the same object when the edit changes
  /// nothing.
  public Document after(Edit edit) {
    return at(edit.applyTo(plan));
  }

  /// The document with another state of its plan; the same object where it is the same.
  Document at(Plan next) {
    return next == plan ? this : new Document(next, schedule.after(next), selection);
  }

  public Document withSelection(Selection next) {
    return new Document(plan, schedule, next);
  }
}
