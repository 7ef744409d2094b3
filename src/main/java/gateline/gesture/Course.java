package gateline.gesture;

import gateline.scene.Point;

/// Which ways a hand carries a bar: along the axis, across the rows, or both. The way it sets out
/// in counts alone, so that a hand may tremble; in lanes the other joins once it is meant.
record Course(boolean isAlong, boolean isAcross) {
  static final Course NONE = new Course(false, false);

  private static final double CLEAR = 7;
  private static final double ALSO_ALONG = 28;
  private static final double ALSO_ACROSS = 36;

  /// The course after the hand has gone a way; `isFree` where both count.
  Course after(Point way, boolean isFree) {
    double dx = Math.abs(way.x());
    double dy = Math.abs(way.y());
    if (!isAlong && !isAcross) {
      boolean isClear = Math.hypot(dx, dy) >= CLEAR;
      return isClear ? new Course(dx >= dy, dx < dy) : this;
    }
    return isFree ? new Course(isAlong || dx >= ALSO_ALONG, isAcross || dy >= ALSO_ACROSS) : this;
  }
}
