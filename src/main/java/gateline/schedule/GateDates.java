package gateline.schedule;

/// When a gate stands and when what it requires will be done, in working minutes. `driver` is the
/// position of the required task that finishes last, -1 when the gate's own time decides. `isOpen`
/// says that the forecast rests on a hold without an end.
public record GateDates(long at, long forecast, int driver, boolean isOpen) {
  /// How late the forecast is in working minutes, 0 when it is in time.
  public long late() {
    return Math.max(0, forecast - at);
  }
}
