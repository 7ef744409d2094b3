package gateline.ui.app;

import gateline.board.BoardModel;
import gateline.edit.History;
import gateline.edit.SetField;
import gateline.edit.field.TaskFields;
import gateline.edit.notation.Estimate;
import gateline.plan.Task;
import gateline.ui.Action;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What can be done to the plan itself.
final class EditActions {
  private final Session session;

  private EditActions(Session session) {
    this.session = session;
  }

  static List<Action> of(Session session) {
    return new EditActions(session).all();
  }

  private List<Action> all() {
    BooleanBinding hasTask =
        Bindings.createBooleanBinding(
            () -> selectedTask() != null, session.selection(), session.model());
    return List.of(
        Action.of("edit.undo", "Undo", Feather.CORNER_UP_LEFT, session::undo)
            .on("Shortcut+Z")
            .when(is(History::canUndo))
            .named(label("Undo ", History::undoLabel)),
        Action.of("edit.redo", "Redo", Feather.CORNER_UP_RIGHT, session::redo)
            .on("Shortcut+Y", "Shortcut+Shift+Z")
            .when(is(History::canRedo))
            .named(label("Redo ", History::redoLabel)),
        Action.of("edit.longer", "Estimate a day more", Feather.PLUS_CIRCLE, () -> stretch(1))
            .on("Alt+Shift+Right")
            .when(hasTask),
        Action.of("edit.shorter", "Estimate a day less", Feather.MINUS_CIRCLE, () -> stretch(-1))
            .on("Alt+Shift+Left")
            .when(hasTask));
  }

  private BooleanBinding is(Predicate<History> condition) {
    return Bindings.createBooleanBinding(
        () -> {
          OpenPlan plan = session.open().get();
          return plan != null && condition.test(plan.history());
        },
        session.open());
  }

  private ObservableValue<String> label(String verb, Function<History, String> label) {
    return Bindings.createStringBinding(
        () -> {
          OpenPlan plan = session.open().get();
          return plan == null ? verb.strip() : (verb + label.apply(plan.history())).strip();
        },
        session.open());
  }

  private @Nullable Task selectedTask() {
    BoardModel model = session.model().get();
    String id = session.selection().get().last();
    return model == null || id == null ? null : model.schedule().index().task(id);
  }

  /// An estimate never falls below nothing.
  private void stretch(int days) {
    Task task = selectedTask();
    if (task != null) {
      BigDecimal next = task.estimate().add(BigDecimal.valueOf(days)).max(BigDecimal.ZERO);
      Estimate estimate = TaskFields.ESTIMATE.of(task).withDays(next);
      session.apply(SetField.of(TaskFields.KIND, TaskFields.ESTIMATE, task, estimate));
    }
  }
}
