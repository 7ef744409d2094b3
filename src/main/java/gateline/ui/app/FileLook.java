package gateline.ui.app;

import gateline.file.Fingerprint;
import gateline.file.PlanFiles;
import gateline.file.ReadResult;
import gateline.file.merge.Change;
import gateline.file.merge.PlanDiff;
import gateline.plan.Problem;
import gateline.ui.OnDisk;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// What a look at a plan's file finds, held against what was last seen there.
sealed interface FileLook {
  /// Nothing new.
  record Same() implements FileLook {}

  /// There is no such file any more.
  record Gone() implements FileLook {}

  /// The same plan in other words, such as another order of keys.
  record Reworded(OnDisk now) implements FileLook {}

  /// Another plan, and what was changed in it.
  record Changed(OnDisk now, List<Change> changes) implements FileLook {}

  /// No plan.
  record Unreadable(Fingerprint fingerprint, Problem problem) implements FileLook {}

  static FileLook at(Path file, OnDisk seen) throws IOException {
    try {
      PlanFiles.Loaded loaded = PlanFiles.load(file);
      Fingerprint now = loaded.fingerprint();
      return now.equals(seen.fingerprint())
          ? new Same()
          : switch (loaded.result()) {
            case ReadResult.Refused refused -> new Unreadable(now, refused.problem());
            case ReadResult.Opened opened -> changed(new OnDisk(opened.plan(), now), seen);
          };
    } catch (NoSuchFileException _) {
      return seen.fingerprint().equals(Fingerprint.NOTHING) ? new Same() : new Gone();
    }
  }

  private static FileLook changed(OnDisk now, OnDisk seen) {
    List<Change> changes = PlanDiff.between(seen.plan(), now.plan());
    return changes.isEmpty()
        ? new Reworded(new OnDisk(seen.plan(), now.fingerprint()))
        : new Changed(now, changes);
  }
}
