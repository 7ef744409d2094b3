package gateline.ui.dialog;

import gateline.review.Names;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/// The question before unsaved work is left. A port, so that tests can answer.
public interface SaveQuestion {
  /// What the user wants done with the changes.
  enum Answer {
    SAVE,
    DISCARD,
    CANCEL
  }

  Answer ask(String plan);

  /// Asks in a dialog over a window.
  static SaveQuestion over(Window owner) {
    return plan -> {
      ButtonType save = new ButtonType("Save", ButtonData.YES);
      ButtonType discard = new ButtonType("Discard", ButtonData.NO);
      String text = "Save the changes to " + Names.quoted(plan) + "?";
      Alert alert = new Alert(AlertType.CONFIRMATION, "", save, discard, ButtonType.CANCEL);
      alert.initOwner(owner);
      alert.setTitle("Unsaved changes");
      alert.setHeaderText(text);
      alert.setContentText("What is discarded can't be brought back.");
      alert.setGraphic(null);
      alert.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
      ButtonType answer = alert.showAndWait().orElse(ButtonType.CANCEL);
      return answer == save ? Answer.SAVE : answer == discard ? Answer.DISCARD : Answer.CANCEL;
    };
  }
}
