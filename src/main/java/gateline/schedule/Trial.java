package gateline.schedule;

/// A schedule's tasks placed again and again with other lengths: early dates alone, by the same
/// pass. Tasks are named by their position in the plan, times are working minutes.
///
/// For one thread, and of no use before its first run. A hold without an end is left out of account
/// here as in the schedule.
public final class Trial {
  private final Course course;
  private final Demands demands;
  private final Early early;
  private final int[] path;

  private final boolean[] seen;

  Trial(Course course, Demands demands) {
    this.course = course;
    this.demands = demands;
    early = new Early(course.size());
    path = new int[course.size()];
    seen = new boolean[course.size()];
  }

  /// Gives a task another length, from the next run on.
  public void setLength(int task, long length) {
    demands.setLength(task, length);
  }

  /// Places all tasks with the lengths they now have, and returns the latest finish.
  public long run() {
    return early.run(course, demands);
  }

  /// Early finish in the last run.
  public long finish(int task) {
    return early.finish[course.rank(task)];
  }

  /// The tasks that set the latest of the finishes of some: those that finish last, and back from
  /// them what each waits for to the very minute. Fills `found` and returns how many they are.
  public int driving(int[] ends, int[] found) {
    long latest = latest(ends);
    int count = 0;
    for (int end : ends) {
      int rank = course.rank(end);
      count = early.finish[rank] == latest ? visit(rank, count) : count;
    }
    for (int done = 0; done < count; done++) {
      count = visitDrivers(path[done], count);
      found[done] = course.task(path[done]);
    }
    for (int done = 0; done < count; done++) {
      seen[path[done]] = false;
    }
    return count;
  }

  /// The latest of the finishes of some tasks, 0 of none.
  public long latest(int[] ends) {
    long latest = 0;
    for (int end : ends) {
      latest = Math.max(latest, finish(end));
    }
    return latest;
  }

  private int visitDrivers(int rank, int count) {
    int more = count;
    if (early.asksByLinks(rank)) {
      long length = early.finish[rank] - early.start[rank];
      for (int link = course.into[rank]; link < course.into[rank + 1]; link++) {
        boolean drives = early.asked(link, length, course) == early.asked[rank];
        more = drives ? visit(course.from[link], more) : more;
      }
    }
    return more;
  }

  private int visit(int rank, int count) {
    if (seen[rank]) {
      return count;
    }
    seen[rank] = true;
    path[count] = rank;
    return count + 1;
  }
}
