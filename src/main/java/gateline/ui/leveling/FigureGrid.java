package gateline.ui.leveling;

import gateline.gesture.Impact.Tone;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Figures of the plan as it is and as it would be, side by side.
final class FigureGrid extends GridPane {
  private static final PseudoClass WORSE = PseudoClass.getPseudoClass("worse");
  private static final PseudoClass BETTER = PseudoClass.getPseudoClass("better");

  private List<Figure> shown = List.of();

  FigureGrid() {
    super(10, 3);
    getStyleClass().add("figures");
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    name.setMinWidth(0);
    ColumnConstraints number = new ColumnConstraints();
    number.setHalignment(HPos.RIGHT);
    number.setMinWidth(Region.USE_PREF_SIZE);
    getColumnConstraints().setAll(name, number, number, number);
  }

  void show(List<Figure> figures) {
    if (figures.equals(shown)) {
      return;
    }
    shown = figures;
    getChildren().clear();
    if (!figures.isEmpty()) {
      addRow(0, new Label(), head("now"), head("leveled"), new Label());
    }
    for (int row = 0; row < figures.size(); row++) {
      add(figures.get(row), row + 1);
    }
  }

  private static Label head(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("figure-head");
    return label;
  }

  private void add(Figure figure, int row) {
    Label name = new Label(figure.name());
    name.setMinWidth(0);
    Label by = new Label(figure.by());
    by.getStyleClass().add("figure-by");
    by.setMinWidth(Region.USE_PREF_SIZE);
    by.pseudoClassStateChanged(WORSE, figure.tone() == Tone.WORSE);
    by.pseudoClassStateChanged(BETTER, figure.tone() == Tone.BETTER);
    addRow(row, name, date(figure.now()), date(figure.then()), by);
  }

  private static Label date(String words) {
    Label label = new Label(words);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
