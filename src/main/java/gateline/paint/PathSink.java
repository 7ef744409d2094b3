package gateline.paint;

/// Where an outline goes: a backend's path, point by point.
public interface PathSink {
  void moveTo(double x, double y);

  void lineTo(double x, double y);

  /// A quadratic curve with one control point.
  void quadTo(double controlX, double controlY, double x, double y);

  void close();
}
