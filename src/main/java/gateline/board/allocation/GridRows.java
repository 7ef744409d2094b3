package gateline.board.allocation;

import gateline.board.Paragraph;
import gateline.board.Sheet;
import gateline.plan.Squad;
import gateline.scene.FontSpec;
import java.util.ArrayList;
import java.util.List;

/// How the squads' rows share the height there is: each as high as its focus texts need, all of
/// them a little higher when space is left, with fewer lines of focus when it is not.
record GridRows(List<Row> rows, double height) {
  private static final double MOST_GROWTH = 1.5;

  GridRows {
    rows = List.copyOf(rows);
  }

  /// One squad's row, its top counted from the first row's; `focusLines` is the most it shows.
  record Row(int squad, double top, double height, boolean withFoot, int focusLines) {}

  /// What a row would take if it could.
  private record Wish(int squad, int focusLines, boolean withFoot) {}

  static GridRows of(Sheet sheet, double available) {
    CellMetrics metrics = new CellMetrics(sheet.sizes());
    List<Wish> wishes = wishes(sheet, metrics);
    int lines = wishes.stream().mapToInt(Wish::focusLines).max().orElse(0);
    while (lines > 0 && sum(wishes, lines, metrics) > available) {
      lines--;
    }
    double needed = sum(wishes, lines, metrics);
    double growth = needed == 0 ? 1 : Math.clamp(available / needed, 1, MOST_GROWTH);
    List<Row> rows = new ArrayList<>();
    double top = 0;
    for (Wish wish : wishes) {
      int shown = Math.min(lines, wish.focusLines);
      double height = metrics.height(shown, wish.withFoot) * growth;
      rows.add(new Row(wish.squad, top, height, wish.withFoot, shown));
      top += height;
    }
    return new GridRows(rows, top);
  }

  /// The rows in parts that are no higher than a height, one row at least in each, from the top
  /// again.
  List<GridRows> parts(double most) {
    List<GridRows> parts = new ArrayList<>();
    List<Row> part = new ArrayList<>();
    double top = 0;
    for (Row row : rows) {
      if (!part.isEmpty() && top + row.height > most + 1e-6) {
        parts.add(new GridRows(part, top));
        part.clear();
        top = 0;
      }
      part.add(new Row(row.squad, top, row.height, row.withFoot, row.focusLines));
      top += row.height;
    }
    parts.add(new GridRows(part, top));
    return parts;
  }

  private static double sum(List<Wish> wishes, int lines, CellMetrics metrics) {
    return wishes.stream()
        .mapToDouble(wish -> metrics.height(Math.min(lines, wish.focusLines), wish.withFoot))
        .sum();
  }

  private static List<Wish> wishes(Sheet sheet, CellMetrics metrics) {
    List<Wish> wishes = new ArrayList<>();
    for (int squad = 0; squad < sheet.model().plan().squads().size(); squad++) {
      int lines = 0;
      boolean withFoot = false;
      for (int week = 1; week <= sheet.model().lastWeek(); week++) {
        lines = Math.max(lines, focus(sheet, metrics, squad, week).lines().size());
        LoadFigures figures = LoadFigures.of(sheet.model().loads(), squad, week);
        withFoot |= figures.differsFromPlan() || figures.isOver();
      }
      wishes.add(new Wish(squad, lines, withFoot));
    }
    return wishes;
  }

  /// A squad's focus in a week, wrapped to a cell's width; no lines when it has none.
  static Paragraph focus(Sheet sheet, CellMetrics metrics, int squad, int week) {
    Squad owner = sheet.model().plan().squads().get(squad);
    String text = owner.focusIn(week);
    FontSpec font = metrics.focus();
    double width = sheet.axis().weekWidth() - 2 * metrics.gap() - 2 * metrics.padding();
    return text == null || width < 3 * font.size()
        ? new Paragraph(List.of(), font)
        : Paragraph.wrapped(text, font, width, sheet.look().text());
  }
}
