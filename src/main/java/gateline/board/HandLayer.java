package gateline.board;

import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.util.List;

/// What is drawn over a chart for the hand: where it can take hold of a bar, what it holds, and
/// what it says. Everything lies above the chart and stands for nothing in the plan.
public final class HandLayer {
  private static final double DOT = 4.5;

  /// Between a bar and how far it has moved: room for the dot that a link is drawn from.
  private static final double DAYS_APART = 18;

  private static final double ARROW = 8;
  private static final double BESIDE = 14;
  private static final double BELOW = 18;
  private static final double TAG_WIDTH = 360;
  private static final double PAD = 7;
  private static final double LINE = 4;
  private static final double DAYS_PAD = 5;

  private final Look look;
  private final Pen pen;

  public HandLayer(Look look) {
    this.look = look;
    pen = new Pen(look.text());
  }

  public List<Shape> shapes() {
    return pen.shapes();
  }

  private Color accent() {
    return look.palette().signal().accent();
  }

  private Color page() {
    return look.palette().ground().page();
  }

  /// The dots from which links are drawn; and of a bar that can still change, the edge of what is
  /// done and its end.
  public void handles(BarZones zones, boolean isOver) {
    dot(zones.dotBefore());
    dot(zones.dotAfter());
    if (isOver || zones.isInstant()) {
      return;
    }
    Bounds bar = zones.bar();
    Stroke grip = Stroke.solid(look.palette().text().primary(), 1.5);
    double right = bar.right() - 4;
    pen.line(new Point(right, bar.y() + 5), new Point(right, bar.bottom() - 5), grip, Mark.NONE);
    if (zones.hasDoneEdge()) {
      double x = zones.doneX();
      double y = bar.bottom() - 2;
      List<Point> triangle =
          List.of(new Point(x, y - 5), new Point(x + 5, y + 4), new Point(x - 5, y + 4));
      pen.add(
          new Shape.Area(
              triangle,
              Ink.filled(look.palette().text().primary(), Stroke.solid(page(), 1)),
              Mark.NONE));
    }
  }

  private void dot(Point at) {
    Bounds bounds = new Bounds(at.x() - DOT, at.y() - DOT, 2 * DOT, 2 * DOT);
    pen.rect(bounds, DOT, Ink.filled(page(), Stroke.solid(accent(), 1.5)), Mark.NONE);
  }

  /// Where a bar stood before.
  public void ghost(Bounds bar) {
    Color line = look.palette().line().link();
    pen.rect(
        bar.grown(-0.75), look.sizes().radius(), Ink.stroked(Stroke.dashed(line, 1.5)), Mark.NONE);
  }

  /// A bar that was just moved, and before it by how much, if there is room within an area.
  public void moved(Bounds bar, String days, Bounds within) {
    held(bar);
    FontSpec font = FontSpec.semibold(look.sizes().secondary());
    double width = look.text().width(days, font) + 2 * DAYS_PAD;
    double height = font.size() + DAYS_PAD;
    double x = bar.x() - DAYS_APART - width;
    if (x < within.x()) {
      return;
    }
    Bounds plate = new Bounds(x, bar.centerY() - height / 2, width, height);
    pen.rect(plate, 4, Ink.filled(accent(), Stroke.solid(page(), 1)), Mark.NONE);
    Pen.TextStyle style = Pen.TextStyle.plain(font, look.palette().text().onAccent());
    Point middle = new Point(plate.centerX(), plate.centerY());
    pen.text(days, middle, Pen.Align.CENTER, style, Mark.NONE);
  }

  /// Where the hand holds a bar.
  public void held(Bounds bar) {
    Ink ink = Ink.stroked(Stroke.solid(accent(), 2));
    pen.rect(bar.grown(1.5), look.sizes().radius() + 1.5, ink, Mark.NONE);
  }

  /// A bar that is carried over the rows.
  public void carried(Bounds bar) {
    Ink ink = Ink.filled(veiled(accent(), 0x4D), Stroke.solid(accent(), 1.5));
    pen.rect(bar, look.sizes().radius(), ink, Mark.NONE);
  }

  /// A line between rows, or a lane, where something would be set down.
  public void place(Bounds bounds) {
    boolean isLine = bounds.height() <= LINE;
    Ink ink =
        isLine
            ? Ink.filled(accent())
            : Ink.filled(veiled(accent(), 0x14), Stroke.solid(accent(), 2));
    pen.rect(isLine ? bounds : bounds.grown(-1), isLine ? 1.5 : 4, ink, Mark.NONE);
  }

  private static Color veiled(Color color, int alpha) {
    return new Color((color.argb() & 0xFFFFFF) | alpha << 24);
  }

  /// Where the hand would like a bar to be that something holds back.
  public void wished(Bounds bar) {
    Color risk = look.palette().signal().risk();
    pen.rect(bar, look.sizes().radius(), Ink.stroked(Stroke.dashed(risk, 2)), Mark.NONE);
  }

  /// A link in the making.
  public void line(Point from, Point to, boolean isRefused) {
    Color color = isRefused ? look.palette().signal().bad() : accent();
    pen.line(from, to, isRefused ? Stroke.dashed(color, 2) : Stroke.solid(color, 2), Mark.NONE);
    double length = Math.max(1, Math.hypot(to.x() - from.x(), to.y() - from.y()));
    double ux = (to.x() - from.x()) / length;
    double uy = (to.y() - from.y()) / length;
    Point back = new Point(to.x() - ARROW * ux, to.y() - ARROW * uy);
    List<Point> head =
        List.of(
            to,
            new Point(back.x() - ARROW / 2 * uy, back.y() + ARROW / 2 * ux),
            new Point(back.x() + ARROW / 2 * uy, back.y() - ARROW / 2 * ux));
    pen.add(new Shape.Area(head, Ink.filled(color), Mark.NONE));
  }

  /// The end of a bar, at an x, that a link in the making would enter.
  public void target(Bounds bar, double x, boolean isRefused) {
    Color color = isRefused ? look.palette().signal().bad() : accent();
    pen.rect(
        bar.grown(2), look.sizes().radius() + 2, Ink.stroked(Stroke.solid(color, 2)), Mark.NONE);
    Bounds edge = new Bounds(x - 3, bar.y() - 2, 6, bar.height() + 4);
    pen.rect(edge, 3, Ink.filled(color), Mark.NONE);
  }

  /// A line or an arrow of a link that was chosen.
  public void chosen(Shape drawn) {
    switch (drawn) {
      case Shape.Polyline line ->
          pen.add(
              new Shape.Polyline(
                  line.points(), line.radius(), Stroke.solid(accent(), 3), Mark.NONE));
      case Shape.Area area -> pen.add(new Shape.Area(area.outline(), arrow(), Mark.NONE));
      case Shape.Rect rect ->
          pen.rect(rect.bounds().grown(0.75), 0, Ink.filled(accent()), Mark.NONE);
      case Shape.Text _, Shape.Arc _, Shape.Group _ -> {}
    }
  }

  private Ink arrow() {
    return Ink.filled(accent(), Stroke.solid(accent(), 1.5));
  }

  /// A rubber band.
  public void band(Bounds bounds) {
    pen.rect(bounds, 2, Ink.filled(veiled(accent(), 0x1F), Stroke.solid(accent(), 1)), Mark.NONE);
  }

  /// Words beside the pointer, within an area.
  public void tag(Point at, String words, boolean isRefused, Bounds within) {
    FontSpec font = FontSpec.medium(look.sizes().secondary() + 0.5);
    double room = Math.min(TAG_WIDTH, within.width() - 2 * PAD);
    Paragraph text = Paragraph.wrapped(words, font, room, look.text());
    double width = text.width(look.text()) + 2 * PAD;
    double height = text.height() + PAD;
    double x =
        Math.clamp(at.x() + BESIDE, within.x(), Math.max(within.x(), within.right() - width));
    double below = at.y() + BELOW;
    double y = below + height <= within.bottom() ? below : at.y() - BELOW - height;
    Palette palette = look.palette();
    Color ground = isRefused ? palette.signal().bad() : palette.text().primary();
    pen.rect(
        new Bounds(x, y, width, height), 5, Ink.filled(ground, Stroke.solid(page(), 1)), Mark.NONE);
    pen.paragraph(
        text,
        new Point(x + PAD, y + PAD / 2),
        Pen.TextStyle.plain(font, isRefused ? palette.text().onAccent() : page()),
        Mark.NONE);
  }
}
