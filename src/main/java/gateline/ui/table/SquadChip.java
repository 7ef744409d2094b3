package gateline.ui.table;

import gateline.scene.Color;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;

/// A small square in the colors of a task's squads, from top to bottom.
final class SquadChip extends Region {
  private static final double SIZE = 9;
  private static final CornerRadii ROUND = new CornerRadii(2);

  private List<Color> colors = List.of();

  SquadChip() {
    setMinSize(SIZE, SIZE);
    setPrefSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
  }

  void show(List<Color> next) {
    if (!next.equals(colors)) {
      colors = next;
      setBackground(new Background(fills(next), List.of()));
    }
  }

  private static List<BackgroundFill> fills(List<Color> colors) {
    List<BackgroundFill> fills = new ArrayList<>();
    double height = SIZE / colors.size();
    for (int i = 0; i < colors.size(); i++) {
      Color color = colors.get(i);
      var paint = javafx.scene.paint.Color.rgb(color.red(), color.green(), color.blue());
      fills.add(new BackgroundFill(paint, ROUND, new Insets(i * height, 0, 0, 0)));
    }
    return fills;
  }
}
