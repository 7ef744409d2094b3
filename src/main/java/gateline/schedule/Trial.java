package gateline.schedule;

/// A schedule's tasks placed again and again with other lengths: early dates alone, by the same
/// pass. Tasks are named by their position in the plan, times are working minutes.
///
/// For one thread; a hold without an end is left out of account here as in the schedule.
public final class Trial {
  private final Course course;
  private final Demands demands;
  private final Early early;
  private final int[] path;

  /// The walk in which a rank was last come to.
  private final int[] seen;

  private int walk;
  private long finish;

  Trial(Course course, Demands demands) {
    this.course = course;
    this.demands = demands;
    early = new Early(course.size());
    path = new int[course.size()];
    seen = new int[course.size()];
    run();
  }

  /// Gives a task another length, from the next run on.
  public void setLength(int task, long length) {
    demands.setLength(task, length);
  }

  /// Places all tasks with the lengths they now have.
  public void run() {
    finish = early.run(course, demands);
  }

  /// The latest finish of any task.
  public long finish() {
    return finish;
  }

  public long finish(int task) {
    return early.finish[course.rank(task)];
  }

  /// The tasks that set the latest of the finishes of some: those that finish last, and back from
  /// them what each waits for to the very minute. Fills `found` and returns how many they are.
  public int driving(int[] ends, int[] found) {
    walk++;
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
    return count;
  }

  private long latest(int[] ends) {
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
    if (seen[rank] == walk) {
      return count;
    }
    seen[rank] = walk;
    path[count] = rank;
    return count + 1;
  }
}
