package gateline.ui.app;

import gateline.plan.Plan;
import gateline.time.DateWords;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The plan's name over its state: saved or not, its file, and how much is in it.
final class PlanTitle extends VBox {
  private final Label name = new Label();
  private final Label state = new Label();
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
      state.setText("");
      return;
    }
    Path file = open.file();
    state.setText(stateOf(open) + " · " + counts(open.history().document().plan()));
    place.setText(file == null ? "Not in a file yet" : file.toString());
    Tooltip.install(this, place);
  }

  private static String stateOf(OpenPlan open) {
    Path file = open.file();
    if (file == null) {
      return open.isUnsaved() ? "Untitled, not saved" : "Untitled";
    }
    return (open.isUnsaved() ? "Unsaved changes" : "Saved") + " · " + file.getFileName();
  }

  /// `71 tasks · 197 person-days`.
  private String counts(Plan plan) {
    int tasks = plan.tasks().size();
    String noun = tasks == 1 ? " task · " : " tasks · ";
    return String.format(java.util.Locale.ROOT, "%,d", tasks)
        + noun
        + DateWords.number(estimates.of(plan.tasks()).doubleValue())
        + " person-days";
  }
}
