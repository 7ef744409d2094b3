package gateline.ui.leveling;

import java.util.concurrent.atomic.AtomicLong;

/// Lets a search make way for the window: while pictures follow one another, as they do when the
/// board is scrolled or something is dragged, it rests most of the time. Thread priorities do not
/// do that everywhere.
final class Courtesy {
  private static final long MILLI = 1_000_000;
  private static final long BUSY = 60 * MILLI;
  private static final long WORK = 5 * MILLI;
  private static final long REST_MILLIS = 15;

  private final AtomicLong lastRest = new AtomicLong();
  private volatile long lastPicture = System.nanoTime() - BUSY;

  /// The window has another picture.
  void picture() {
    lastPicture = System.nanoTime();
  }

  /// Rests if the window is busy; to be called every few milliseconds, on any thread.
  void makeWay() {
    long now = System.nanoTime();
    if (now - lastPicture < BUSY && now - lastRest.get() > WORK) {
      try {
        Thread.sleep(REST_MILLIS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
      lastRest.set(System.nanoTime());
    }
  }
}
