package gateline.ui;

import gateline.board.BoardModel;
import gateline.board.TaskFilter;
import gateline.edit.Attempt;
import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.History;
import gateline.edit.Selection;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.review.check.Fix;
import gateline.review.check.PlanCheck;
import gateline.review.simulation.DateRisk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What the window works on: one open plan, what follows from it, and what is selected. All parts
/// of the window listen to it; it knows none of them. All but `prepare` is for the JavaFX thread.
public final class Session {
  /// Time for the picture of a plan, which goes before its check.
  private static final Duration PICTURE = Duration.millis(100);

  /// The time without an edit after which the dates are simulated.
  private static final Duration CALM = Duration.millis(400);

  private final ReadOnlyObjectWrapper<@Nullable OpenPlan> open = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper hasPlan = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable BoardModel> model = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Selection> selection =
      new ReadOnlyObjectWrapper<>(Selection.NONE);
  private final Supplier<LocalDate> clock;

  private final ReadOnlyObjectWrapper<@Nullable DateRisk> risk = new ReadOnlyObjectWrapper<>();
  private final Live<PlanCheck> check;
  private final Live<Optional<DateRisk>> simulation;
  private final Aside fixes = new Aside();
  private @Nullable PlanCheck checked;

  /// A plan with what its views show.
  public record Prepared(OpenPlan open, BoardModel model) {}

  /// `clock` says the day for plans without a status date.
  public Session(Supplier<LocalDate> clock) {
    this.clock = clock;
    open.subscribe(plan -> hasPlan.set(plan != null));
    check =
        new Live<>(PICTURE, model -> PlanCheck.of(model.loads(), this.clock.get()), this::found);
    simulation = new Live<>(CALM, this::simulate, this::simulated);
  }

  /// The day it is, whatever a plan's status date says.
  public LocalDate day() {
    return clock.get();
  }

  /// The day a plan is looked at: its status date, or without one the day it is.
  public LocalDate day(Plan plan) {
    LocalDate status = plan.statusDate();
    return status == null ? clock.get() : status;
  }

  /// The open plan; null on the start page.
  public ReadOnlyObjectProperty<@Nullable OpenPlan> open() {
    return open.getReadOnlyProperty();
  }

  /// Whether a plan is open. An edit does not touch it, so that what hangs on it alone rests.
  public ReadOnlyBooleanProperty hasPlan() {
    return hasPlan.getReadOnlyProperty();
  }

  /// What the views show of the open plan; null without one.
  public ReadOnlyObjectProperty<@Nullable BoardModel> model() {
    return model.getReadOnlyProperty();
  }

  /// What the plan check found, worst first. It follows the model a moment later.
  public ReadOnlyObjectProperty<List<Problem>> problems() {
    return problems.getReadOnlyProperty();
  }

  /// Whether the plan on show is still being checked.
  public ReadOnlyBooleanProperty isChecking() {
    return check.isBusy();
  }

  /// Whether the risk of the dates is still to be simulated.
  public ReadOnlyBooleanProperty isSimulating() {
    return simulation.isBusy();
  }

  /// How likely the dates of the plan on show are, or of the one before while they are worked out;
  /// null when nothing in it is uncertain. It follows the model a moment later.
  public ReadOnlyObjectProperty<@Nullable DateRisk> risk() {
    return risk.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Selection> selection() {
    return selection.getReadOnlyProperty();
  }

  /// Works out what a plan has to show, all of its tasks; may take long for a large plan.
  public Prepared prepare(OpenPlan plan) {
    return new Prepared(plan, look(plan, TaskFilter.ALL));
  }

  private BoardModel look(OpenPlan plan, TaskFilter filter) {
    Document document = plan.history().document();
    return BoardModel.of(document.schedule(), day(document.plan()), filter);
  }

  /// The plan as it is after a change, with what is shown and held against as it was before.
  private Prepared changed(OpenPlan plan) {
    BoardModel before = Objects.requireNonNull(model.get());
    BoardModel now = look(plan, before.tasks().filter()).heldLike(before);
    return new Prepared(plan, now);
  }

  /// Holds the plan against the baseline of a name, until another plan is opened.
  public void holdAgainst(String baseline) {
    BoardModel now = model.get();
    if (now != null && !now.baselineName().equals(baseline)) {
      model.set(now.heldAgainst(baseline));
      look(Objects.requireNonNull(model.get()));
    }
  }

  /// Shows those tasks alone that a filter lets through, until another plan is opened.
  public void filter(TaskFilter filter) {
    BoardModel now = model.get();
    if (now != null && !now.tasks().filter().equals(filter)) {
      model.set(now.filtered(filter));
      look(Objects.requireNonNull(model.get()));
    }
  }

  public void show(Prepared plan) {
    model.set(plan.model());
    open.set(plan.open());
    selection.set(plan.open().history().document().selection());
    look(plan.model());
  }

  private void look(BoardModel now) {
    check.look(now);
    simulation.look(now);
  }

  private Optional<DateRisk> simulate(BoardModel model) {
    return LiveRisk.of(model.schedule(), risk.get(), () -> simulation.isNewest(model));
  }

  private void simulated(BoardModel looked, Optional<DateRisk> found) {
    if (model.get() == looked) {
      risk.set(found.orElse(null));
    }
  }

  private void found(BoardModel looked, PlanCheck findings) {
    if (model.get() == looked) {
      checked = findings;
      problems.set(findings.problems());
    }
  }

  /// Finds the edits that make a finding go, the best first, beside the JavaFX thread; none once
  /// the plan is another. Nobody is told when something else was asked meanwhile.
  public void fixes(Problem problem, Consumer<List<Fix>> found) {
    PlanCheck check = problems.get().contains(problem) ? checked : null;
    fixes.ask(() -> check == null ? List.of() : check.fixes(problem), found);
  }

  /// Answers a finding with a reason, so that it is no longer listed.
  public void silence(Problem problem, String reason) {
    OpenPlan plan = open.get();
    if (plan != null) {
      apply(PlanCheck.silence(plan.plan(), problem, reason));
    }
  }

  /// Does an edit, or says why not; without a plan nothing is done. What the caller makes of a
  /// refusal is its own matter.
  public Optional<Problem> apply(Edit edit) {
    OpenPlan plan = open.get();
    return plan == null
        ? Optional.empty()
        : switch (plan.history().document().attempt(edit)) {
          case Attempt.Refused(Problem problem) -> Optional.of(problem);
          case Attempt.Done(Document next) -> {
            change(history -> history.after(edit, next));
            yield Optional.empty();
          }
        };
  }

  public void undo() {
    change(History::undo);
  }

  public void redo() {
    change(History::redo);
  }

  /// Goes to another step of the history, 0 being what was opened.
  public void goTo(int step) {
    change(history -> history.at(step));
  }

  public void select(Selection next) {
    if (!next.equals(selection.get())) {
      change(history -> history.select(next));
    }
  }

  /// Notes that a plan is now in a file; what was edited since stays unsaved.
  public void saved(Path file, OnDisk written) {
    OpenPlan now = open.get();
    if (now != null) {
      boolean isSame = now.plan() == written.plan();
      open.set(isSame ? now.savedAs(file, written) : now.in(file, written));
    }
  }

  /// Holds on to the plan as it stands, whatever its file holds by now.
  public void keepAgainst(OnDisk now) {
    OpenPlan before = open.get();
    if (before != null) {
      open.set(before.against(now));
    }
  }

  /// Notes that the file holds the same plan in other words.
  public void seen(OnDisk now) {
    OpenPlan before = open.get();
    Path file = before == null ? null : before.file();
    if (before != null && file != null) {
      open.set(before.in(file, now));
    }
  }

  /// Takes in what the file holds by now, as one edit that nothing is held against; null where
  /// there is no file.
  public void takeIn(Edit edit, @Nullable OnDisk now) {
    OpenPlan before = open.get();
    if (before != null) {
      show(prepare(before.after(edit, now)));
    }
  }

  private void change(UnaryOperator<History> step) {
    OpenPlan before = open.get();
    if (before == null) {
      return;
    }
    OpenPlan next = before.withHistory(step.apply(before.history()));
    if (next.plan() == before.plan()) {
      open.set(next);
      selection.set(next.history().document().selection());
    } else {
      show(changed(next));
    }
  }
}
