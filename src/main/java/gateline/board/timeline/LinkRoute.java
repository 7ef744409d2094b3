package gateline.board.timeline;

import gateline.plan.Link;
import gateline.scene.Bounds;
import gateline.scene.Point;
import java.util.List;

/// The way of a link from one bar to another in right angles: out of the end its type names, into
/// the other's. Links out of one bar share their first stretch, links into one bar their last, so
/// that many of them read as one bundle.
record LinkRoute(List<Point> points, Heading heading) {
  private static final double STUB = 6;
  private static final double ARROW = 6;

  /// Which way the arrow's head points.
  enum Heading {
    RIGHT,
    LEFT,
    DOWN,
    UP
  }

  /// Where the link leaves and arrives, and the y between rows it may turn back on.
  private record Ends(Bounds from, Bounds to, double turn) {
    double fromY() {
      return from.centerY();
    }

    double toY() {
      return to.centerY();
    }
  }

  /// `rowHeight` is the distance of rows, between which a link runs back where it has to.
  static LinkRoute of(Link.Type type, Bounds from, Bounds to, double rowHeight) {
    double side = to.centerY() > from.centerY() ? -1 : 1;
    Ends ends = new Ends(from, to, to.centerY() + side * rowHeight / 2);
    return switch (type) {
      case FS -> finishToStart(ends);
      case SS -> startToStart(ends);
      case FF -> finishToFinish(ends);
      case SF -> startToFinish(ends);
    };
  }

  private static LinkRoute finishToStart(Ends ends) {
    double out = ends.from().right() + STUB;
    double in = ends.to().x();
    if (in >= out + ARROW + 2) {
      return elbow(ends, ends.from().right(), out, in, Heading.RIGHT);
    }
    if (in >= ends.from().right() - 1) {
      return dropIn(ends, in + Math.min(STUB, ends.to().width() / 2));
    }
    return back(ends, new Stretch(ends.from().right(), out), new Stretch(in - STUB - 4, in));
  }

  private static LinkRoute startToStart(Ends ends) {
    double column = Math.min(ends.from().x(), ends.to().x()) - STUB - 4;
    return elbow(ends, ends.from().x(), column, ends.to().x(), Heading.RIGHT);
  }

  private static LinkRoute finishToFinish(Ends ends) {
    double column = Math.max(ends.from().right(), ends.to().right()) + STUB + 4;
    return elbow(ends, ends.from().right(), column, ends.to().right(), Heading.LEFT);
  }

  private static LinkRoute startToFinish(Ends ends) {
    double out = ends.from().x() - STUB;
    double in = ends.to().right();
    if (in <= out - ARROW - 2) {
      return elbow(ends, ends.from().x(), out, in, Heading.LEFT);
    }
    return back(ends, new Stretch(ends.from().x(), out), new Stretch(in + STUB + 4, in));
  }

  /// One vertical stretch at `column`.
  private static LinkRoute elbow(
      Ends ends, double start, double column, double end, Heading heading) {
    return new LinkRoute(
        List.of(
            new Point(start, ends.fromY()),
            new Point(column, ends.fromY()),
            new Point(column, ends.toY()),
            new Point(end, ends.toY())),
        heading);
  }

  /// Straight onto the beginning of the next bar from above or below.
  private static LinkRoute dropIn(Ends ends, double column) {
    boolean isDown = ends.toY() > ends.fromY();
    double end = isDown ? ends.to().y() : ends.to().bottom();
    return new LinkRoute(
        List.of(
            new Point(ends.from().right(), ends.fromY()),
            new Point(column, ends.fromY()),
            new Point(column, end)),
        isDown ? Heading.DOWN : Heading.UP);
  }

  /// A horizontal stretch from one x to another.
  private record Stretch(double start, double end) {}

  /// Out, along the gap beside the other row, and in from the other side.
  private static LinkRoute back(Ends ends, Stretch out, Stretch in) {
    return new LinkRoute(
        List.of(
            new Point(out.start(), ends.fromY()),
            new Point(out.end(), ends.fromY()),
            new Point(out.end(), ends.turn()),
            new Point(in.start(), ends.turn()),
            new Point(in.start(), ends.toY()),
            new Point(in.end(), ends.toY())),
        in.start() < in.end() ? Heading.RIGHT : Heading.LEFT);
  }

  Point tip() {
    return points.getLast();
  }

  /// The triangle at the tip.
  List<Point> arrow() {
    Point tip = tip();
    double half = ARROW / 2;
    return switch (heading) {
      case RIGHT -> triangle(tip, -ARROW, -half, -ARROW, half);
      case LEFT -> triangle(tip, ARROW, -half, ARROW, half);
      case DOWN -> triangle(tip, -half, -ARROW, half, -ARROW);
      case UP -> triangle(tip, -half, ARROW, half, ARROW);
    };
  }

  private static List<Point> triangle(Point tip, double x1, double y1, double x2, double y2) {
    return List.of(
        tip, new Point(tip.x() + x1, tip.y() + y1), new Point(tip.x() + x2, tip.y() + y2));
  }

  /// The line without the part the arrow covers, so that its end does not blunt the tip.
  List<Point> line() {
    Point tip = tip();
    Point end =
        switch (heading) {
          case RIGHT -> new Point(tip.x() - ARROW + 1, tip.y());
          case LEFT -> new Point(tip.x() + ARROW - 1, tip.y());
          case DOWN -> new Point(tip.x(), tip.y() - ARROW + 1);
          case UP -> new Point(tip.x(), tip.y() + ARROW - 1);
        };
    List<Point> line = new java.util.ArrayList<>(points);
    line.set(line.size() - 1, end);
    return line;
  }
}
