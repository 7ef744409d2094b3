package gateline.file.safety;

import gateline.file.Disk;
import gateline.file.Fingerprint;
import gateline.file.PlanFiles;
import gateline.file.PlanReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How the window saves: what the file held is kept first, and a file that was changed by somebody
/// else is not written over.
public record Saving(Backups backups, Disk disk) {
  /// What became of it.
  public sealed interface Outcome {
    /// The file holds the content now. `loss` says why what it held before could not be kept; null
    /// if it was, or if there was nothing to keep.
    record Saved(Fingerprint fingerprint, @Nullable IOException loss) implements Outcome {}

    /// Nothing was written, since the file holds something else than what was last seen there.
    record ChangedOutside() implements Outcome {}
  }

  /// Writes a file. `seen` is what it held when it was last read or saved; null writes over
  /// whatever is there.
  public Outcome save(Path file, byte[] content, @Nullable Fingerprint seen, Instant now)
      throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Fingerprint next = Fingerprint.of(content);
    byte[] old = Files.exists(target) ? PlanFiles.content(target, PlanReader.LARGEST + 1) : null;
    if (old == null) {
      disk.write(target, content);
      return new Outcome.Saved(next, null);
    }
    if (Arrays.equals(old, content)) {
      return new Outcome.Saved(next, null);
    }
    if (seen != null && !Fingerprint.of(old).equals(seen)) {
      return new Outcome.ChangedOutside();
    }
    IOException loss = keep(target, old, now);
    disk.write(target, content);
    return new Outcome.Saved(next, loss);
  }

  private @Nullable IOException keep(Path target, byte[] old, Instant now) {
    try {
      backups.keep(target, old, now);
      return null;
    } catch (IOException e) {
      return e;
    }
  }
}
