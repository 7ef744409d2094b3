package gateline.capacity.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/// Places all tasks of a model so that the last ends as early as can be found.
public final class Placement {
  private Placement() {}

  /// There is always a schedule, however little effort is allowed.
  public static Outcome of(Model model, Effort effort) {
    long byPaths = Bound.byPaths(model);
    if (model.size() == 0) {
      return new Outcome(new Found(new long[0], model.fixed, 0), model.fixed, model.fixed, 0);
    }
    long[] starts = new long[model.size()];
    long end = first(model, starts);
    Found first = new Found(starts, end, 1);
    effort.listener().accept(new Outcome(first, byPaths, byPaths, 1));
    long bound = end > byPaths ? Bound.byCrews(model, end, effort.limit()) : byPaths;
    Hunt hunt = new Hunt(new Outcome(first, byPaths, bound, 1), effort);
    if (hunt.goesOn()) {
      search(model, hunt, effort);
    }
    return hunt.outcome();
  }

  /// By the parallel scheme, the latest finish first to go.
  private static long first(Model model, long[] starts) {
    int[] order = new int[model.size()];
    double[] priorities = Rules.of(model).latestFinish();
    new Sampler(model, new SplittableRandom(0)).fill(order, priorities, Sampler.Way.PARALLEL);
    return new Placer(model).place(order, Model.ANY, starts);
  }

  /// No search keeps a program alive that is about to end.
  private static void search(Model model, Hunt hunt, Effort effort) {
    Model mirrored = model.mirrored();
    if (effort.threads() == 1) {
      new Search(model, mirrored, hunt, effort.seed()).run();
      return;
    }
    ThreadFactory factory = Thread.ofPlatform().daemon().factory();
    try (ExecutorService threads = Executors.newFixedThreadPool(effort.threads(), factory)) {
      List<Future<?>> searches = new ArrayList<>();
      for (int i = 0; i < effort.threads(); i++) {
        Search search = new Search(model, mirrored, hunt, effort.seed() + i);
        searches.add(threads.submit(search::run));
      }
      searches.forEach(Placement::await);
    }
  }

  private static void await(Future<?> search) {
    try {
      search.get();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the search for a schedule failed", e.getCause());
    }
  }

  /// The same schedule with less waiting: tasks pulled forward to where the waits alone would have
  /// them, as near as can be found, and nothing ending later than before.
  public static Found settled(Model model, Found found, Limit limit) {
    return model.size() == 0 ? found : new Settling(model).settled(found, limit);
  }
}
