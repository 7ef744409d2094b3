package gateline.ui.app;

import gateline.file.Fingerprint;
import gateline.file.merge.Change;
import gateline.plan.Plan;
import gateline.ui.OnDisk;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says what somebody else did to the plan's file, and does what the user decides about it.
final class OutsideNotices {
  private static final String CHANGED = " was changed by somebody else";

  private final Workplace place;
  private final Merging merging;
  private @Nullable Fingerprint told;

  OutsideNotices(Workplace place, Merging merging) {
    this.place = place;
    this.merging = merging;
  }

  /// Says what a look has found, once.
  void tell(OpenPlan open, Path file, FileLook found) {
    switch (found) {
      case FileLook.Same _ -> same(open);
      case FileLook.Reworded reworded -> {
        over();
        place.session().seen(reworded.now());
      }
      case FileLook.Gone _ -> gone(open, file);
      case FileLook.Changed changed -> {
        if (isNews(changed.now().fingerprint())) {
          OnDisk now = changed.now();
          place.say(
              Topic.OUTSIDE, changed(open, file, changed).offering("Keep mine", () -> keep(now)));
        }
      }
      case FileLook.Unreadable unreadable -> {
        if (isNews(unreadable.fingerprint())) {
          OnDisk now = new OnDisk(open.base(), unreadable.fingerprint());
          place.say(
              Topic.OUTSIDE, unreadable(file, unreadable).offering("Keep mine", () -> keep(now)));
        }
      }
    }
  }

  /// Says why a save was not done. `saveMine` does it whatever the file holds.
  void refuse(OpenPlan open, Path file, FileLook found, Runnable saveMine) {
    switch (found) {
      case FileLook.Changed changed -> {
        told = changed.now().fingerprint();
        refuse(file, changed(open, file, changed), saveMine);
      }
      case FileLook.Unreadable unreadable -> {
        told = unreadable.fingerprint();
        refuse(file, unreadable(file, unreadable), saveMine);
      }
      case FileLook.Same _, FileLook.Reworded _, FileLook.Gone _ -> saveMine.run();
    }
  }

  private void refuse(Path file, Notice why, Runnable saveMine) {
    String title = Notice.named(file) + " was not saved, since somebody else changed it";
    Notice notice = Notice.of(title, why.detail()).offeringAll(why);
    place.say(Topic.OUTSIDE, notice.offering("Save mine", saveMine));
  }

  private boolean isNews(Fingerprint now) {
    boolean isNews = !now.equals(told);
    told = now;
    return isNews;
  }

  private void over() {
    told = null;
    place.say(Topic.OUTSIDE, null);
  }

  /// What was said of a file that is gone stays true while it is.
  private void same(OpenPlan open) {
    if (open.onDisk() != null && !open.onDisk().fingerprint().equals(Fingerprint.NOTHING)) {
      over();
    }
  }

  private void gone(OpenPlan open, Path file) {
    place.session().keepAgainst(new OnDisk(open.base(), Fingerprint.NOTHING));
    place.say(
        Topic.OUTSIDE,
        Notice.of(
            Notice.named(file) + " is gone",
            "Somebody removed or renamed it. The plan is still here; saving writes the file"
                + " anew."));
  }

  private Notice changed(OpenPlan open, Path file, FileLook.Changed changed) {
    String title = Notice.named(file) + CHANGED;
    return Notice.of(title, words(changed.changes(), open.isUnsaved()))
        .offering("Reload", () -> reload(file, changed.now()))
        .offering("Merge", () -> merge(open, file, changed));
  }

  private static Notice unreadable(Path file, FileLook.Unreadable found) {
    String where = found.problem().place() + ": " + found.problem().text();
    String detail = "It can't be read any more. " + where;
    return Notice.of(Notice.named(file) + CHANGED, detail);
  }

  private static String words(List<Change> changes, boolean isUnsaved) {
    String mine = isUnsaved ? " You have unsaved edits." : "";
    String more =
        switch (changes.size()) {
          case 1 -> "";
          case 2 -> ", and one change more";
          default -> ", and " + (changes.size() - 1) + " changes more";
        };
    return changes.getFirst().words() + more + "." + mine;
  }

  private void reload(Path file, OnDisk now) {
    place.session().takeIn(new TakeIn(now.plan(), "reload " + file.getFileName()), now);
  }

  private void merge(OpenPlan open, Path file, FileLook.Changed changed) {
    Session session = place.session();
    OnDisk now = changed.now();
    merging.begin(
        new Merging.Request(
            file,
            open.base(),
            () -> current(session, open),
            now.plan(),
            new Merging.Answer(
                plan -> session.takeIn(new TakeIn(plan, "merge " + file.getFileName()), now),
                () -> again(open, file, changed))));
  }

  private static Plan current(Session session, OpenPlan otherwise) {
    OpenPlan open = session.open().get();
    return open == null ? otherwise.plan() : open.plan();
  }

  private void again(OpenPlan open, Path file, FileLook found) {
    told = null;
    tell(open, file, found);
  }

  private void keep(OnDisk now) {
    place.session().keepAgainst(now);
  }
}
