package gateline.review.simulation;

import gateline.schedule.Schedule;
import java.util.Arrays;
import java.util.stream.IntStream;

/// What is forecast: the gates by their position, and last the plan's finish. Each is set by the
/// latest finish of some tasks, but not before a floor (a gate's own time). `usual` is the forecast
/// of the schedule itself. Times are working minutes.
record Targets(int[][] ends, long[] floors, long[] usual) {
  static Targets of(Schedule schedule) {
    int gates = schedule.plan().gates().size();
    int[][] ends = new int[gates + 1][];
    long[] floors = new long[gates + 1];
    long[] usual = new long[gates + 1];
    for (int gate = 0; gate < gates; gate++) {
      ends[gate] = schedule.required(gate);
      floors[gate] = schedule.gate(gate).at();
      usual[gate] = schedule.gate(gate).forecast();
    }
    ends[gates] = IntStream.range(0, schedule.plan().tasks().size()).toArray();
    usual[gates] = schedule.finish();
    return new Targets(ends, floors, usual);
  }

  int size() {
    return ends.length;
  }

  int finish() {
    return ends.length - 1;
  }

  /// So much memory for each iteration of each.
  long[][] forecasts(int iterations) {
    long[][] forecasts = new long[size()][];
    Arrays.setAll(forecasts, _ -> new long[iterations]);
    return forecasts;
  }
}
