package gateline.schedule;

/// Early dates in working minutes, by the rank of a task on its course: one pass forward over the
/// links, which may be run again once lengths have changed.
final class Early {
  /// What a fixed task has in `asked`.
  private static final long NOTHING = -1;

  /// The start that days and links ask, before the task's own delay.
  final long[] asked;

  final long[] start;
  final long[] finish;

  Early(int tasks) {
    asked = new long[tasks];
    start = new long[tasks];
    finish = new long[tasks];
  }

  /// Places each task behind those it waits for, and returns the latest finish.
  long run(Course course, Demands demands) {
    long latest = 0;
    for (int rank = 0; rank < start.length; rank++) {
      int task = course.task(rank);
      long length = demands.length(task);
      start[rank] = demands.floor(task);
      asked[rank] = NOTHING;
      if (!demands.isFixed(task)) {
        asked[rank] = latestAsked(rank, start[rank], length, course);
        start[rank] = asked[rank] + demands.delay(task);
      }
      finish[rank] = start[rank] + length;
      latest = Math.max(latest, finish[rank]);
    }
    return latest;
  }

  private long latestAsked(int rank, long floor, long length, Course course) {
    long latest = floor;
    for (int link = course.into[rank]; link < course.into[rank + 1]; link++) {
      latest = Math.max(latest, asked(link, length, course));
    }
    return latest;
  }

  /// The start that a link asks of its successor, which takes so long.
  long asked(int link, long length, Course course) {
    int other = course.from[link];
    int kind = course.kinds[link];
    long end = (kind & Links.FROM_START) == 0 ? finish[other] : start[other];
    long back = (kind & Links.TO_FINISH) == 0 ? 0 : length;
    return end + course.lags[link] - back;
  }

  /// Whether links still ask something of a task: it is neither pinned nor begun.
  boolean asksByLinks(int rank) {
    return asked[rank] != NOTHING;
  }
}
