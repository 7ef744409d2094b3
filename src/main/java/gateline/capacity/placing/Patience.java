package gateline.capacity.placing;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Patience with a search: once its last find lies so many schedules back that twice as many have
/// been tried since, and a number below which nothing can be said, there is little to hope for.
final class Patience implements Limit, Consumer<Outcome> {
  private static final long LEAST = 10_000;

  private final AtomicLong last = new AtomicLong();

  @Override
  public void accept(Outcome outcome) {
    last.set(outcome.schedules());
  }

  @Override
  public boolean allows(long schedules) {
    return schedules < LEAST + 3 * last.get();
  }
}
