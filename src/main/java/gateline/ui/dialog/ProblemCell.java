package gateline.ui.dialog;

import gateline.plan.Problem;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of the list of problems: how bad it is as a sign, and what it is.
final class ProblemCell extends ListCell<ProblemEntry> {
  private final FontIcon sign = new FontIcon();
  private final Label text = new Label();
  private final HBox row = new HBox(sign, text);
  private final Label group = new Label();

  ProblemCell() {
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("problem-row");
    text.setMinWidth(0);
    group.getStyleClass().add("problem-group");
  }

  @Override
  protected void updateItem(@Nullable ProblemEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    switch (entry) {
      case ProblemEntry.Finding(Problem problem) when !empty -> show(problem);
      case ProblemEntry.Group head when !empty -> show(head);
      case null, default -> {
        setGraphic(null);
        setAccessibleText(null);
      }
    }
  }

  private void show(Problem problem) {
    SeveritySign.style(row, problem.severity());
    sign.setIconCode(SeveritySign.icon(problem.severity()));
    text.setText(ProblemWords.sentence(problem));
    setAccessibleText(SeveritySign.word(problem.severity()) + ": " + problem.text());
    setGraphic(row);
  }

  private void show(ProblemEntry.Group head) {
    group.setText(head.words());
    setAccessibleText(
        head.rule() + ", " + head.count() + " found" + (head.isFolded() ? ", folded" : ""));
    setGraphic(group);
  }
}
