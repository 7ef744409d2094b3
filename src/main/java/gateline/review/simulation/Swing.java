package gateline.review.simulation;

/// How far a cause moves a date, in working days from the date's mean over all iterations: `good`
/// where the task is in its shortest tenth or the risk does not strike, `bad` where the task is in
/// its longest tenth or the risk strikes.
public record Swing(Cause cause, double good, double bad) {
  /// What lies between the two, in working days.
  public double days() {
    return bad - good;
  }
}
