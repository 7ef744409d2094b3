package gateline.ui.app;

import gateline.edit.Baselines;
import gateline.file.Disk;
import gateline.plan.Baseline;
import gateline.plan.Plan;
import gateline.review.discretion.Discretion;
import gateline.review.report.StatusReport;
import gateline.schedule.Schedule;
import gateline.ui.Action;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import gateline.ui.app.Background.Outcome;
import gateline.ui.baseline.BaselineSide;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What a weekly review does with the plan: compare it with baselines, close the review, write the
/// status report.
final class BaselineActions {
  private final Session session;
  private final ViewSettings settings;
  private final PictureExport.Asking asking;
  private final BaselineSide side;
  private final Background background = new Background();

  BaselineActions(
      Session session, ViewSettings settings, PictureExport.Asking asking, BaselineSide side) {
    this.session = session;
    this.settings = settings;
    this.asking = asking;
    this.side = side;
  }

  Background background() {
    return background;
  }

  List<Action> all() {
    var isOpen = session.hasPlan();
    return List.of(
        Action.of("review.changes", "Compare with a baseline", Feather.GIT_COMMIT, this::compare)
            .when(isOpen),
        Action.of("review.close", "Close the review", Feather.CHECK_SQUARE, this::close)
            .when(isOpen),
        Action.of("review.report", "Status report …", Feather.FILE_TEXT, this::report).when(isOpen),
        Action.of("view.baseline", "Baseline bars", Feather.MINUS_SQUARE, this::flipBars)
            .when(isOpen));
  }

  private void flipBars() {
    settings.baseline().set(!settings.baseline().get());
  }

  private void compare() {
    makeRoom();
    side.compare();
  }

  /// What opens beside the board is seen there, and leaves the board enough.
  private void makeRoom() {
    settings.presenting().set(false);
    settings.inspector().set(false);
  }

  private void close() {
    makeRoom();
    OpenPlan open = session.open().get();
    Baseline since = open == null ? null : Baselines.latest(open.plan()).orElse(null);
    side.close(() -> report(since));
  }

  private void report() {
    OpenPlan open = session.open().get();
    report(open == null ? null : Baselines.latest(open.plan()).orElse(null));
  }

  /// Against the baseline that was the latest when the review began; private items stay out of it.
  private void report(@Nullable Baseline since) {
    OpenPlan open = session.open().get();
    if (open == null) {
      return;
    }
    Plan plan = Discretion.of(open.plan());
    LocalDate day = session.day(plan);
    Path file = asking.files().reportToSave("week-" + plan.weekOf(day) + "-status.md");
    if (file != null) {
      background.run(
          "Writing " + file.getFileName(),
          () -> {
            Baseline then = since == null ? null : Baselines.named(plan, since.name()).orElse(null);
            String text = StatusReport.of(Schedule.of(plan), then, day);
            Disk.REAL.write(file.toAbsolutePath(), text.getBytes(StandardCharsets.UTF_8));
            return file;
          },
          new Outcome<>(
              _ -> asking.notices().accept(null),
              e -> asking.notices().accept(Notice.writing(file, e))));
    }
  }
}
