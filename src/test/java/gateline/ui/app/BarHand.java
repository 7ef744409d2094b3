package gateline.ui.app;

import gateline.board.BoardMark;
import gateline.scene.Bounds;
import gateline.scene.HitIndex;
import gateline.ui.board.ScenePane;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;

/// A hand with a mouse on the bars of one of a window's charts; places are pixels of the chart.
record BarHand(OpenWindow open, ScenePane chart) {
  static BarHand onTimeline(OpenWindow open) {
    return new BarHand(open, open.window().timeline().chart());
  }

  static BarHand onLanes(OpenWindow open) throws Exception {
    return new BarHand(
        open, open.ask(() -> (ScenePane) open.window().stage().getScene().lookup("#lanes-chart")));
  }

  Bounds bar(String task) throws Exception {
    return mark(new BoardMark.TaskBar(task));
  }

  /// The width of a day.
  double day() throws Exception {
    return (mark(new BoardMark.WeekBand(8)).x() - mark(new BoardMark.WeekBand(1)).x()) / 49;
  }

  Bounds mark(BoardMark wanted) throws Exception {
    return open.ask(() ->
        chart.hits().spots().stream()
            .filter(spot -> spot.mark().equals(wanted))
            .map(HitIndex.Spot::bounds)
            .reduce(Bounds::union)
            .orElseThrow(() -> new AssertionError(wanted + " is out of sight")));
  }

  void moveTo(double x, double y) throws Exception {
    Point2D at = open.ask(() -> chart.localToScreen(x, y));
    open.robot.moveTo(at);
    open.settle();
  }

  void hold(double x, double y) throws Exception {
    moveTo(x, y);
    open.robot.press(MouseButton.PRIMARY);
    open.settle();
  }

  void release() {
    open.robot.release(MouseButton.PRIMARY);
    open.settle();
  }

  /// Takes the end of a bar so many days further, and holds it there.
  void stretch(String task, double days) throws Exception {
    Bounds bar = bar(task);
    hold(bar.right() - 3, bar.centerY());
    moveTo(bar.right() - 3 + days * day(), bar.centerY());
  }

  /// Takes a bar so many pixels further, and holds it there.
  void carry(String task, double dx, double dy) throws Exception {
    Bounds bar = bar(task);
    double x = bar.x() + bar.width() / 3;
    hold(x, bar.centerY());
    moveTo(x + dx / 2, bar.centerY() + dy / 2);
    moveTo(x + dx, bar.centerY() + dy);
  }

  /// Draws a link from the dot after a bar to the beginning of another.
  void link(String from, String to) throws Exception {
    Bounds first = bar(from);
    Bounds second = bar(to);
    moveTo(first.centerX(), first.centerY());
    hold(first.right() + 10, first.centerY());
    moveTo(second.x() + 2, second.centerY());
    release();
  }
}
