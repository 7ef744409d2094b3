package gateline.ui.app;

import gateline.file.safety.FileWatch;
import gateline.ui.OnDisk;
import gateline.ui.OpenPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Notices what somebody else does to the file of the plan in the window: when the system tells,
/// when the window gets the keyboard, and before a save.
final class Outside {
  /// Others write in several steps; what they do is looked at once it is done.
  private static final long GATHER_MILLIS = 200;

  private final Workplace place;
  private final OutsideNotices notices;
  private final AtomicBoolean isDue = new AtomicBoolean();
  private final Executor later =
      CompletableFuture.delayedExecutor(
          GATHER_MILLIS, TimeUnit.MILLISECONDS, Executors.newVirtualThreadPerTaskExecutor());
  private @Nullable Path file;
  private @Nullable FileWatch watch;

  Outside(Workplace place, OutsideNotices notices) {
    this.place = place;
    this.notices = notices;
  }

  void start() {
    place.session().open().subscribe(this::follow);
    place
        .background()
        .running()
        .subscribe(work -> {
          if (work == null) {
            check();
          }
        });
  }

  private void follow(@Nullable OpenPlan open) {
    Path next = open == null ? null : open.file();
    if (!Objects.equals(next, file)) {
      file = next;
      place.say(Topic.OUTSIDE, null);
      unwatch();
      watch = next == null ? null : watch(next);
    }
  }

  /// Where the system cannot tell, the window looks when it gets the keyboard.
  private @Nullable FileWatch watch(Path next) {
    try {
      return FileWatch.on(next, () -> Platform.runLater(this::check));
    } catch (IOException _) {
      return null;
    }
  }

  private void unwatch() {
    try {
      if (watch != null) {
        watch.close();
      }
    } catch (IOException e) {
      place.say(Topic.KEEPING, Notice.of("A file is still being watched", e.toString()));
    }
  }

  /// Looks at the file soon.
  void check() {
    OpenPlan open = place.session().open().get();
    Path now = open == null ? null : open.file();
    OnDisk seen = open == null ? null : open.onDisk();
    if (now != null && seen != null && isDue.compareAndSet(false, true)) {
      later.execute(() -> look(now, seen));
    }
  }

  private void look(Path at, OnDisk seen) {
    try {
      FileLook found = FileLook.at(at, seen);
      Platform.runLater(() -> arrive(at, seen, found));
    } catch (IOException _) {
      // a file that cannot be read just now is looked at again; saving would say what is wrong
      isDue.set(false);
    }
  }

  /// What was seen while the window saved may be its own work; there is another look after that.
  private void arrive(Path at, OnDisk seen, FileLook found) {
    isDue.set(false);
    OpenPlan open = place.session().open().get();
    boolean isBusy = place.background().running().get() != null;
    if (open == null || isBusy || !at.equals(open.file())) {
      return;
    }
    if (open.onDisk() == seen) {
      notices.tell(open, at, found);
    } else {
      check();
    }
  }

  void end() {
    unwatch();
  }
}
