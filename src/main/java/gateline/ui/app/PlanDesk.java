package gateline.ui.app;

import gateline.file.LineEnd;
import gateline.file.PlanFiles;
import gateline.file.ReadResult;
import gateline.file.safety.Backups;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.ui.OnDisk;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import gateline.ui.app.Background.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Opens plans for the window.
final class PlanDesk {
  private final Workplace place;
  private final Saves saves;

  /// A plan ready to be shown, or why there is none and what of it could be shown instead.
  private sealed interface Arrival {
    record Ready(Session.Prepared plan) implements Arrival {}

    record Broken(Problem problem, Optional<Instead> instead) implements Arrival {}
  }

  /// The newest version of a broken file that was kept.
  private record Instead(Backups.Version version, OpenPlan plan) {}

  PlanDesk(Workplace place, Saves saves) {
    this.place = place;
    this.saves = saves;
  }

  Background background() {
    return place.background();
  }

  List<Path> recent() {
    return place.state().recent();
  }

  /// Asks what a new plan begins with, and begins it.
  void begin() {
    saves.unlessKept(() -> {
      Session session = place.session();
      OpenPlan open = session.open().get();
      Plan plan = place.ports().newPlan().ask(session.day(), open == null ? null : open.plan());
      if (plan != null) {
        show(session.prepare(OpenPlan.untitled(plan, LineEnd.UNIX)));
      }
    });
  }

  void open() {
    saves.unlessKept(() -> {
      Path file = place.ports().files().planToOpen();
      if (file != null) {
        load(file);
      }
    });
  }

  void open(Path file) {
    saves.unlessKept(() -> load(file));
  }

  void openSample() {
    saves.unlessKept(() ->
        background()
            .run(
                "Opening the sample",
                () -> place.session().prepare(untitled(SamplePlan.read())),
                new Outcome<>(this::show, e -> tell(Notice.of("No sample", e.toString())))));
  }

  private static OpenPlan untitled(ReadResult.Opened read) {
    return OpenPlan.untitled(read.plan(), read.lineEnd());
  }

  private void load(Path file) {
    background()
        .run(
            "Opening " + file.getFileName(),
            () -> read(file.toAbsolutePath().normalize()),
            new Outcome<>(arrival -> arrive(arrival, file), e -> fail(file, e)));
  }

  private Arrival read(Path file) throws IOException {
    PlanFiles.Loaded loaded = place.ports().plans().load(file);
    return switch (loaded.result()) {
      case ReadResult.Opened opened -> {
        OnDisk now = new OnDisk(opened.plan(), loaded.fingerprint());
        boolean isCopy = SamplePlan.isOneOf(file);
        OpenPlan plan = isCopy ? untitled(opened) : OpenPlan.of(opened, file, now);
        yield new Arrival.Ready(place.session().prepare(plan));
      }
      case ReadResult.Refused refused ->
          new Arrival.Broken(refused.problem(), instead(file, loaded));
    };
  }

  /// The kept version stands in the window as an edit of the broken file, which is left as it is
  /// until somebody saves.
  private Optional<Instead> instead(Path file, PlanFiles.Loaded broken) throws IOException {
    return place
        .backups()
        .newestGood(file)
        .map(good -> {
          OnDisk now = new OnDisk(good.content().plan(), broken.fingerprint());
          OpenPlan plan = OpenPlan.of(good.content(), file, now).against(now);
          return new Instead(good.version(), plan);
        });
  }

  private void arrive(Arrival arrival, Path file) {
    switch (arrival) {
      case Arrival.Ready ready -> {
        show(ready.plan());
        place.state().opened(file);
      }
      case Arrival.Broken broken -> {
        Notice notice = Notice.refused(file, broken.problem());
        tell(broken.instead().map(instead -> offer(notice, instead)).orElse(notice));
      }
    }
  }

  private Notice offer(Notice notice, Instead instead) {
    String time = place.time(instead.version().when());
    return notice.offering(
        "Open the version of " + time,
        () -> saves.unlessKept(() -> show(place.session().prepare(instead.plan()))));
  }

  private void fail(Path file, Exception failure) {
    place.state().forget(file);
    tell(Notice.opening(file, failure));
  }

  private void show(Session.Prepared plan) {
    place.session().show(plan);
    tell(null);
  }

  private void tell(@Nullable Notice notice) {
    place.say(Topic.FILE, notice);
  }
}
