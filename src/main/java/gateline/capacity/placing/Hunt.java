package gateline.capacity.placing;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// What the threads of one search share: the best schedule so far, the bound below which there is
/// none, and how long they may go on.
final class Hunt {
  private final long bound;
  private final Limit limit;
  private final Consumer<Found> listener;
  private final AtomicLong schedules = new AtomicLong();
  private final AtomicReference<Found> best;

  Hunt(Found first, long bound, Effort effort) {
    this.bound = bound;
    limit = effort.limit();
    listener = effort.listener();
    best = new AtomicReference<>(first);
    schedules.set(first.schedules());
  }

  /// Whether one more schedule may be made, and would be of use.
  boolean goesOn() {
    return best.get().end() > bound && limit.allows(schedules.get());
  }

  void count() {
    schedules.incrementAndGet();
  }

  long schedules() {
    return schedules.get();
  }

  Found best() {
    return best.get();
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
      listener.accept(found);
    }
  }
}
