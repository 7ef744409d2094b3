package gateline.capacity.placing;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Takes out of a schedule the waiting that its end does not need. A task that waits is tried at an
/// earlier place of the list; what makes the tasks wait less in all and ends no later is kept.
final class Settling {
  private final long[] heads;
  private final Placer placer;
  private final SplittableRandom random = new SplittableRandom(1);

  Settling(Model model) {
    heads = Paths.of(model).heads;
    placer = new Placer(model);
  }

  Found settled(Found found, Limit limit) {
    long[] best = found.starts();
    int[] order = byStart(best);
    long[] starts = new long[order.length];
    long end = found.end();
    for (long made = 0; waiting(best) > 0 && limit.allows(made); made++) {
      int[] tried = order.clone();
      if (made > 0) {
        pull(tried, best);
      }
      long reached = placer.place(tried, Model.ANY, starts);
      if (reached < end || (reached == end && waiting(starts) <= waiting(best))) {
        end = reached;
        System.arraycopy(starts, 0, best, 0, starts.length);
        order = byStart(best);
      }
    }
    return new Found(best, end, found.schedules());
  }

  private static int[] byStart(long[] starts) {
    return IntStream.range(0, starts.length)
        .boxed()
        .sorted(Comparator.comparingLong(task -> starts[task]))
        .mapToInt(task -> task)
        .toArray();
  }

  /// Moves a task that waits to an earlier place.
  private void pull(int[] order, long[] starts) {
    int place = random.nextInt(order.length);
    while (starts[order[place]] <= heads[order[place]]) {
      place = place + 1 == order.length ? 0 : place + 1;
    }
    int task = order[place];
    int to = random.nextInt(place + 1);
    System.arraycopy(order, to, order, to + 1, place - to);
    order[to] = task;
  }

  private long waiting(long[] starts) {
    long sum = 0;
    for (int task = 0; task < starts.length; task++) {
      sum += starts[task] - heads[task];
    }
    return sum;
  }
}
