package gateline.capacity.placing;

/// Serial schedule generation: each task of a list in turn at the earliest start that its waits and
/// the crews allow. One thread's own.
final class Placer {
  private static final long UNPLACED = Long.MAX_VALUE;

  private final Model model;
  private final Profile profile;
  private final int[] stack;

  Placer(Model model) {
    this.model = model;
    profile = model.supply.profile();
    stack = new int[model.size() + 1];
  }

  /// Fills `starts`, none before the floor, and gives the latest finish. A task that waits for one
  /// further down the list has that one placed first.
  long place(int[] order, long floor, long[] starts) {
    profile.clear();
    java.util.Arrays.fill(starts, UNPLACED);
    long latest = Math.max(floor, model.fixed);
    for (int task : order) {
      if (starts[task] == UNPLACED) {
        latest = Math.max(latest, placeAfterOthers(task, floor, starts));
      }
    }
    return latest;
  }

  private long placeAfterOthers(int task, long floor, long[] starts) {
    long latest = floor;
    int depth = 0;
    stack[0] = task;
    while (depth >= 0) {
      int top = stack[depth];
      int missing = missing(top, starts);
      if (missing >= 0) {
        stack[++depth] = missing;
      } else {
        depth--;
        long start = profile.earliest(top, asked(top, floor, starts));
        profile.take(top, start);
        starts[top] = start;
        latest = Math.max(latest, start + model.lengths[top]);
      }
    }
    return latest;
  }

  private int missing(int task, long[] starts) {
    for (int wait = model.into[task]; wait < model.into[task + 1]; wait++) {
      if (starts[model.from[wait]] == UNPLACED) {
        return model.from[wait];
      }
    }
    return -1;
  }

  private long asked(int task, long floor, long[] starts) {
    long asked = Math.max(floor, model.releases[task]);
    for (int wait = model.into[task]; wait < model.into[task + 1]; wait++) {
      asked = Math.max(asked, starts[model.from[wait]] + model.gaps[wait]);
    }
    return asked;
  }
}
