package gateline.capacity.placing;

/// How long a search may go on; asked before each schedule, by several threads at once.
@FunctionalInterface
public interface Limit {
  /// Whether one more schedule may be made after so many.
  boolean allows(long schedules);

  /// So many schedules and no more.
  static Limit ofSchedules(long most) {
    return schedules -> schedules < most;
  }

  /// Until either has had enough.
  default Limit and(Limit other) {
    return schedules -> allows(schedules) && other.allows(schedules);
  }
}
