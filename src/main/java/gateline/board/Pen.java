package gateline.board;

import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import gateline.scene.TextMeasurer;
import java.util.ArrayList;
import java.util.List;

/// Collects the shapes of a layer; the one place where text is aligned.
public final class Pen {
  /// How far a halo reaches out from its letters, in pixels.
  private static final double HALO = 2;

  private final List<Shape> shapes = new ArrayList<>();
  private final TextMeasurer measurer;

  public Pen(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  /// How a text stands: its font, its color, and the color of the halo under it (clear for none).
  public record TextStyle(FontSpec font, Color color, Color halo) {
    public static TextStyle plain(FontSpec font, Color color) {
      return new TextStyle(font, color, Color.CLEAR);
    }
  }

  /// The x a text is aligned at, and how: at its left end, its middle or its right end.
  public enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  public List<Shape> shapes() {
    return List.copyOf(shapes);
  }

  public void add(Shape shape) {
    shapes.add(shape);
  }

  public void addAll(List<? extends Shape> more) {
    shapes.addAll(more);
  }

  public void rect(Bounds bounds, double radius, Ink ink, Mark mark) {
    shapes.add(new Shape.Rect(bounds, radius, ink, mark));
  }

  public void line(Point from, Point to, Stroke stroke, Mark mark) {
    shapes.add(new Shape.Polyline(List.of(from, to), 0, stroke, mark));
  }

  /// Writes a text at `at`, centered vertically on its y by the height of capitals. Returns the
  /// bounds the text takes, a little more than its letters.
  public Bounds text(String text, Point at, Align align, TextStyle style, Mark mark) {
    double width = measurer.width(text, style.font());
    double x =
        switch (align) {
          case LEFT -> at.x();
          case CENTER -> at.x() - width / 2;
          case RIGHT -> at.x() - width;
        };
    double baseline = at.y() + measurer.capHeight(style.font()) / 2;
    Stroke halo = style.halo().alpha() == 0 ? null : Stroke.solid(style.halo(), HALO);
    shapes.add(
        new Shape.Text(new Point(x, baseline), text, style.font(), style.color(), halo, mark));
    double size = style.font().size();
    return new Bounds(x, baseline - size * 0.8, width, size * 1.02);
  }

  /// Writes the lines of a paragraph from `top` down, each centered in its line's height. Returns
  /// the bounds they take together.
  public Bounds paragraph(Paragraph paragraph, Point top, TextStyle style, Mark mark) {
    double y = top.y() + paragraph.lineHeight() / 2;
    for (String line : paragraph.lines()) {
      text(line, new Point(top.x(), y), Align.LEFT, style, mark);
      y += paragraph.lineHeight();
    }
    return new Bounds(top.x(), top.y(), paragraph.width(measurer), paragraph.height());
  }

  public TextMeasurer measurer() {
    return measurer;
  }
}
