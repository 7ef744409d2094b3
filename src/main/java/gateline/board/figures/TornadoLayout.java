package gateline.board.figures;

import gateline.board.BoardMark;
import gateline.board.Look;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.plan.Plan;
import gateline.review.simulation.Cause;
import gateline.review.simulation.Swing;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Stroke;
import gateline.time.DateWords;
import java.util.List;

/// What moves a date most, the widest first: each cause by its name and below it how far it brings
/// the date forward and puts it back, in days, about one line for the mean.
public record TornadoLayout(Plan plan, List<Swing> swings, Look look) {
  private static final double BAR = 0.6;

  public TornadoLayout {
    swings = List.copyOf(swings);
  }

  /// The height of so many causes in pixels.
  public double height() {
    return swings.size() * rowHeight();
  }

  private double rowHeight() {
    return look.sizes().text() * 3;
  }

  /// Draws as many as there is room for.
  public void draw(Pen pen, Bounds room) {
    double figures = pen.measurer().width("+00.0 d", small()) + 8;
    double earliest = swings.stream().mapToDouble(Swing::good).min().orElse(0);
    double latest = swings.stream().mapToDouble(Swing::bad).max().orElse(0);
    double least = Math.min(earliest, 0);
    double scale = (room.width() - 2 * figures) / Math.max(1e-9, Math.max(latest, 0) - least);
    double middle = room.x() + figures - least * scale;
    int count = (int) Math.min(swings.size(), room.height() / rowHeight() + 1e-6);
    for (int i = 0; i < count; i++) {
      Bounds row = new Bounds(room.x(), room.y() + i * rowHeight(), room.width(), rowHeight());
      drawRow(pen, row, swings.get(i), new Axis(middle, scale));
    }
  }

  /// Where the mean lies and how wide a day is, in pixels.
  private record Axis(double mean, double day) {
    double x(double days) {
      return mean + days * day;
    }
  }

  private void drawRow(Pen pen, Bounds row, Swing swing, Axis axis) {
    Mark mark = new BoardMark.Cause(swing.cause().id(plan), "tornado");
    Palette palette = look.palette();
    double size = look.sizes().text();
    String kind = swing.cause() instanceof Cause.OfRisk ? "Risk: " : "";
    FontSpec font = FontSpec.regular(size);
    String name = pen.measurer().fit(kind + swing.cause().name(plan), font, row.width());
    TextStyle words = TextStyle.plain(font, palette.text().primary());
    pen.text(name, new Point(row.x(), row.y() + size * 0.8), Align.LEFT, words, mark);
    double top = row.y() + size * 1.7;
    double bottom = top + size * BAR;
    Color good = palette.signal().good();
    Color bad = palette.signal().risk();
    pen.rect(
        Bounds.between(axis.x(swing.good()), top, axis.mean, bottom), 1, Ink.filled(good), mark);
    pen.rect(Bounds.between(axis.mean, top, axis.x(swing.bad()), bottom), 1, Ink.filled(bad), mark);
    Stroke line = Stroke.solid(palette.text().primary(), 1);
    pen.line(new Point(axis.mean, top - 3), new Point(axis.mean, bottom + 3), line, mark);
    TextStyle figure = TextStyle.plain(small(), palette.text().secondary());
    double y = (top + bottom) / 2;
    Point before = new Point(Math.min(axis.x(swing.good()), axis.mean) - 4, y);
    pen.text(DateWords.signedDays(swing.good()), before, Align.RIGHT, figure, mark);
    Point after = new Point(Math.max(axis.x(swing.bad()), axis.mean) + 4, y);
    pen.text(DateWords.signedDays(swing.bad()), after, Align.LEFT, figure, mark);
  }

  private FontSpec small() {
    return FontSpec.regular(look.sizes().secondary());
  }
}
