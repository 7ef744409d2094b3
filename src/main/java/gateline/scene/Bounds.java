package gateline.scene;

/// An axis-parallel rectangle in pixels; width and height are 0 or more.
public record Bounds(double x, double y, double width, double height) {
  public static Bounds between(double left, double top, double right, double bottom) {
    return new Bounds(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centerX() {
    return x + width / 2;
  }

  public double centerY() {
    return y + height / 2;
  }

  public boolean contains(double px, double py) {
    return px >= x && px <= right() && py >= y && py <= bottom();
  }

  /// Whether the insides overlap; touching edges do not count.
  public boolean intersects(Bounds other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  public boolean contains(Bounds other) {
    return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
  }

  /// The same rectangle with its edges moved outward by so many pixels.
  public Bounds grown(double by) {
    return between(x - by, y - by, right() + by, bottom() + by);
  }

  public Bounds moved(double dx, double dy) {
    return new Bounds(x + dx, y + dy, width, height);
  }

  public Bounds union(Bounds other) {
    return between(
        Math.min(x, other.x),
        Math.min(y, other.y),
        Math.max(right(), other.right()),
        Math.max(bottom(), other.bottom()));
  }

  public Bounds intersection(Bounds other) {
    return between(
        Math.max(x, other.x),
        Math.max(y, other.y),
        Math.min(right(), other.right()),
        Math.min(bottom(), other.bottom()));
  }
}
