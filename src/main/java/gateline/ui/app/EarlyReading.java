package gateline.ui.app;

import gateline.file.PlanFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// Reads the first plan while JavaFX starts, which takes as long. What was read is given out once;
/// every later reading is of the file as it then is.
final class EarlyReading implements PlanSource {
  private final @Nullable Path file;
  private @Nullable FutureTask<PlanFiles.Loaded> reading;

  /// Begins to read a file; null reads none early.
  EarlyReading(@Nullable Path file) {
    this.file = file;
    if (file != null) {
      FutureTask<PlanFiles.Loaded> task = new FutureTask<>(() -> PlanFiles.load(file));
      reading = task;
      Thread.ofPlatform().daemon().name("early reading").start(task);
    }
  }

  @Override
  public PlanFiles.Loaded load(Path wanted) throws IOException {
    FutureTask<PlanFiles.Loaded> early = wanted.equals(file) ? take() : null;
    if (early == null) {
      return PlanFiles.load(wanted);
    }
    try {
      return early.get();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return PlanFiles.load(wanted);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException("reading " + wanted, e.getCause());
    }
  }

  private synchronized @Nullable FutureTask<PlanFiles.Loaded> take() {
    FutureTask<PlanFiles.Loaded> early = reading;
    reading = null;
    return early;
  }
}
