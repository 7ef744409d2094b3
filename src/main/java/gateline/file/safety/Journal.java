package gateline.file.safety;

import gateline.file.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The unsaved work of one window on disk, rewritten whole soon after each edit. A thread of its
/// own writes; what is asked of it returns at once and is done in the order it was asked.
///
/// A journal whose process is gone is [LeftWork].
public final class Journal implements AutoCloseable {
  static final String ENDING = ".journal";
  static final String LOCK = ".lock";

  /// How long edits may gather before they are written: together with the writing far below the two
  /// seconds that may be lost.
  private static final long GATHER_MILLIS = 400;

  private static final long PATIENCE_SECONDS = 10;

  private final Path folder;
  private final Disk disk;
  private final Consumer<IOException> failed;
  private final AtomicReference<@Nullable Unsaved> pending = new AtomicReference<>();
  private final AtomicReference<@Nullable Entry> entry = new AtomicReference<>();
  private final AtomicBoolean isWritten = new AtomicBoolean();
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("journal").factory());
  private final Executor later =
      CompletableFuture.delayedExecutor(GATHER_MILLIS, TimeUnit.MILLISECONDS, writer);

  /// The files of a journal, held while its process lives.
  private record Entry(Path journal, Hold hold) {}

  /// A journal in a folder; `failed` hears, on the journal's thread, of what could not be written.
  public Journal(Path folder, Disk disk, Consumer<IOException> failed) {
    this.folder = folder;
    this.disk = disk;
    this.failed = failed;
  }

  /// Notes work that is not saved, in place of what was noted before.
  public void edited(Unsaved work) {
    if (pending.getAndSet(work) == null) {
      later.execute(this::write);
    }
  }

  /// Notes work at once, because what was noted before began from a plan that has been saved since.
  public void rebased(Unsaved work) {
    pending.set(work);
    writer.execute(this::write);
  }

  /// Forgets what was noted: it is saved, or the user does not want it.
  public void settled() {
    pending.set(null);
    writer.execute(this::remove);
  }

  /// Removes left work once what is noted now, which holds it, is on the disk.
  public void replaces(LeftWork left) {
    writer.execute(() -> {
      try {
        if (write()) {
          left.discard();
        }
      } catch (IOException e) {
        failed.accept(e);
      }
    });
  }

  /// Whether what was noted last is on the disk.
  private boolean write() {
    Unsaved work = pending.getAndSet(null);
    if (work == null) {
      return isWritten.get();
    }
    isWritten.set(false);
    try {
      Entry now = entry.get();
      Entry to = now == null ? begin(work) : now;
      entry.set(to);
      disk.write(to.journal, JournalFile.content(work));
      isWritten.set(true);
    } catch (IOException e) {
      failed.accept(e);
    }
    return isWritten.get();
  }

  private Entry begin(Unsaved work) throws IOException {
    Files.createDirectories(folder);
    String stem = work.file() == null ? "untitled" : PlanKey.stem(work.file());
    Path lock = Files.createTempFile(folder, stem + "-", LOCK);
    Hold hold =
        Hold.take(lock).orElseThrow(() -> new IOException(lock + ": somebody else has locked it"));
    return new Entry(journalOf(lock), hold);
  }

  static Path journalOf(Path lock) {
    return lock.resolveSibling(lock.getFileName().toString().replaceFirst("\\.lock$", ENDING));
  }

  private void remove() {
    Entry past = entry.getAndSet(null);
    isWritten.set(false);
    if (past != null) {
      try {
        Files.deleteIfExists(past.journal);
        past.hold.remove();
      } catch (IOException e) {
        failed.accept(e);
      }
    }
  }

  /// Writes what is still to be written, and ends. Work that was not settled is left to be found.
  @Override
  public void close() {
    writer.execute(this::write);
    writer.shutdown();
    try {
      if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        failed.accept(new IOException(folder + ": the journal takes too long to write"));
      }
      Entry last = entry.get();
      if (last != null) {
        last.hold.close();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      failed.accept(e);
    }
  }
}
