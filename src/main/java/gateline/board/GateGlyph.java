package gateline.board;

import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.review.GateState;
import gateline.review.GateStatus;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.util.List;

/// A gate's diamond, `size` pixels wide, in the ring of its readiness.
///
/// State is told by shape and letter before color: hollow while undecided, with a dot when ready,
/// an exclamation mark when at risk, a cross when missed; a letter when decided, half-toned for a
/// conditional go, with a second outline for a hold. A small one is the diamond alone.
public record GateGlyph(Look look, GateStatus gate, Point center, double size) {
  /// The color of a gate's state; planned ones are as quiet as secondary text.
  public static Color color(Palette palette, GateState state) {
    return switch (state) {
      case PLANNED -> palette.text().secondary();
      case READY, GO -> palette.signal().good();
      case AT_RISK, CONDITIONAL_GO -> palette.signal().risk();
      case MISSED, HOLD, KILL -> palette.signal().bad();
    };
  }

  /// How far the ring reaches out from the center; without a ring, the diamond.
  public double reach() {
    return isSmall() ? size / 2 : size * 0.74;
  }

  public List<Shape> shapes() {
    Pen pen = new Pen(look.text());
    if (isSmall()) {
      diamond(pen);
      return pen.shapes();
    }
    ring(pen);
    pen.addAll(signed());
    return pen.shapes();
  }

  /// The diamond with its letter or sign, without the ring.
  public List<Shape> signed() {
    Pen pen = new Pen(look.text());
    diamond(pen);
    if (gate.state().isDecided()) {
      letter(pen);
    } else {
      sign(pen);
    }
    return pen.shapes();
  }

  /// Too small for a ring and a letter.
  private boolean isSmall() {
    return size < 13;
  }

  private Color color() {
    return color(look.palette(), gate.state());
  }

  private Stroke edge() {
    return Stroke.solid(color(), Math.max(1.5, size / 12));
  }

  private Mark mark() {
    return new BoardMark.GateSign(gate.gate().id(), "gate");
  }

  private void ring(Pen pen) {
    Mark mark = new BoardMark.GateSign(gate.gate().id(), "readiness");
    double width = Math.max(2, size / 10);
    double radius = reach() - width / 2;
    Stroke track = Stroke.solid(look.palette().line().border(), width);
    pen.add(new Shape.Arc(center, radius, 1, track, mark));
    if (gate.readiness().share() > 0) {
      Stroke met = Stroke.solid(color(), width);
      pen.add(new Shape.Arc(center, radius, gate.readiness().share(), met, mark));
    }
  }

  private void diamond(Pen pen) {
    Color page = look.palette().ground().page();
    Color fill =
        switch (gate.state()) {
          case GO, HOLD, KILL -> color();
          case CONDITIONAL_GO -> color().over(page, 0.25);
          case PLANNED, READY, AT_RISK, MISSED -> page;
        };
    double reach = size / 2 - edge().width() / 2;
    if (gate.state() == GateState.HOLD && !isSmall()) {
      pen.add(new Shape.Area(outline(center, reach), Ink.filled(page, edge()), mark()));
      pen.add(new Shape.Area(outline(center, reach - 3), Ink.filled(fill), mark()));
    } else {
      pen.add(new Shape.Area(outline(center, reach), Ink.filled(fill, edge()), mark()));
    }
  }

  private void letter(Pen pen) {
    boolean isToned = gate.state() == GateState.CONDITIONAL_GO;
    Color ink = isToned ? look.palette().text().primary() : look.palette().ground().page();
    TextStyle style = TextStyle.plain(FontSpec.semibold(size * 0.5), ink);
    pen.text(gate.state().letter(), center, Align.CENTER, style, mark());
  }

  private void sign(Pen pen) {
    double part = size * 0.12;
    switch (gate.state()) {
      case READY ->
          pen.add(new Shape.Area(outline(center, part * 1.3), Ink.filled(color()), mark()));
      case AT_RISK -> {
        stroke(pen, new Point(0, -part * 1.7), new Point(0, part * 0.4));
        Bounds dot = new Bounds(center.x(), center.y() + part * 1.4, 0, 0).grown(part * 0.5);
        pen.rect(dot, part * 0.5, Ink.filled(color()), mark());
      }
      case MISSED -> {
        stroke(pen, new Point(-part, -part), new Point(part, part));
        stroke(pen, new Point(-part, part), new Point(part, -part));
      }
      case PLANNED, GO, CONDITIONAL_GO, HOLD, KILL -> {}
    }
  }

  /// A stroke between two points given from the center.
  private void stroke(Pen pen, Point from, Point to) {
    Point start = new Point(center.x() + from.x(), center.y() + from.y());
    pen.line(start, new Point(center.x() + to.x(), center.y() + to.y()), edge(), mark());
  }

  /// The outline of a diamond that reaches so far out from its center.
  public static List<Point> outline(Point center, double reach) {
    return List.of(
        new Point(center.x(), center.y() - reach),
        new Point(center.x() + reach, center.y()),
        new Point(center.x(), center.y() + reach),
        new Point(center.x() - reach, center.y()));
  }
}
