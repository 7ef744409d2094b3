package gateline.ui.dialog;

import gateline.plan.Plan;
import java.time.LocalDate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The question what a new plan begins with. A port, so that tests can answer.
public interface NewPlanQuestion {
  /// The plan to begin, null when the user changed their mind. `open` is the plan in the window.
  @Nullable Plan ask(LocalDate today, @Nullable Plan open);

  /// Asks in a dialog over a window.
  static NewPlanQuestion over(Window owner) {
    return (today, open) -> {
      NewPlanForm form = new NewPlanForm(today, open);
      ButtonType create = new ButtonType("Create", ButtonData.OK_DONE);
      Dialog<Plan> dialog = new Dialog<>();
      dialog.initOwner(owner);
      dialog.setTitle("New plan");
      dialog.getDialogPane().setContent(form);
      dialog.getDialogPane().getButtonTypes().setAll(create, ButtonType.CANCEL);
      dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
      Node button = dialog.getDialogPane().lookupButton(create);
      button.disableProperty().bind(form.wrong().isNotEmpty());
      dialog.setResultConverter(answer -> answer == create ? form.plan() : null);
      Platform.runLater(form::focus);
      return dialog.showAndWait().orElse(null);
    };
  }
}
