package gateline.ui.app;

import gateline.plan.Plan;
import gateline.time.DateWords;
import gateline.ui.OpenPlan;
import gateline.ui.PartedLabel;
import gateline.ui.Session;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The plan's name over its state: saved or not, its file, and how much is in it.
final class PlanTitle extends VBox {
  private final Label name = new Label();
  private final PartedLabel state = new PartedLabel();
  private final NumberFormat counts = NumberFormat.getIntegerInstance(Locale.ROOT);
  private final Tooltip place = new Tooltip();
  private final EstimateSum estimates = new EstimateSum();

  PlanTitle(Session session) {
    getStyleClass().add("plan-title");
    name.setId("plan-name");
    name.getStyleClass().add("plan-name");
    state.setId("plan-state");
    state.getStyleClass().add("plan-state");
    getChildren().addAll(name, state);
    session.model().subscribe(model -> name.setText(model == null ? "" : model.plan().name()));
    session.open().subscribe(this::showState);
  }

  private void showState(@Nullable OpenPlan open) {
    if (open == null) {
      state.setParts(List.of());
      return;
    }
    Path file = open.file();
    Plan plan = open.history().document().plan();
    List<String> parts = new ArrayList<>(stateOf(open));
    parts.add(tasks(plan));
    parts.add(DateWords.number(estimates.of(plan.tasks()).doubleValue()) + " person-days");
    state.setParts(parts);
    place.setText(file == null ? "Not in a file yet" : file.toString());
    Tooltip.install(this, place);
  }

  private static List<String> stateOf(OpenPlan open) {
    Path file = open.file();
    if (file == null) {
      return List.of(open.isUnsaved() ? "Untitled, not saved" : "Untitled");
    }
    String state = open.isUnsaved() ? "Unsaved changes" : "Saved";
    return List.of(state, String.valueOf(file.getFileName()));
  }

  /// `71 tasks`.
  private String tasks(Plan plan) {
    int tasks = plan.tasks().size();
    return counts.format(tasks) + (tasks == 1 ? " task" : " tasks");
  }
}
