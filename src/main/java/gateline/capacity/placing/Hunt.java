package gateline.capacity.placing;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// What the threads of one search share: the best schedule so far, the bound below which there is
/// none, and how long they may go on.
final class Hunt {
  private final Outcome first;
  private final Limit limit;
  private final Consumer<Outcome> listener;
  private final AtomicLong schedules = new AtomicLong();
  private final AtomicReference<Found> best;

  /// The listener hears of what there is to begin with at once.
  Hunt(Outcome first, Effort effort) {
    this.first = first;
    limit = effort.limit();
    listener = effort.listener();
    best = new AtomicReference<>(first.best());
    schedules.set(first.schedules());
    listener.accept(first);
  }

  /// Whether one more schedule may be made, and would be of use.
  boolean goesOn() {
    return best.get().end() > first.bound() && limit.allows(schedules.get());
  }

  void count() {
    schedules.incrementAndGet();
  }

  /// What it has come to by now.
  Outcome outcome() {
    return new Outcome(best.get(), first.byPaths(), first.bound(), schedules.get());
  }

  /// Takes a schedule that is better than the best.
  void offer(long[] starts, long end) {
    if (end < best.get().end()) {
      take(starts, end);
    }
  }

  private synchronized void take(long[] starts, long end) {
    if (end < best.get().end()) {
      Found found = new Found(starts, end, schedules.get());
      best.set(found);
      listener.accept(outcome());
    }
  }
}
