package gateline.kill;

import gateline.file.PlanFiles;
import gateline.file.ReadResult;
import gateline.file.safety.Backups;
import gateline.file.safety.Claim;
import gateline.file.safety.LeftWork;
import gateline.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What a killed victim has left, held against what it said.
final class Autopsy {
  private static final long MAY_BE_LOST = 2000;
  private static final long LONGEST_SILENCE = 500;

  private final Scene scene;
  private final Testimony said;
  private final long end;

  /// What one death cost: how old, in milliseconds, the oldest edit was that is gone, out of so
  /// many edits.
  record Finding(int edits, long lostMillis, boolean isJournalLeft) {}

  Autopsy(Scene scene, Testimony said, long killed) {
    this.scene = scene;
    this.said = said;
    end = said.end(killed, LONGEST_SILENCE);
  }

  Finding hold() throws IOException {
    int inFile = whole(scene.plan());
    require(said.meant().contains(inFile), "the file holds version " + inFile);
    require(inFile >= said.lastSaved(), "version " + said.lastSaved() + " was saved");
    for (Backups.Version version : scene.backups().versions(scene.plan())) {
      int kept = whole(version.file());
      require(said.meant().contains(kept), "a backup holds version " + kept);
    }
    List<LeftWork> left = LeftWork.in(scene.journals());
    require(left.size() <= 1, left.size() + " journals");
    int recovered = left.isEmpty() ? inFile : Math.max(inFile, version(left.getFirst()));
    int owed = said.lastEdited(end - MAY_BE_LOST);
    require(recovered >= owed, "version " + owed + " is lost; " + recovered + " was recovered");
    requireUsable();
    return new Finding(said.lastEdited(end), lost(recovered), !left.isEmpty());
  }

  private int version(LeftWork left) throws IOException {
    Version version = Version.of(left.work().plan());
    require(version.is(left.work().plan()), "the journal is not version " + version.number());
    Version base = Version.of(left.work().base());
    require(base.is(left.work().base()), "the journal's base is not version " + base.number());
    left.release();
    return version.number();
  }

  private long lost(int recovered) {
    return said.lastEdited(end) <= recovered ? 0 : end - said.edited(recovered + 1, end);
  }

  private static int whole(Path file) throws IOException {
    Plan plan =
        switch (PlanFiles.read(file)) {
          case ReadResult.Opened opened -> opened.plan();
          case ReadResult.Refused refused -> throw new IllegalStateException(file + ": " + refused);
        };
    Version version = Version.of(plan);
    boolean isWhole = Arrays.equals(version.bytes(), Files.readAllBytes(file));
    require(isWhole, file + " is not version " + version.number());
    return version.number();
  }

  /// The next window is not warned of the dead one, saves, and nothing is left beside the plan.
  private void requireUsable() throws IOException {
    try (Claim claim = Claim.on(scene.plan(), scene.claims(), Instant.now())) {
      require(claim.elsewhereSince().isEmpty(), "the dead still hold the file");
    }
    scene.saving().save(scene.plan(), new Version(-1).bytes(), null, Instant.now());
    try (Stream<Path> files = Files.list(scene.plan().getParent())) {
      List<Path> all = files.toList();
      require(all.equals(List.of(scene.plan())), "beside the plan lie " + all);
    }
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }
}
