package gateline.review;

import gateline.schedule.Schedule;

/// Why a bar or a gate stands where it does, in one sentence.
public final class Why {
  private Why() {}

  /// What drives a task's start, such as `Starts Thu 29 Jan because "Gap matrix" ends Wed 28 Jan.`
  public static String task(Schedule schedule, int task) {
    throw new UnsupportedOperationException("" + task);
  }

  /// What drives a gate's forecast.
  public static String gate(Schedule schedule, int gate) {
    throw new UnsupportedOperationException("" + gate);
  }
}
