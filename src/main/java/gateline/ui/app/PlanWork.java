package gateline.ui.app;

import gateline.ui.dialog.ConflictPanel;

/// All that opens, saves and keeps the plan of one window, put together.
final class PlanWork {
  private final Workplace place;
  private final Saves saves;
  private final PlanDesk desk;
  private final JournalKeeping journal;
  private final Claims claims;
  private final Outside outside;
  private final Recovery recovery;

  PlanWork(Workplace place, ConflictPanel conflicts) {
    this.place = place;
    Merging merging = new Merging(place, conflicts);
    OutsideNotices notices = new OutsideNotices(place, merging);
    saves = new Saves(place, notices);
    desk = new PlanDesk(place, saves);
    journal = new JournalKeeping(place);
    claims = new Claims(place);
    outside = new Outside(place, notices);
    recovery = new Recovery(place, saves, merging, journal::replaces);
  }

  Saves saves() {
    return saves;
  }

  PlanDesk desk() {
    return desk;
  }

  /// Begins to keep what is worked on and to look at what others do, unless nothing of this session
  /// is to outlast it.
  void start() {
    if (!place.state().isForgetful()) {
      journal.start();
      claims.start();
      outside.start();
      recovery.start();
    }
  }

  /// The window has got the keyboard: others may have been at work meanwhile.
  void look() {
    outside.check();
  }

  /// Ends with the window, whose unsaved work nobody wants.
  void end() {
    outside.end();
    claims.end();
    journal.end();
  }
}
