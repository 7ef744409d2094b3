package gateline.board.figures;

import gateline.board.BoardMark;
import gateline.board.Look;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.review.simulation.Histogram;
import gateline.review.simulation.Outlook;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How often a date fell on which working day: a bar for each day (or for several where they would
/// be too thin), dark as long as the target is kept, and over them the line of all that came by
/// then, with the days it has passed 50 and 80%.
public record HistogramLayout(Outlook outlook, Look look) {
  private static final double LEAST_BAR = 3;
  private static final double GAP = 1;
  private static final double ROOM_ABOVE = 1.06;
  private static final Mark MARK = new BoardMark.Note("histogram");

  /// Several days next to each other, `first` to `last`, drawn as one bar.
  private record Column(LocalDate first, LocalDate last, int count, double upTo) {}

  public void draw(Pen pen, Bounds room) {
    double line = look.sizes().secondary() * 1.5;
    Bounds plot = Bounds.between(room.x(), room.y() + line, room.right(), room.bottom() - line);
    List<Column> columns = columns(plot.width());
    drawBars(pen, plot, columns);
    drawLine(pen, plot, columns);
    drawQuantile(pen, plot, columns, 50);
    drawQuantile(pen, plot, columns, 80);
    Stroke foot = Stroke.solid(palette().line().border(), 1);
    pen.line(
        new Point(plot.x(), plot.bottom()), new Point(plot.right(), plot.bottom()), foot, MARK);
    drawDays(pen, Bounds.between(plot.x(), plot.bottom(), plot.right(), room.bottom()));
  }

  private Palette palette() {
    return look.palette();
  }

  private List<Column> columns(double width) {
    List<Histogram.Bin> bins = outlook.histogram().bins();
    int most = Math.max(1, (int) (width / LEAST_BAR));
    int days = Math.ceilDiv(bins.size(), most);
    List<Column> columns = new ArrayList<>();
    for (int first = 0; first < bins.size(); first += days) {
      List<Histogram.Bin> part = bins.subList(first, Math.min(first + days, bins.size()));
      int count = part.stream().mapToInt(Histogram.Bin::count).sum();
      LocalDate last = part.getLast().day();
      columns.add(new Column(part.getFirst().day(), last, count, part.getLast().upTo()));
    }
    return columns;
  }

  private void drawBars(Pen pen, Bounds plot, List<Column> columns) {
    double highest = columns.stream().mapToInt(Column::count).max().orElse(1) * ROOM_ABOVE;
    LocalDate target = outlook.target().toLocalDate();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      double height = plot.height() * column.count / highest;
      double left = right(plot, columns, i - 1);
      double gap = columns.size() == 1 ? 0 : GAP;
      Bounds bar =
          Bounds.between(
              left, plot.bottom() - height, right(plot, columns, i) - gap, plot.bottom());
      Color kept = palette().signal().accent();
      Color late = palette().rest(palette().line().link());
      pen.rect(bar, 0, Ink.filled(column.first.isAfter(target) ? late : kept), MARK);
    }
  }

  /// The right edge of a column; the left edge of the plot for -1.
  private static double right(Bounds plot, List<Column> columns, int column) {
    return plot.x() + plot.width() * (column + 1) / columns.size();
  }

  private void drawLine(Pen pen, Bounds plot, List<Column> columns) {
    List<Point> points = new ArrayList<>();
    points.add(new Point(plot.x(), plot.bottom()));
    for (int i = 0; i < columns.size(); i++) {
      points.add(new Point(right(plot, columns, i), y(plot, columns.get(i).upTo)));
    }
    Stroke stroke = Stroke.solid(palette().text().primary(), 1.5);
    pen.add(new Shape.Polyline(points, 0, stroke, MARK));
  }

  private static double y(Bounds plot, double share) {
    return plot.bottom() - plot.height() * share / ROOM_ABOVE;
  }

  private void drawQuantile(Pen pen, Bounds plot, List<Column> columns, int percent) {
    double share = percent / 100.0;
    int column = 0;
    while (column < columns.size() - 1 && columns.get(column).upTo < share) {
      column++;
    }
    double x = right(plot, columns, column);
    double y = y(plot, share);
    Stroke dashed = Stroke.dashed(palette().text().secondary(), 1);
    pen.line(new Point(plot.x(), y), new Point(x, y), dashed, MARK);
    TextStyle style =
        new TextStyle(small(), palette().text().secondary(), palette().ground().page());
    Point at = new Point(plot.x() + 2, y - look.sizes().secondary() * 0.7);
    pen.text(percent + "%", at, Align.LEFT, style, MARK);
  }

  /// The first and the last day, and between them how likely the target is.
  private void drawDays(Pen pen, Bounds room) {
    List<Histogram.Bin> bins = outlook.histogram().bins();
    double y = room.bottom() - look.sizes().secondary() * 0.6;
    TextStyle style = TextStyle.plain(small(), palette().text().secondary());
    String first = DateWords.shortDay(bins.getFirst().day());
    pen.text(first, new Point(room.x(), y), Align.LEFT, style, MARK);
    if (bins.size() > 1) {
      String last = DateWords.shortDay(bins.getLast().day());
      pen.text(last, new Point(room.right(), y), Align.RIGHT, style, MARK);
    }
    String chance =
        outlook.chanceWords() + " by " + DateWords.shortDay(outlook.target().toLocalDate());
    TextStyle strong = TextStyle.plain(medium(), palette().text().primary());
    pen.text(chance, new Point(room.centerX(), y), Align.CENTER, strong, MARK);
  }

  private FontSpec small() {
    return FontSpec.regular(look.sizes().secondary());
  }

  private FontSpec medium() {
    return FontSpec.medium(look.sizes().secondary());
  }
}
