package gateline.capacity.placing;

import java.util.SplittableRandom;

/// Makes orders by priority rules: serial, or parallel, which always places next what can start
/// soonest. With chance in play, a task is drawn the more likely the higher it stands by its rule
/// (regret-based sampling).
final class Sampler {
  private final Model model;
  private final SplittableRandom random;
  private final Profile profile;
  private final int[][] next;
  private final int[] waiting;
  private final int[] eligible;
  private final long[] earliest;
  private final long[] starts;

  Sampler(Model model, SplittableRandom random) {
    this.model = model;
    this.random = random;
    profile = model.supply.profile();
    next = Paths.next(model);
    waiting = new int[model.size()];
    eligible = new int[model.size()];
    earliest = new long[model.size()];
    starts = new long[model.size()];
  }

  /// How an order is made: in parallel or not, and with chance or strictly by the priorities.
  enum Way {
    PARALLEL,
    PARALLEL_SAMPLED,
    SERIAL_SAMPLED
  }

  /// Fills an order; higher priorities come first.
  void fill(int[] order, double[] priorities, Way way) {
    boolean isParallel = way != Way.SERIAL_SAMPLED;
    profile.clear();
    int count = begin();
    for (int place = 0; place < order.length; place++) {
      long soonest = isParallel ? soonest(count) : Long.MAX_VALUE;
      int drawn =
          way != Way.PARALLEL ? draw(count, priorities, soonest) : best(count, priorities, soonest);
      int task = eligible[drawn];
      eligible[drawn] = eligible[--count];
      order[place] = task;
      starts[task] = soonest;
      if (isParallel) {
        profile.take(task, soonest);
      }
      count = release(task, count, isParallel);
    }
  }

  private int begin() {
    int count = 0;
    for (int task = 0; task < waiting.length; task++) {
      waiting[task] = model.into[task + 1] - model.into[task];
      earliest[task] = model.releases[task];
      if (waiting[task] == 0) {
        eligible[count++] = task;
      }
    }
    return count;
  }

  private int release(int task, int count, boolean isParallel) {
    int more = count;
    for (int other : next[task]) {
      if (--waiting[other] == 0) {
        eligible[more++] = other;
        earliest[other] = isParallel ? asked(other) : 0;
      }
    }
    return more;
  }

  private long asked(int task) {
    long asked = model.releases[task];
    for (int wait = model.into[task]; wait < model.into[task + 1]; wait++) {
      asked = Math.max(asked, starts[model.from[wait]] + model.gaps[wait]);
    }
    return asked;
  }

  private long soonest(int count) {
    long soonest = Long.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      int task = eligible[i];
      earliest[task] = profile.earliest(task, earliest[task]);
      soonest = Math.min(soonest, earliest[task]);
    }
    return soonest;
  }

  private int best(int count, double[] priorities, long until) {
    int best = -1;
    for (int i = 0; i < count; i++) {
      boolean mayGo = earliest[eligible[i]] <= until;
      if (mayGo && (best < 0 || priorities[eligible[i]] > priorities[eligible[best]])) {
        best = i;
      }
    }
    return best;
  }

  private int draw(int count, double[] priorities, long until) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      if (earliest[eligible[i]] <= until) {
        least = Math.min(least, priorities[eligible[i]]);
        most = Math.max(most, priorities[eligible[i]]);
      }
    }
    double unit = Math.max((most - least) / count, Double.MIN_NORMAL);
    double sum = 0;
    int drawn = -1;
    for (int i = 0; i < count; i++) {
      if (earliest[eligible[i]] <= until) {
        double regret = (priorities[eligible[i]] - least) / unit + 1;
        sum += regret * regret;
        drawn = random.nextDouble() * sum <= regret * regret ? i : drawn;
      }
    }
    return drawn;
  }
}
