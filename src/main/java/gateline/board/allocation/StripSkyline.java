package gateline.board.allocation;

import gateline.board.BoardMark;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Sheet;
import gateline.plan.Squad;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Ink;

/// A squad's row of the strip where weeks are too narrow for cells: a skyline of loads under a line
/// that stands for the capacity, with the most loaded week of each few. Above the line is overload.
record StripSkyline(Sheet sheet, WeekColumns columns, int squad) {
  /// Weeks narrower than this have no cell of their own.
  static final double NARROWEST_CELL = 9;

  private static final double TOWER = 4;
  private static final double CAPACITY_LINE = 0.6;

  void draw(Pen pen, Bounds row) {
    Palette palette = sheet.palette();
    Squad owner = sheet.model().plan().squads().get(squad);
    Color color = palette.squad(owner, squad);
    double left = columns.cell(columns.first(), row).x();
    double right = columns.cell(columns.last(), row).right();
    Bounds floor = Bounds.between(left, row.y() + 2, right, row.bottom() - 2);
    pen.rect(floor, 0, Ink.filled(palette.ground().panel()), new BoardMark.SquadLane(owner.id()));
    int together = (int) Math.ceil(TOWER / sheet.axis().weekWidth());
    for (int week = columns.first(); week <= columns.last(); week += together) {
      int last = Math.min(week + together - 1, columns.last());
      int busiest = busiest(week, last);
      LoadFigures figures = LoadFigures.of(sheet.model().loads(), squad, busiest);
      if (!figures.isIdle()) {
        double from = columns.cell(week, floor).x();
        Bounds tower =
            Bounds.between(from, top(figures, floor), right(last, floor), floor.bottom());
        Color ink = figures.isOver() ? palette.signal().bad() : palette.rest(color);
        pen.rect(tower, 0, Ink.filled(ink), new BoardMark.Cell(owner.id(), busiest));
      }
    }
  }

  private double right(int week, Bounds floor) {
    return columns.cell(week, floor).right();
  }

  private int busiest(int first, int last) {
    int busiest = first;
    double most = Double.NEGATIVE_INFINITY;
    for (int week = first; week <= last; week++) {
      LoadFigures figures = LoadFigures.of(sheet.model().loads(), squad, week);
      if (figures.load() - figures.capacity() > most) {
        most = figures.load() - figures.capacity();
        busiest = week;
      }
    }
    return busiest;
  }

  /// Twice the capacity reaches the row's top.
  private static double top(LoadFigures figures, Bounds floor) {
    double line = floor.bottom() - CAPACITY_LINE * floor.height();
    if (!figures.isOver()) {
      double share = Math.min(1, figures.load() / Math.max(figures.capacity(), figures.load()));
      return floor.bottom() - share * CAPACITY_LINE * floor.height();
    }
    double beyond = figures.capacity() <= 0 ? 1 : figures.load() / figures.capacity() - 1;
    return line - Math.clamp(beyond, 0.25, 1) * (line - floor.y());
  }
}
