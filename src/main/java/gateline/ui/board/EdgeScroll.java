package gateline.ui.board;

import gateline.scene.Bounds;
import gateline.scene.Point;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// Scrolls a chart while a hand that holds something is near one of its edges, the faster the
/// nearer.
final class EdgeScroll {
  private static final double NEAR = 28;
  private static final double FASTEST = 14;

  private final HandChart chart;
  private final Runnable moved;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          scroll();
        }
      };
  private @Nullable Point pointer;

  /// `moved` is run whenever the chart was scrolled.
  EdgeScroll(HandChart chart, Runnable moved) {
    this.chart = chart;
    this.moved = moved;
  }

  /// Where the hand is; null when it holds nothing any more.
  void follow(@Nullable Point at) {
    pointer = at;
    if (at != null && (dx(at) != 0 || dy(at) != 0)) {
      timer.start();
    } else {
      timer.stop();
    }
  }

  private void scroll() {
    Point at = pointer;
    if (at != null) {
      chart.pan(dx(at), dy(at));
      moved.run();
    }
  }

  private double dx(Point at) {
    Bounds body = chart.body();
    return speed(body.x() + NEAR - at.x()) - speed(at.x() - body.right() + NEAR);
  }

  private double dy(Point at) {
    Bounds body = chart.body();
    return speed(body.y() + NEAR - at.y()) - speed(at.y() - body.bottom() + NEAR);
  }

  private static double speed(double beyond) {
    return Math.clamp(beyond / NEAR, 0, 1.5) * FASTEST;
  }
}
