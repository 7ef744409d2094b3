package gateline.review.simulation;

import gateline.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// Runs the iterations of a simulation on several threads, block by block, whichever thread is free
/// taking the next.
final class Simulation {
  private static final int BLOCK = 100;

  private final Schedule schedule;
  private final Trials trials;
  final Targets targets;
  final Chances chances;

  /// By target and iteration, in working minutes.
  final long[][] forecasts;

  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicBoolean isStopped = new AtomicBoolean();

  Simulation(Schedule schedule, Trials trials) {
    this.schedule = schedule;
    this.trials = trials;
    targets = Targets.of(schedule);
    chances = Chances.of(schedule, trials.seed());
    forecasts = targets.forecasts(trials.iterations());
  }

  /// Whether it was stopped before all iterations were run.
  boolean isStopped() {
    return isStopped.get();
  }

  /// Runs all iterations and gives what was counted.
  Tally run() {
    List<Worker> workers = new ArrayList<>();
    int most = Math.ceilDiv(trials.iterations(), BLOCK);
    for (int i = 0; i < Math.min(trials.threads(), most); i++) {
      workers.add(new Worker(schedule, targets, chances, forecasts));
    }
    if (workers.size() == 1) {
      work(workers.getFirst());
    } else {
      workTogether(workers);
    }
    Tally all = workers.getFirst().tally;
    workers.stream().skip(1).forEach(worker -> all.add(worker.tally));
    return all;
  }

  /// No simulation keeps a program alive that is about to end.
  private void workTogether(List<Worker> workers) {
    ThreadFactory factory = Thread.ofPlatform().daemon().factory();
    try (ExecutorService threads = Executors.newFixedThreadPool(workers.size(), factory)) {
      List<Future<?>> all = new ArrayList<>();
      workers.forEach(worker -> all.add(threads.submit(() -> work(worker))));
      all.forEach(this::await);
    }
  }

  private void work(Worker worker) {
    int first = next.getAndAdd(BLOCK);
    while (first < trials.iterations() && !isStopped.get()) {
      int end = Math.min(first + BLOCK, trials.iterations());
      for (int iteration = first; iteration < end; iteration++) {
        worker.run(iteration);
      }
      if (!trials.progress().goesOn(done.addAndGet(end - first))) {
        isStopped.set(true);
      }
      first = next.getAndAdd(BLOCK);
    }
  }

  private void await(Future<?> work) {
    try {
      work.get();
    } catch (InterruptedException _) {
      isStopped.set(true);
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the simulation failed", e.getCause());
    }
  }
}
