package gateline.ui.app;

import gateline.file.Fingerprint;
import gateline.file.PlanWriter;
import gateline.file.safety.Saving;
import gateline.file.safety.Saving.Outcome;
import gateline.ui.OnDisk;
import gateline.ui.OpenPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Saves the plan in the window; unsaved work is never left without asking, and a file that
/// somebody else changed is never written over without.
final class Saves {
  private final Workplace place;
  private final OutsideNotices outside;

  /// What became of a save: written, or left because the file holds something else.
  private sealed interface Result {
    record Written(OnDisk now, @Nullable IOException loss) implements Result {}

    record Left(FileLook found) implements Result {}
  }

  Saves(Workplace place, OutsideNotices outside) {
    this.place = place;
    this.outside = outside;
  }

  void save() {
    save(() -> {});
  }

  void saveAs() {
    saveAs(() -> {});
  }

  private void save(Runnable then) {
    OpenPlan plan = place.session().open().get();
    Path file = plan == null ? null : plan.file();
    if (plan == null || file == null) {
      saveAs(then);
    } else {
      write(plan, file, plan.onDisk(), then);
    }
  }

  private void saveAs(Runnable then) {
    OpenPlan plan = place.session().open().get();
    if (plan != null) {
      Path file = place.ports().files().planToSave(fileName(plan.plan().name()));
      if (file != null) {
        write(plan, file, file.equals(plan.file()) ? plan.onDisk() : null, then);
      }
    }
  }

  /// `seen` is what the file must still hold; null for anything.
  private void write(OpenPlan plan, Path file, @Nullable OnDisk seen, Runnable then) {
    place
        .background()
        .run(
            "Saving " + file.getFileName(),
            () -> write(plan, file, seen),
            new Background.Outcome<>(
                result -> {
                  switch (result) {
                    case Result.Written written -> arrive(file, written, then);
                    case Result.Left left ->
                        outside.refuse(
                            plan, file, left.found(), () -> write(plan, file, null, then));
                  }
                },
                e -> fail(file, e)));
  }

  private Result write(OpenPlan plan, Path file, @Nullable OnDisk seen) throws IOException {
    byte[] content = PlanWriter.bytes(plan.plan(), plan.lineEnd());
    Fingerprint expected = seen == null ? null : seen.fingerprint();
    Saving saving = new Saving(place.backups(), place.ports().disk());
    return switch (saving.save(file, content, expected, place.now())) {
      case Outcome.Saved saved ->
          new Result.Written(new OnDisk(plan.plan(), saved.fingerprint()), saved.loss());
      case Outcome.ChangedOutside _ ->
          new Result.Left(FileLook.at(file, Objects.requireNonNull(seen)));
    };
  }

  private void arrive(Path file, Result.Written written, Runnable then) {
    place.session().saved(file, written.now());
    place.state().opened(file);
    place.say(Topic.FILE, null);
    place.say(Topic.OUTSIDE, null);
    IOException loss = written.loss();
    if (loss != null) {
      String detail = "The plan is saved. What the file held before could not be kept: ";
      place.say(Topic.KEEPING, Notice.of("No backup was made", detail + loss.getMessage()));
    }
    then.run();
  }

  private void fail(Path file, Exception failure) {
    place.say(Topic.FILE, Notice.saving(file, failure).offering("Save as …", this::saveAs));
  }

  /// Goes on once nothing would be lost by it: at once, after saving, or never.
  void unlessKept(Runnable next) {
    OpenPlan plan = place.session().open().get();
    if (plan == null || !plan.isUnsaved()) {
      next.run();
      return;
    }
    switch (place.ports().unsaved().ask(plan.plan().name())) {
      case SAVE -> save(next);
      case DISCARD -> next.run();
      case CANCEL -> {}
    }
  }

  private static String fileName(String plan) {
    String name = plan.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return name.replaceAll("^-|-$", "") + ".json";
  }
}
