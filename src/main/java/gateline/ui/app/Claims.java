package gateline.ui.app;

import gateline.file.safety.Claim;
import gateline.ui.OpenPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Claims the file of the plan in the window, and says when another window has it open.
final class Claims {
  private final Workplace place;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
  private @Nullable Path file;
  private @Nullable Claim claim;

  Claims(Workplace place) {
    this.place = place;
  }

  void start() {
    place.session().open().subscribe(this::follow);
  }

  private void follow(@Nullable OpenPlan open) {
    Path next = open == null ? null : open.file();
    if (!Objects.equals(next, file)) {
      file = next;
      place.say(Topic.ELSEWHERE, null);
      thread.execute(() -> move(next));
    }
  }

  private void move(@Nullable Path next) {
    release();
    if (next != null) {
      claim = Claim.on(next, place.folder("open"), place.now());
      claim.elsewhereSince().ifPresent(since -> Platform.runLater(() -> warn(next, since)));
    }
  }

  private void warn(Path claimed, Instant since) {
    if (claimed.equals(file)) {
      String title = Notice.named(claimed) + " is also open in another window";
      String detail =
          "It has been since "
              + place.time(since)
              + ". What is saved there is noticed here and can be merged, and the other way round.";
      place.say(Topic.ELSEWHERE, Notice.of(title, detail));
    }
  }

  private void release() {
    try {
      if (claim != null) {
        claim.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void end() {
    thread.execute(this::release);
    thread.close();
  }
}
