package gateline.schedule;

/// Early and late dates in working minutes, by the rank of a task on its course: one pass forward
/// over the links, one back.
final class Dates {
  private final Early early;

  /// The start that days and links ask, before the task's own delay; only valid for a task that is
  /// not fixed.
  final long[] asked;

  final long[] start;
  final long[] finish;
  final long planFinish;
  final long[] late;

  /// The late finish that the undecided gates leave; only valid where `gate` names one.
  final long[] gateLate;

  /// The position of the gate that sets it, or -1.
  final int[] gate;

  private Dates(Course course, Demands demands) {
    int tasks = course.size();
    early = new Early(tasks);
    asked = early.asked;
    start = early.start;
    finish = early.finish;
    late = new long[tasks];
    gateLate = new long[tasks];
    gate = new int[tasks];
    planFinish = early.run(course, demands);
  }

  static Dates of(Course course, Demands demands, Requirements requirements) {
    Dates dates = new Dates(course, demands);
    dates.cap(course, demands, requirements);
    dates.runBack(course);
    return dates;
  }

  /// Caps late finishes at the plan's finish and the deadlines, and at the gates.
  private void cap(Course course, Demands demands, Requirements requirements) {
    for (int rank = 0; rank < late.length; rank++) {
      int task = course.task(rank);
      late[rank] = Math.min(planFinish, demands.deadline(task));
      gate[rank] = requirements.capping(task);
      gateLate[rank] = gate[rank] < 0 ? 0 : requirements.at(gate[rank]);
    }
  }

  /// Hands the late finish of each task on to those it waits for.
  private void runBack(Course course) {
    for (int rank = late.length - 1; rank >= 0; rank--) {
      if (early.asksByLinks(rank)) {
        for (int link = course.into[rank]; link < course.into[rank + 1]; link++) {
          handOn(rank, course.from[link], ahead(link, rank, course));
        }
      }
    }
  }

  /// How much earlier than a link's successor its predecessor must finish.
  private long ahead(int link, int rank, Course course) {
    int other = course.from[link];
    int kind = course.kinds[link];
    long delayed = (kind & Links.TO_FINISH) == 0 ? finish[rank] : start[rank];
    long length = (kind & Links.FROM_START) == 0 ? 0 : finish[other] - start[other];
    return delayed - asked[rank] + course.lags[link] - length;
  }

  private void handOn(int rank, int other, long ahead) {
    late[other] = Math.min(late[other], late[rank] - ahead);
    if (gate[rank] >= 0) {
      long bound = gateLate[rank] - ahead;
      if (gate[other] < 0 || bound < gateLate[other]) {
        gateLate[other] = bound;
        gate[other] = gate[rank];
      }
    }
  }
}
