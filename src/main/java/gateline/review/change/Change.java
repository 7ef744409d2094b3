package gateline.review.change;

import gateline.edit.Edit;

/// One thing that is other in the plan after than in the plan before: what it is about, in which
/// words (`estimate 5 → 7 d`), and the edit that makes it. Only a change that `movesDates` can have
/// an effect on a date.
public record Change(Subject subject, What what, String words, Edit edit, boolean movesDates) {
  /// What sort of change it is.
  public enum What {
    ADDED,
    REMOVED,
    REORDERED,
    RENAMED,
    /// The estimate or its range.
    ESTIMATED,
    /// The squads of a task.
    ASSIGNED,
    /// The links of a task, or what a gate requires.
    LINKED,
    /// The user's wishes for when something is: week, not before, delay, deadline, pin.
    TIMED,
    /// What has happened: started, finished, progress.
    PROGRESSED,
    /// The decision at a gate, or a decision made.
    DECIDED,
    /// Entry and exit criteria of a gate.
    CRITERIA,
    /// The calendar, the start and the length of the plan.
    CALENDAR,
    STATUS_DATE,
    /// Anything else, which is told by its words alone.
    DETAILED
  }
}
