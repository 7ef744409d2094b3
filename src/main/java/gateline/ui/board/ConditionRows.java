package gateline.ui.board;

import gateline.gesture.DecisionDraft.ConditionText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The conditions of a conditional go, each a row of its text, its owner and the day it is due. The
/// last row is always empty: typing there adds one; emptying a text takes one away.
final class ConditionRows extends VBox {
  private static final double OWNER = 104;
  private static final double DUE = 72;

  private final Runnable changed;
  private final Runnable take;
  private final List<Row> rows = new ArrayList<>();

  /// `changed` hears of each letter, `take` of Enter.
  ConditionRows(Runnable changed, Runnable take) {
    this.changed = changed;
    this.take = take;
    setId("decide-conditions");
    getStyleClass().add("card-rows");
    Label title = new Label("Conditions: what, who, until when");
    title.getStyleClass().add("card-words");
    getChildren().add(title);
    managedProperty().bind(visibleProperty());
  }

  void show(List<ConditionText> conditions) {
    conditions.forEach(this::add);
    add(ConditionText.NONE);
  }

  List<ConditionText> typed() {
    return rows.stream().map(Row::typed).toList();
  }

  /// All their fields from the first to the last.
  List<Node> stops() {
    return rows.stream().<Node>mapMulti((row, stops) -> row.fields().forEach(stops)).toList();
  }

  private void add(ConditionText condition) {
    Row row = new Row(condition);
    rows.add(row);
    getChildren().add(row);
  }

  private void onType(Row row) {
    if (row == rows.getLast() && !row.typed().text().isBlank()) {
      add(ConditionText.NONE);
    }
    changed.run();
  }

  private final class Row extends HBox {
    private final TextField text = new TextField();
    private final TextField owner = new TextField();
    private final TextField due = new TextField();
    private final @Nullable ConditionText was;

    Row(ConditionText condition) {
      was = condition;
      getStyleClass().add("card-row");
      int number = rows.size() + 1;
      set(text, "text", number, condition.text(), "Condition");
      set(owner, "owner", number, condition.owner(), "Owner");
      set(due, "due", number, condition.due(), "Due");
      owner.setMaxWidth(OWNER);
      due.setMaxWidth(DUE);
      owner.setMinWidth(OWNER);
      due.setMinWidth(DUE);
      HBox.setHgrow(text, Priority.ALWAYS);
      getChildren().setAll(text, owner, due);
    }

    private void set(TextField field, String name, int number, String value, String prompt) {
      field.setId("condition-" + name + "-" + number);
      field.setText(value);
      field.setPromptText(prompt);
      field.setAccessibleText(prompt + " of condition " + number);
      field.getStyleClass().add("field-editor");
      field.textProperty().subscribe((_, _) -> onType(this));
      field.setOnAction(_ -> take.run());
    }

    List<TextField> fields() {
      return List.of(text, owner, due);
    }

    ConditionText typed() {
      return new ConditionText(
          text.getText(), owner.getText(), due.getText(), was == null ? null : was.was());
    }
  }
}
