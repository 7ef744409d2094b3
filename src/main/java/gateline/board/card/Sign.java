package gateline.board.card;

import gateline.board.GateGlyph;
import gateline.board.Look;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.review.GateStatus;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.util.List;

/// The small sign before a text: a checkbox, a squad's color, a gate's diamond, or nothing.
public sealed interface Sign {
  Sign NONE = new Blank();

  /// How far the text is moved to the right by the sign, at a text size.
  double indent(double size);

  /// Draws the sign with its left end at a point and centered on its y.
  void draw(Pen pen, Point at, double size, Mark mark);

  /// No sign, and no room for one.
  record Blank() implements Sign {
    @Override
    public double indent(double size) {
      return 0;
    }

    @Override
    public void draw(Pen pen, Point at, double size, Mark mark) {}
  }

  /// A checkbox: ticked and filled when met, an empty square when not.
  record Box(boolean isMet, Palette palette) implements Sign {
    @Override
    public double indent(double size) {
      return size * 1.55;
    }

    @Override
    public void draw(Pen pen, Point at, double size, Mark mark) {
      double side = size * 0.95;
      Bounds box = new Bounds(at.x(), at.y() - side / 2, side, side);
      if (!isMet) {
        Stroke edge = Stroke.solid(palette.text().secondary(), 1.3);
        pen.rect(box.grown(-0.65), 2.5, Ink.stroked(edge), mark);
        return;
      }
      pen.rect(box, 2.5, Ink.filled(palette.signal().good()), mark);
      List<Point> tick =
          List.of(
              new Point(box.x() + side * 0.22, box.y() + side * 0.54),
              new Point(box.x() + side * 0.42, box.y() + side * 0.73),
              new Point(box.x() + side * 0.78, box.y() + side * 0.30));
      Stroke stroke = Stroke.solid(palette.ground().page(), 1.7);
      pen.add(new Shape.Polyline(tick, 0, stroke, mark));
    }
  }

  /// A squad's color.
  record Swatch(Color color) implements Sign {
    @Override
    public double indent(double size) {
      return size * 1.1;
    }

    @Override
    public void draw(Pen pen, Point at, double size, Mark mark) {
      double side = size * 0.65;
      pen.rect(new Bounds(at.x(), at.y() - side / 2, side, side), 2, Ink.filled(color), mark);
    }
  }

  /// A gate's diamond in the ring of its readiness.
  record Diamond(Look look, GateStatus gate) implements Sign {
    @Override
    public double indent(double size) {
      return size * 2;
    }

    @Override
    public void draw(Pen pen, Point at, double size, Mark mark) {
      Point center = new Point(at.x() + size * 0.82, at.y());
      pen.addAll(new GateGlyph(look, gate, center, size * 1.1).shapes());
    }
  }
}
