package gateline.review.change;

import java.time.LocalDateTime;

/// A task or a gate whose dates differ, how far it moved in working days, and the step of the
/// replay that moved it most. A gate's start is its forecast, as is its finish.
///
/// `startDays` and `finishDays` are above 0 for later. `cause` says it in words: `estimate 5 → 7
/// d`, `pushed by "Parity tests"`.
public record Shift(
    Subject subject,
    Dates before,
    Dates after,
    double startDays,
    double finishDays,
    Step step,
    String cause) {
  /// Start and finish as shown.
  public record Dates(LocalDateTime start, LocalDateTime finish) {}

  /// How far its finish moved, or where that stayed its start.
  public double days() {
    return finishDays != 0 ? finishDays : startDays;
  }

  /// Whether a change to the item itself moved it.
  public boolean isOwn() {
    return step.changes().stream().anyMatch(change -> change.subject().equals(subject));
  }
}
