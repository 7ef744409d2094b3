package gateline.capacity.placing;

/// What a search came to: the best schedule, the end that waits alone allow, the bound below which
/// nothing can end, and the schedules made.
public record Outcome(Found best, long byPaths, long bound, long schedules) {
  /// Whether nothing can end earlier.
  public boolean isProven() {
    return best.end() == bound;
  }
}
