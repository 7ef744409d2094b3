package gateline.paint.svg;

import gateline.paint.Numbers;
import gateline.paint.PathSink;
import gateline.scene.Point;

/// Collects an outline as the `d` of an SVG path.
record PathData(StringBuilder data) implements PathSink {
  PathData() {
    this(new StringBuilder());
  }

  @Override
  public void moveTo(double x, double y) {
    data.append('M');
    point(x, y);
  }

  @Override
  public void lineTo(double x, double y) {
    data.append('L');
    point(x, y);
  }

  @Override
  public void quadTo(double controlX, double controlY, double x, double y) {
    data.append('Q');
    point(controlX, controlY);
    data.append(' ');
    point(x, y);
  }

  @Override
  public void close() {
    data.append('Z');
  }

  /// A clockwise arc of a circle.
  void arcTo(double radius, boolean large, Point end) {
    data.append('A');
    point(radius, radius);
    data.append(large ? " 0 1 1 " : " 0 0 1 ");
    point(end.x(), end.y());
  }

  private void point(double x, double y) {
    Numbers.append(data, x);
    data.append(' ');
    Numbers.append(data, y);
  }

  @Override
  public String toString() {
    return data.toString();
  }
}
