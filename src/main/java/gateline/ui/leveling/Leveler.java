package gateline.ui.leveling;

import gateline.board.BoardModel;
import gateline.capacity.leveling.Choice;
import gateline.plan.Problem;
import gateline.time.DateWords;
import gateline.ui.Action;
import gateline.ui.OpenPlan;
import gateline.ui.board.ViewContext;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Levels the open plan: begins a search and stops it, shows on the board what is chosen of the
/// best so far, and takes it or not. When the plan changes meanwhile it begins anew, with the same
/// tasks left out. For the JavaFX thread.
public final class Leveler {
  private static final Duration CALM = Duration.millis(300);

  private final ViewContext context;
  private final Runnable closed;
  private final ReadOnlyObjectWrapper<@Nullable LevelingState> state =
      new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Options> options = new SimpleObjectProperty<>(Options.USUAL);
  private final Courtesy courtesy = new Courtesy();
  private final PauseTransition calm = new PauseTransition(CALM);
  private Set<String> declined = Set.of();
  private @Nullable LevelingRun run;
  private @Nullable Choice wanted;

  /// `closed` is run when it has come to an end, however.
  public Leveler(ViewContext context, Runnable closed) {
    this.context = context;
    this.closed = closed;
    calm.setOnFinished(_ -> search());
    context.session().model().subscribe(this::follow);
    context.session().open().subscribe(this::followPlan);
    options.subscribe(_ -> {
      if (isOpen()) {
        begin("");
      }
    });
  }

  /// How it stands; null while nobody levels.
  ReadOnlyObjectProperty<@Nullable LevelingState> state() {
    return state.getReadOnlyProperty();
  }

  /// What is to be told of each picture of the window.
  Courtesy courtesy() {
    return courtesy;
  }

  ObjectProperty<Options> options() {
    return options;
  }

  boolean isOpen() {
    return state.get() != null;
  }

  /// Begins a search, or stops the one under way.
  public Action action() {
    return Action.of("plan.level", "Level the plan", Feather.SLIDERS, this::turn)
        .named(Bindings.createStringBinding(this::label, state))
        .on("F9")
        .when(context.session().hasPlan());
  }

  private String label() {
    LevelingState now = state.get();
    return now == null ? "Level the plan" : now.isSearching() ? "Stop leveling" : "Level again";
  }

  private void turn() {
    LevelingState now = state.get();
    if (now != null && now.isSearching()) {
      stop();
    } else {
      begin("");
    }
  }

  private void begin(String remark) {
    end();
    state.set(LevelingState.begun(remark));
    search();
  }

  private void search() {
    BoardModel model = context.session().model().get();
    if (model != null) {
      Run next = new Run(model);
      run = next.run;
      next.run.start();
    }
  }

  /// A search as it is heard of here: not at all once there is another.
  private final class Run {
    private final LevelingRun run;

    Run(BoardModel model) {
      run =
          new LevelingRun(
              model,
              options.get(),
              declined,
              courtesy,
              new LevelingRun.Listener(
                  report -> Platform.runLater(() -> hear(report)),
                  failure -> Platform.runLater(() -> hear(failure))));
    }

    private void hear(LevelingRun.Report report) {
      LevelingState now = state.get();
      if (Leveler.this.run == run && now != null && now.isSearching()) {
        show(now.after(report));
      }
    }

    private void hear(RuntimeException failure) {
      if (Leveler.this.run == run) {
        show(LevelingState.failed("Leveling has failed: " + failure));
      }
    }
  }

  private void show(LevelingState next) {
    Preview preview = next.preview();
    if (preview != null && preview != state.get().preview()) {
      boolean isOld =
          !preview.choice().declined().equals(declined)
              || preview.trial().before() != context.session().model().get();
      if (isOld) {
        look(new Choice(preview.choice().proposal(), declined));
      } else {
        wanted = null;
        context.proposal().set(preview.trial());
      }
    }
    state.set(next);
  }

  void stop() {
    if (run != null) {
      run.stop();
    }
  }

  /// Takes a task's move or leaves it out.
  void choose(String task, boolean isTaken) {
    choose(choice -> choice.with(task, isTaken));
  }

  void chooseAll(boolean isTaken) {
    choose(choice -> choice.withAll(isTaken));
  }

  private void choose(UnaryOperator<Choice> change) {
    Choice newest = newest();
    if (newest != null) {
      look(change.apply(newest));
    }
  }

  /// What is chosen, even if what it comes to is still being worked out; null before there is any.
  private @Nullable Choice newest() {
    LevelingState now = state.get();
    Preview preview = now == null ? null : now.preview();
    return wanted == null && preview != null ? preview.choice() : wanted;
  }

  /// Works out beside the JavaFX thread what a choice comes to; of several the last is shown.
  private void look(Choice choice) {
    BoardModel model = context.session().model().get();
    if (model == null) {
      return;
    }
    wanted = choice;
    declined = choice.declined();
    if (run != null) {
      run.decline(declined);
    }
    Thread.startVirtualThread(() -> {
      Preview preview = Preview.of(model, choice);
      Platform.runLater(() -> arrive(preview));
    });
  }

  private void arrive(Preview preview) {
    LevelingState now = state.get();
    if (now != null && wanted == preview.choice()) {
      wanted = null;
      state.set(now.with(preview));
      context.proposal().set(preview.trial());
    }
  }

  /// Takes what is chosen of the best so far, as one step.
  void accept() {
    Choice choice = newest();
    if (choice != null && !choice.taken().isEmpty()) {
      close();
      Optional<Problem> refusal = context.session().apply(choice.edit());
      context.remark(refusal.map(Problem::text).orElseGet(() -> taken(choice)));
    }
  }

  private static String taken(Choice choice) {
    int count = choice.taken().size();
    String finish = DateWords.day(choice.schedule().finishAt().toLocalDate());
    return (count == 1 ? "One task is delayed" : count + " tasks are delayed")
        + ", the plan ends "
        + finish
        + "; undo takes it back in one step";
  }

  /// Leaves the plan as it is.
  void discard() {
    if (isOpen()) {
      close();
    }
  }

  private void close() {
    end();
    declined = Set.of();
    state.set(null);
    closed.run();
  }

  private void end() {
    calm.stop();
    if (run != null) {
      run.drop();
    }
    run = null;
    wanted = null;
    context.proposal().set(null);
  }

  /// Another plan has its own leveling.
  private void followPlan(@Nullable OpenPlan before, @Nullable OpenPlan now) {
    if (isOpen() && (before == null || now == null || !now.continues(before))) {
      close();
    }
  }

  private void follow(@Nullable BoardModel before, @Nullable BoardModel now) {
    LevelingState known = state.get();
    if (known == null || before == null || now == null) {
      return;
    }
    Preview preview = known.preview();
    if (now.schedule() != before.schedule()) {
      end();
      state.set(LevelingState.begun("The plan has changed: leveling begins anew."));
      calm.playFromStart();
    } else if (preview != null) {
      look(preview.choice());
    }
  }
}
