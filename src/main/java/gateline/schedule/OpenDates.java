package gateline.schedule;

import java.util.BitSet;

/// Which tasks' dates rest on a gate that pauses them, or others they wait for, with no end in
/// sight.
final class OpenDates {
  private OpenDates() {}

  /// The ranks of those tasks.
  static BitSet of(Course course, Demands demands, Holds holds) {
    BitSet open = new BitSet();
    if (holds.pausing() >= 0) {
      for (int rank = 0; rank < course.size(); rank++) {
        int task = course.task(rank);
        boolean isPaused = holds.pauses(demands.weeks()[task]);
        open.set(rank, !demands.isFixed(task) && (isPaused || waitsForOpen(rank, course, open)));
      }
    }
    return open;
  }

  private static boolean waitsForOpen(int rank, Course course, BitSet open) {
    boolean waits = false;
    for (int link = course.into[rank]; !waits && link < course.into[rank + 1]; link++) {
      waits = open.get(course.from[link]);
    }
    return waits;
  }
}
