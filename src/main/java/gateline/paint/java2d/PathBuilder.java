package gateline.paint.java2d;

import gateline.paint.PathSink;
import java.awt.geom.Path2D;

/// Collects an outline as a Java2D path.
record PathBuilder(Path2D path) implements PathSink {
  PathBuilder() {
    this(new Path2D.Double());
  }

  @Override
  public void moveTo(double x, double y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(double x, double y) {
    path.lineTo(x, y);
  }

  @Override
  public void quadTo(double controlX, double controlY, double x, double y) {
    path.quadTo(controlX, controlY, x, y);
  }

  @Override
  public void close() {
    path.closePath();
  }
}
