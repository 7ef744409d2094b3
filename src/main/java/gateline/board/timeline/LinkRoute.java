package gateline.board.timeline;

import gateline.board.timeline.LabelPlace.Side;
import gateline.plan.Link;
import gateline.scene.Bounds;
import gateline.scene.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way of a link from one bar to another in right angles: out of the end its type names, into
/// the other's. Links out of one bar share their first stretch, links into one bar their last, so
/// that many of them read as one bundle. A long stretch along a row that would run through the
/// bar's name takes the gap beside the row instead.
record LinkRoute(List<Point> points, Heading heading) {
  private static final double STUB = 6;
  private static final double ARROW = 6;
  private static final double ENTRY = STUB + 4;

  LinkRoute {
    points = List.copyOf(points);
  }

  /// Which way the arrow's head points.
  enum Heading {
    RIGHT,
    LEFT,
    DOWN,
    UP
  }

  /// A bar in its row, and on which side of it its name stands, if anywhere.
  record End(Bounds bar, @Nullable Side label) {
    double y() {
      return bar.centerY();
    }

    double x(Side side) {
      return side == Side.LEFT ? bar.x() : bar.right();
    }
  }

  /// `rowHeight` is the distance of rows.
  static LinkRoute of(Link.Type type, End from, End to, double rowHeight) {
    Side out = type == Link.Type.FS || type == Link.Type.FF ? Side.RIGHT : Side.LEFT;
    Side in = type == Link.Type.FS || type == Link.Type.SS ? Side.LEFT : Side.RIGHT;
    Leg leave = new Leg(from, out, beside(from.x(out), out, STUB), gap(from, to, rowHeight));
    Leg enter = new Leg(to, in, beside(to.x(in), in, ENTRY), gap(to, from, rowHeight));
    if (type == Link.Type.FS && follows(from, to)) {
      return dropIn(leave, to);
    }
    return out == in ? sameSide(leave, enter) : across(leave, enter);
  }

  /// One end of the way: the bar, its side, the x just beside it where the way may turn, and the y
  /// of the gap between rows on the other bar's side.
  private record Leg(End end, Side side, double turn, double gap) {
    double y() {
      return end.y();
    }

    Point start() {
      return new Point(end.x(side), y());
    }

    boolean isOpen() {
      return end.label() != side;
    }
  }

  private static double beside(double x, Side side, double by) {
    return side == Side.LEFT ? x - by : x + by;
  }

  private static double gap(End of, End toward, double rowHeight) {
    return of.y() + Math.signum(toward.y() - of.y()) * rowHeight / 2;
  }

  /// Whether a task begins right where the other ends, with no room for a turn between them.
  private static boolean follows(End from, End to) {
    double room = to.bar().x() - from.bar().right();
    return room >= -1 && room < STUB + ARROW + 2;
  }

  /// Straight onto the beginning of the next bar from above or below.
  private static LinkRoute dropIn(Leg leave, End to) {
    double column = to.bar().x() + Math.min(STUB, to.bar().width() / 2);
    boolean isDown = to.y() > leave.y();
    double end = isDown ? to.bar().y() : to.bar().bottom();
    return new LinkRoute(
        List.of(leave.start(), new Point(column, leave.y()), new Point(column, end)),
        isDown ? Heading.DOWN : Heading.UP);
  }

  /// From an end to a start, or back: down beside the first bar, then along the second row.
  private static LinkRoute across(Leg leave, Leg enter) {
    boolean isAhead =
        leave.side() == Side.RIGHT
            ? enter.end().x(enter.side()) >= leave.turn() + ARROW + 2
            : enter.end().x(enter.side()) <= leave.turn() - ARROW - 2;
    return along(leave, enter, isAhead && enter.isOpen());
  }

  /// Around the ends or the starts of both bars, past the one that reaches farther.
  private static LinkRoute sameSide(Leg leave, Leg enter) {
    boolean isFirstFarther =
        leave.side() == Side.LEFT
            ? leave.end().x(Side.LEFT) <= enter.end().x(Side.LEFT)
            : leave.end().x(Side.RIGHT) >= enter.end().x(Side.RIGHT);
    if (isFirstFarther) {
      double column = beside(leave.end().x(leave.side()), leave.side(), ENTRY);
      return along(new Leg(leave.end(), leave.side(), column, leave.gap()), enter, enter.isOpen());
    }
    if (leave.isOpen()) {
      return new LinkRoute(
          List.of(
              leave.start(),
              new Point(enter.turn(), leave.y()),
              new Point(enter.turn(), enter.y()),
              enter.start()),
          heading(enter));
    }
    return new LinkRoute(
        List.of(
            leave.start(),
            new Point(leave.turn(), leave.y()),
            new Point(leave.turn(), leave.gap()),
            new Point(enter.turn(), leave.gap()),
            new Point(enter.turn(), enter.y()),
            enter.start()),
        heading(enter));
  }

  /// Down beside the first bar, then along the second row or the gap beside it.
  private static LinkRoute along(Leg leave, Leg enter, boolean isInRow) {
    List<Point> points = new ArrayList<>(List.of(leave.start()));
    points.add(new Point(leave.turn(), leave.y()));
    if (isInRow) {
      points.add(new Point(leave.turn(), enter.y()));
    } else {
      points.add(new Point(leave.turn(), enter.gap()));
      points.add(new Point(enter.turn(), enter.gap()));
      points.add(new Point(enter.turn(), enter.y()));
    }
    points.add(enter.start());
    return new LinkRoute(points, heading(enter));
  }

  private static Heading heading(Leg enter) {
    return enter.side() == Side.LEFT ? Heading.RIGHT : Heading.LEFT;
  }

  Point tip() {
    return points.getLast();
  }

  /// The triangle at the tip.
  List<Point> arrow() {
    double half = ARROW / 2;
    return switch (heading) {
      case RIGHT -> List.of(tip(), beyond(-ARROW, -half), beyond(-ARROW, half));
      case LEFT -> List.of(tip(), beyond(ARROW, -half), beyond(ARROW, half));
      case DOWN -> List.of(tip(), beyond(-half, -ARROW), beyond(half, -ARROW));
      case UP -> List.of(tip(), beyond(-half, ARROW), beyond(half, ARROW));
    };
  }

  /// The line without the part the arrow covers, so that its end does not blunt the tip.
  List<Point> line() {
    double kept = ARROW - 1;
    Point end =
        switch (heading) {
          case RIGHT -> beyond(-kept, 0);
          case LEFT -> beyond(kept, 0);
          case DOWN -> beyond(0, -kept);
          case UP -> beyond(0, kept);
        };
    List<Point> line = new ArrayList<>(points);
    line.set(line.size() - 1, end);
    return line;
  }

  /// A point so far from the tip.
  private Point beyond(double dx, double dy) {
    return new Point(tip().x() + dx, tip().y() + dy);
  }
}
