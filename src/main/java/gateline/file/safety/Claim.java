package gateline.file.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// That a window has a plan file open. It forbids nothing: whoever comes second learns that the
/// file is open elsewhere, and since when.
public final class Claim implements AutoCloseable {
  private final @Nullable Hold hold;
  private final @Nullable Instant since;

  private Claim(@Nullable Hold hold, @Nullable Instant since) {
    this.hold = hold;
    this.since = since;
  }

  /// Claims a plan file in a folder for claims. Where that folder cannot be written nothing is
  /// known of other windows, and nobody is warned.
  public static Claim on(Path file, Path folder, Instant now) {
    Path lock = folder.resolve(PlanKey.of(file) + ".lock");
    try {
      Optional<Hold> hold = Hold.take(lock);
      if (hold.isEmpty()) {
        return new Claim(null, Files.getLastModifiedTime(lock).toInstant());
      }
      Files.setLastModifiedTime(lock, FileTime.from(now));
      return new Claim(hold.get(), null);
    } catch (IOException e) {
      return new Claim(null, null);
    }
  }

  /// Since when another window has the file open; empty if none has.
  public Optional<Instant> elsewhereSince() {
    return Optional.ofNullable(since);
  }

  @Override
  public void close() throws IOException {
    if (hold != null) {
      hold.close();
    }
  }
}
