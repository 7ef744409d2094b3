package gateline.ui.app;

import gateline.file.PlanFiles;
import gateline.file.ReadResult;
import gateline.file.safety.LeftWork;
import gateline.file.safety.Unsaved;
import gateline.plan.Plan;
import gateline.review.Names;
import gateline.ui.OnDisk;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import gateline.ui.app.Background.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Offers back what was not saved when the program last ended unexpectedly. What is recovered is an
/// edit that is not saved, on top of what the file holds by now.
final class Recovery {
  private final Workplace place;
  private final Saves saves;
  private final Merging merging;
  private final Consumer<LeftWork> recovered;
  private final Queue<LeftWork> left = new ArrayDeque<>();

  /// What the recovered work goes on top of.
  private record Ground(Session.Prepared prepared, @Nullable OnDisk onDisk) {}

  /// `recovered` hears of work that is now in the window.
  Recovery(Workplace place, Saves saves, Merging merging, Consumer<LeftWork> recovered) {
    this.place = place;
    this.saves = saves;
    this.merging = merging;
    this.recovered = recovered;
  }

  /// Looks for left work beside the JavaFX thread.
  void start() {
    Path journals = place.folder("journal");
    Thread.ofVirtual()
        .start(() -> {
          try {
            var found = LeftWork.in(journals);
            Platform.runLater(() -> {
              left.addAll(found);
              offerNext();
            });
          } catch (IOException e) {
            Notice notice = Notice.of("Work left from before can't be looked for", e.toString());
            Platform.runLater(() -> place.say(Topic.KEEPING, notice));
          }
        });
  }

  private void offerNext() {
    LeftWork next = left.poll();
    if (next != null) {
      offer(next);
    }
  }

  private void offer(LeftWork work) {
    String detail =
        "Edits of " + place.time(work.work().edited()) + " to " + name(work.work()) + " were kept.";
    place.say(
        Topic.RECOVERY,
        Notice.of("Gateline ended unexpectedly", detail)
            .offering("Recover", () -> begin(work))
            .offering("Discard", () -> discard(work))
            .whenClosed(() -> putAside(work)));
  }

  private static String name(Unsaved work) {
    Path file = work.file();
    return file == null
        ? "the untitled plan " + Names.quoted(work.plan().name())
        : Notice.named(file);
  }

  /// Offers it on while other work may keep the user from taking it.
  private void begin(LeftWork work) {
    offer(work);
    saves.unlessKept(() -> recover(work));
  }

  private void recover(LeftWork work) {
    place.say(Topic.RECOVERY, null);
    place
        .background()
        .run(
            "Recovering " + name(work.work()),
            () -> ground(work.work()),
            new Outcome<>(ground -> arrive(work, ground), e -> fail(work, e)));
  }

  /// Its file as it is by now, or an untitled plan where that cannot be read.
  private Ground ground(Unsaved work) throws IOException {
    Session session = place.session();
    Path file = work.file();
    PlanFiles.Loaded loaded = file == null ? null : readable(file);
    if (file != null && loaded != null && loaded.result() instanceof ReadResult.Opened opened) {
      OnDisk now = new OnDisk(opened.plan(), loaded.fingerprint());
      return new Ground(session.prepare(OpenPlan.of(opened, file, now)), now);
    }
    return new Ground(session.prepare(OpenPlan.untitled(work.base(), work.lineEnd())), null);
  }

  private static PlanFiles.@Nullable Loaded readable(Path file) {
    try {
      return PlanFiles.load(file);
    } catch (IOException _) {
      return null;
    }
  }

  private void arrive(LeftWork work, Ground ground) {
    place.session().show(ground.prepared());
    OnDisk now = ground.onDisk();
    Path file = work.work().file();
    if (file == null || now == null) {
      take(work, work.work().plan(), null);
    } else {
      Plan mine = work.work().plan();
      merging.begin(
          new Merging.Request(
              file,
              work.work().base(),
              () -> mine,
              now.plan(),
              new Merging.Answer(plan -> take(work, plan, now), () -> offer(work))));
    }
  }

  private void take(LeftWork work, Plan plan, @Nullable OnDisk now) {
    String label = "recover edits of " + place.time(work.work().edited());
    place.session().takeIn(new TakeIn(plan, label), now);
    recovered.accept(work);
    offerNext();
  }

  private void discard(LeftWork work) {
    try {
      work.discard();
    } catch (IOException e) {
      fail(work, e);
    }
    offerNext();
  }

  /// For the next start.
  private void putAside(LeftWork work) {
    try {
      work.release();
    } catch (IOException e) {
      fail(work, e);
    }
    offerNext();
  }

  private void fail(LeftWork work, Exception failure) {
    place.say(
        Topic.KEEPING,
        Notice.of("Edits to " + name(work.work()) + " are still kept", failure.toString()));
  }
}
