package gateline.ui.app;

import gateline.file.safety.Journal;
import gateline.file.safety.LeftWork;
import gateline.file.safety.Unsaved;
import gateline.plan.Plan;
import gateline.ui.OpenPlan;
import java.io.IOException;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Has the journal follow the plan in the window: what is unsaved is noted, and forgotten once it
/// is saved or the plan is left.
final class JournalKeeping {
  private final Workplace place;
  private final Journal journal;
  private @Nullable Plan noted;
  private @Nullable Plan base;

  JournalKeeping(Workplace place) {
    this.place = place;
    journal = new Journal(place.folder("journal"), place.ports().disk(), this::fail);
  }

  void start() {
    place.session().open().subscribe(this::follow);
  }

  private void follow(@Nullable OpenPlan open) {
    if (open == null || !open.isUnsaved()) {
      settle();
    } else if (noted != null && base != open.base()) {
      note(open);
      journal.rebased(work(open));
    } else if (noted != open.plan()) {
      note(open);
      journal.edited(work(open));
    }
  }

  private void note(OpenPlan open) {
    noted = open.plan();
    base = open.base();
  }

  private void settle() {
    if (noted != null) {
      noted = null;
      base = null;
      journal.settled();
    }
  }

  private Unsaved work(OpenPlan open) {
    return new Unsaved(open.file(), open.lineEnd(), open.base(), open.plan(), place.now());
  }

  private void fail(IOException e) {
    Platform.runLater(() -> {
      String detail = e.getMessage() + ". A crash would lose what is not saved: save soon.";
      place.say(Topic.KEEPING, Notice.of("Unsaved edits can't be kept", detail));
    });
  }

  /// Removes left work as soon as this journal holds it.
  void replaces(LeftWork left) {
    journal.replaces(left);
  }

  /// Ends with nothing left behind: what is unsaved now is not wanted.
  void end() {
    settle();
    journal.close();
  }
}
