package gateline.kill;

import gateline.file.Disk;
import gateline.file.Fingerprint;
import gateline.file.LineEnd;
import gateline.file.safety.Claim;
import gateline.file.safety.Journal;
import gateline.file.safety.Saving.Outcome;
import gateline.file.safety.Unsaved;
import gateline.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Edits and saves a plan without end, as a window does: edits go to the journal, saving goes on
/// beside them. It says what it does line by line, until it is killed.
public final class Victim {
  private static final int LONGEST_PAUSE = 60;
  private static final int EDITS_A_SAVE = 12;

  private final Scene scene;
  private final Random random;
  private final Journal journal;
  private Plan base = new Version(0).plan();
  private Fingerprint seen = Fingerprint.of(new Version(0).bytes());
  private int edits;
  private int saving;
  private @Nullable CompletableFuture<Outcome> save;

  private Victim(Scene scene, long seed) {
    this.scene = scene;
    random = new Random(seed);
    journal = new Journal(scene.journals(), Disk.REAL, Victim::fail);
  }

  public static void main(String[] args) throws Exception {
    Scene scene = new Scene(Path.of(args[0]));
    try (Claim claim = Claim.on(scene.plan(), scene.claims(), Instant.now())) {
      if (claim.elsewhereSince().isEmpty()) {
        new Victim(scene, Long.parseLong(args[1])).live();
      }
    }
  }

  private void live() throws Exception {
    while (true) {
      edit();
      finishSave();
      if (save == null && random.nextInt(EDITS_A_SAVE) == 0) {
        beginSave();
      }
      Thread.sleep(random.nextInt(LONGEST_PAUSE));
    }
  }

  private void edit() {
    edits++;
    journal.edited(work());
    say("edit", edits);
  }

  private Unsaved work() {
    return new Unsaved(scene.plan(), LineEnd.UNIX, base, new Version(edits).plan(), Instant.now());
  }

  private void beginSave() {
    saving = edits;
    say("saving", saving);
    byte[] content = new Version(saving).bytes();
    save =
        CompletableFuture.supplyAsync(() -> {
          try {
            return scene.saving().save(scene.plan(), content, seen, Instant.now());
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private void finishSave() {
    if (save == null || !save.isDone()) {
      return;
    }
    if (!(save.join() instanceof Outcome.Saved saved) || saved.loss() != null) {
      throw new IllegalStateException("not saved: " + save.join());
    }
    save = null;
    seen = saved.fingerprint();
    base = new Version(saving).plan();
    say("saved", saving);
    if (saving == edits) {
      journal.settled();
    } else {
      journal.rebased(work());
    }
  }

  private static void say(String what, int version) {
    System.out.println(what + " " + version + " " + System.currentTimeMillis());
    System.out.flush();
  }

  private static void fail(IOException e) {
    throw new IllegalStateException(e);
  }
}
