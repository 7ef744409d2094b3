package gateline.ui.app;

import gateline.file.PlanFiles;
import gateline.file.ReadResult;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import gateline.ui.app.Background.Outcome;
import gateline.ui.dialog.SaveQuestion;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Opens and saves plans for the window; unsaved work is never left without asking.
final class PlanDesk {
  private static final int WEEKS = 12;

  private final Session session;
  private final UserState state;
  private final Asking asking;
  private final Background background = new Background();

  /// Whom it asks and tells: for files, what to do with unsaved work, and of what went wrong (null
  /// when that is over).
  record Asking(
      FileAsker files,
      PlanSource plans,
      SaveQuestion unsaved,
      Consumer<@Nullable Trouble> troubles) {}

  /// A plan ready to be shown, or why there is none.
  private sealed interface Loaded {
    record Ready(Session.Prepared plan) implements Loaded {}

    record Broken(Problem problem) implements Loaded {}
  }

  PlanDesk(Session session, UserState state, Asking asking) {
    this.session = session;
    this.state = state;
    this.asking = asking;
  }

  Background background() {
    return background;
  }

  List<Path> recent() {
    return state.recent();
  }

  /// Begins an empty plan on the next Monday.
  void begin() {
    unlessKept(() -> {
      LocalDate monday = session.day().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
      show(session.prepare(OpenPlan.of(Plan.of("Untitled plan", monday, WEEKS))));
    });
  }

  void open() {
    unlessKept(() -> {
      Path file = asking.files().planToOpen();
      if (file != null) {
        load(file);
      }
    });
  }

  void open(Path file) {
    unlessKept(() -> load(file));
  }

  void openSample() {
    unlessKept(() ->
        background.run(
            "Opening the sample",
            () -> session.prepare(OpenPlan.of(SamplePlan.read(), null)),
            new Outcome<>(this::show, e -> tell(new Trouble("No sample", e.toString())))));
  }

  private void load(Path file) {
    Callable<Loaded> reading =
        () ->
            switch (asking.plans().read(file)) {
              case ReadResult.Opened opened -> ready(opened, file);
              case ReadResult.Refused refused -> new Loaded.Broken(refused.problem());
            };
    background.run(
        "Opening " + file.getFileName(),
        reading,
        new Outcome<>(loaded -> arrive(loaded, file), e -> fail(file, e)));
  }

  private Loaded ready(ReadResult.Opened opened, Path file) {
    Path home = SamplePlan.isOneOf(file) ? null : file.toAbsolutePath().normalize();
    return new Loaded.Ready(session.prepare(OpenPlan.of(opened, home)));
  }

  private void arrive(Loaded loaded, Path file) {
    switch (loaded) {
      case Loaded.Ready ready -> {
        show(ready.plan());
        remember(file);
      }
      case Loaded.Broken broken -> tell(Trouble.refused(file, broken.problem()));
    }
  }

  private void fail(Path file, Exception failure) {
    state.forget(file);
    tell(Trouble.opening(file, failure));
  }

  private void show(Session.Prepared plan) {
    session.show(plan);
    tell(null);
  }

  private void tell(@Nullable Trouble trouble) {
    asking.troubles().accept(trouble);
  }

  private void remember(Path file) {
    state.remember(file);
    state.put("last", file.toAbsolutePath().normalize());
    state.write();
  }

  void save() {
    save(() -> {});
  }

  void saveAs() {
    saveAs(() -> {});
  }

  private void save(Runnable then) {
    OpenPlan plan = session.open().get();
    Path file = plan == null ? null : plan.file();
    if (plan == null || file == null) {
      saveAs(then);
    } else {
      write(plan, file, then);
    }
  }

  private void saveAs(Runnable then) {
    OpenPlan plan = session.open().get();
    if (plan != null) {
      Path file = asking.files().planToSave(fileName(plan.plan().name()));
      if (file != null) {
        write(plan, file, then);
      }
    }
  }

  private void write(OpenPlan plan, Path file, Runnable then) {
    background.run(
        "Saving " + file.getFileName(),
        () -> PlanFiles.save(file, plan.plan(), plan.lineEnd()),
        new Outcome<>(
            _ -> {
              session.saved(plan, file);
              remember(file);
              tell(null);
              then.run();
            },
            e -> tell(Trouble.writing(file, e))));
  }

  /// Goes on once nothing would be lost by it: at once, after saving, or never.
  void unlessKept(Runnable next) {
    OpenPlan plan = session.open().get();
    if (plan == null || !plan.isUnsaved()) {
      next.run();
      return;
    }
    switch (asking.unsaved().ask(plan.plan().name())) {
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
