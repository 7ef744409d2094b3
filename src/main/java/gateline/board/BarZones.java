package gateline.board;

import gateline.scene.Bounds;
import gateline.scene.Point;
import org.jspecify.annotations.Nullable;

/// Where a hand takes hold of a bar: 8 px at its end, the edge of what is done, the dots beside it,
/// and its body between them. What a narrow bar has no room for gives way to its body. `done` is
/// from 0 to 1.
public record BarZones(Bounds bar, double done, boolean isInstant) {
  private static final double EDGE = 8;
  private static final double DONE_EDGE = 5;
  private static final double DOT_APART = 10;
  private static final double DOT_REACH = 18;
  private static final double ABOVE = 4;
  private static final double LEAST_FOR_DONE = 32;

  /// The zones of a bar as it is drawn.
  public static BarZones of(Bar bar) {
    return new BarZones(bar.bounds(), bar.done(), bar.isInstant());
  }

  /// The middle of the dot from which a link out of the bar's start is drawn.
  public Point dotBefore() {
    return new Point(bar.x() - DOT_APART, bar.centerY());
  }

  /// The middle of the dot from which a link out of the bar's end is drawn.
  public Point dotAfter() {
    return new Point(bar.right() + DOT_APART, bar.centerY());
  }

  /// Where what is done ends.
  public double doneX() {
    return bar.x() + done * bar.width();
  }

  /// Whether the bar has room for an edge of what is done beside its end.
  public boolean hasDoneEdge() {
    return !isInstant && bar.width() >= LEAST_FOR_DONE;
  }

  /// From 0 at the bar's start to 1 at its end.
  public double share(double x) {
    return bar.width() <= 0 ? 0 : Math.clamp((x - bar.x()) / bar.width(), 0, 1);
  }

  /// What is at a point; null beside the bar.
  public Zone.@Nullable Part at(Point point) {
    if (Math.abs(point.y() - bar.centerY()) > bar.height() / 2 + ABOVE) {
      return null;
    }
    if (isWithin(point.x(), bar.x(), bar.right())) {
      return onBar(point);
    }
    if (isWithin(point.x(), bar.x() - DOT_REACH, bar.x())) {
      return Zone.Part.DOT_BEFORE;
    }
    boolean isAfter = isWithin(point.x(), bar.right(), bar.right() + DOT_REACH);
    return isAfter ? Zone.Part.DOT_AFTER : null;
  }

  private Zone.Part onBar(Point point) {
    if (isInstant) {
      return Zone.Part.BODY;
    }
    boolean isAtEnd = point.x() >= bar.right() - Math.min(EDGE, bar.width() / 3);
    boolean isLow = point.y() > bar.centerY();
    if (isAtDone(point.x()) && (isLow || (done > 0 && !isAtEnd))) {
      return Zone.Part.PROGRESS;
    }
    return isAtEnd ? Zone.Part.END : Zone.Part.BODY;
  }

  private boolean isAtDone(double x) {
    return hasDoneEdge() && Math.abs(x - doneX()) <= DONE_EDGE;
  }

  private static boolean isWithin(double x, double from, double to) {
    return x >= from && x <= to;
  }
}
