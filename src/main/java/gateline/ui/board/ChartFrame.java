package gateline.ui.board;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;

/// A canvas with the scroll bars it needs at the moment, laid over its edges.
final class ChartFrame extends Region {
  private static final double THICK = 10;

  private final ScenePane pane;
  private final ScrollBar across = bar(Orientation.HORIZONTAL);
  private final ScrollBar down = bar(Orientation.VERTICAL);
  private boolean isAdjusting;
  private double head;

  ChartFrame(ScenePane pane, DoubleConsumer toShare, DoubleConsumer toY) {
    this.pane = pane;
    getChildren().addAll(pane, across, down);
    across.valueProperty().subscribe(value -> pass(value.doubleValue(), toShare));
    down.valueProperty().subscribe(value -> pass(value.doubleValue(), toY));
  }

  private static ScrollBar bar(Orientation orientation) {
    ScrollBar bar = new ScrollBar();
    bar.setOrientation(orientation);
    bar.setFocusTraversable(false);
    bar.getStyleClass().add("chart-bar");
    bar.setVisible(false);
    return bar;
  }

  private void pass(double value, DoubleConsumer to) {
    if (!isAdjusting) {
      to.accept(value);
    }
  }

  /// Time seen, as a start and a length from 0 to 1.
  void showAcross(double from, double length) {
    isAdjusting = true;
    across.setVisible(length < 0.999);
    across.setMax(Math.max(0, 1 - length));
    across.setVisibleAmount(length);
    across.setUnitIncrement(length / 12);
    across.setBlockIncrement(length);
    across.setValue(Math.clamp(from, 0, across.getMax()));
    isAdjusting = false;
  }

  /// Rows seen: how far they are scrolled, how many pixels of them are hidden, how many seen.
  void showDown(double y, double hidden, double seen) {
    isAdjusting = true;
    down.setVisible(hidden > 0);
    down.setMax(hidden);
    down.setVisibleAmount(seen <= 0 ? 0 : hidden * seen / (hidden + seen));
    down.setUnitIncrement(28);
    down.setBlockIncrement(seen);
    down.setValue(y);
    isAdjusting = false;
  }

  /// How far from the top the upright bar begins, so that it stands beside the rows alone.
  void setHead(double height) {
    if (head != height) {
      head = height;
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    pane.resizeRelocate(0, 0, width, height);
    double foot = across.isVisible() ? THICK : 0;
    double side = down.isVisible() ? THICK : 0;
    across.resizeRelocate(0, height - THICK, Math.max(0, width - side), THICK);
    down.resizeRelocate(width - THICK, head, THICK, Math.max(0, height - head - foot));
  }
}
