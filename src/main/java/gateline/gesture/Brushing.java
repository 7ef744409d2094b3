package gateline.gesture;

import gateline.scene.Bounds;
import gateline.scene.Point;

/// A rubber band is drawn over the open board. What it holds is for the picture to say: bars are
/// not known here by their places.
public record Brushing(Ground ground, Moment pressed, Moment now) implements Gesture {
  @Override
  public Brushing moved(Moment next) {
    return new Brushing(ground, pressed, next);
  }

  /// The band in pixels of the picture as it is scrolled now.
  public Bounds band() {
    Point way = now.since(pressed);
    double x = now.at().x() - way.x();
    double y = now.at().y() - way.y();
    return Bounds.between(
        Math.min(x, now.at().x()),
        Math.min(y, now.at().y()),
        Math.max(x, now.at().x()),
        Math.max(y, now.at().y()));
  }

  @Override
  public Sketch sketch() {
    return new Sketch.Band(band());
  }

  @Override
  public Outcome released() {
    return new Outcome.Brush(band());
  }

  @Override
  public HandShape shape() {
    return HandShape.PLAIN;
  }
}
