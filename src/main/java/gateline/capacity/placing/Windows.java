package gateline.capacity.placing;

/// The earliest and latest start of each task if all is to end by some time. They are only ever
/// narrowed; where one closes, that end is refuted.
final class Windows {
  final Model model;
  final long[] earliest;
  final long[] latest;
  private final int[] order;

  Windows(Model model, Paths paths, long end) {
    this.model = model;
    order = paths.order;
    earliest = paths.heads.clone();
    latest = new long[earliest.length];
    for (int task = 0; task < latest.length; task++) {
      latest[task] = end - paths.tails[task];
    }
  }

  boolean isClosed() {
    for (int task = 0; task < latest.length; task++) {
      if (earliest[task] > latest[task]) {
        return true;
      }
    }
    return false;
  }

  long length(int task) {
    return model.lengths[task];
  }

  /// The stretch over which a task runs wherever it starts is from its latest start to this.
  long earliestFinish(int task) {
    return earliest[task] + model.lengths[task];
  }

  /// Hands the bounds on along the waits.
  void follow() {
    for (int task : order) {
      for (int wait = model.into[task]; wait < model.into[task + 1]; wait++) {
        earliest[task] = Math.max(earliest[task], earliest[model.from[wait]] + model.gaps[wait]);
      }
    }
    for (int place = order.length - 1; place >= 0; place--) {
      int task = order[place];
      for (int wait = model.into[task]; wait < model.into[task + 1]; wait++) {
        int from = model.from[wait];
        latest[from] = Math.min(latest[from], latest[task] - model.gaps[wait]);
      }
    }
  }

  /// A number that grows whenever a window narrows.
  long narrowness() {
    long sum = 0;
    for (int task = 0; task < latest.length; task++) {
      sum += earliest[task] - latest[task];
    }
    return sum;
  }
}
