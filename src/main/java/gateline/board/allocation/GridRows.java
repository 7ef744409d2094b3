package gateline.board.allocation;

import gateline.board.Paragraph;
import gateline.board.Sheet;
import gateline.plan.Squad;
import gateline.scene.FontSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How the squads' rows share the height there is: each as high as its focus texts need, all of
/// them a little higher when space is left, with fewer lines of focus when it is not.
record GridRows(List<Row> rows, double height) {
  private static final double MOST_GROWTH = 1.5;

  GridRows {
    rows = List.copyOf(rows);
  }

  /// One squad's row, its top counted from the first row's.
  record Row(int squad, double top, double height) {}

  /// What a row would take if it could: the height of its highest cell for each number of lines of
  /// focus, none to all of them.
  private record Wish(List<Double> heights) {
    double height(int lines) {
      return heights.get(Math.min(lines, mostLines()));
    }

    int mostLines() {
      return heights.size() - 1;
    }
  }

  static GridRows of(Sheet sheet, double available) {
    CellMetrics metrics = CellMetrics.of(sheet);
    List<Wish> wishes = wishes(sheet, metrics);
    int lines = wishes.stream().mapToInt(Wish::mostLines).max().orElse(0);
    while (lines > 0 && sum(wishes, lines) > available) {
      lines--;
    }
    int[] each = withMore(wishes, lines, available);
    double needed = sum(wishes, each);
    double growth = needed == 0 ? 1 : Math.clamp(available / needed, 1, MOST_GROWTH);
    List<Row> rows = new ArrayList<>();
    double top = 0;
    for (int squad = 0; squad < wishes.size(); squad++) {
      double height = wishes.get(squad).height(each[squad]) * growth;
      rows.add(new Row(squad, top, height));
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
      part.add(new Row(row.squad, top, row.height));
      top += row.height;
    }
    parts.add(new GridRows(part, top));
    return parts;
  }

  /// The lines of each row: those all have, and in what is left one after the other gets one more.
  private static int[] withMore(List<Wish> wishes, int lines, double available) {
    int[] each = new int[wishes.size()];
    Arrays.fill(each, lines);
    boolean isMore = true;
    while (isMore) {
      isMore = false;
      for (int row = 0; row < each.length; row++) {
        boolean wants = each[row] < wishes.get(row).mostLines();
        each[row] += wants ? 1 : 0;
        boolean fits = sum(wishes, each) <= available;
        each[row] -= wants && !fits ? 1 : 0;
        isMore |= wants && fits;
      }
    }
    return each;
  }

  private static double sum(List<Wish> wishes, int[] lines) {
    return IntStream.range(0, lines.length)
        .mapToDouble(row -> wishes.get(row).height(lines[row]))
        .sum();
  }

  private static double sum(List<Wish> wishes, int lines) {
    return wishes.stream().mapToDouble(wish -> wish.height(lines)).sum();
  }

  private static List<Wish> wishes(Sheet sheet, CellMetrics metrics) {
    List<Wish> wishes = new ArrayList<>();
    for (int squad = 0; squad < sheet.model().plan().squads().size(); squad++) {
      wishes.add(wish(sheet, metrics, squad));
    }
    return wishes;
  }

  /// A cell without a line at its foot has room for one line of focus more, in the same height.
  private static Wish wish(Sheet sheet, CellMetrics metrics, int squad) {
    int[] mostLines = new int[2];
    for (int week = 1; week <= sheet.model().lastWeek(); week++) {
      LoadFigures figures = LoadFigures.of(sheet.model().loads(), squad, week);
      int foot = figures.differsFromPlan() || figures.isOver() ? 1 : 0;
      int lines = focus(sheet, metrics, squad, week).lines().size();
      mostLines[foot] = Math.max(mostLines[foot], lines + 1);
    }
    List<Double> heights = new ArrayList<>();
    for (int lines = 0; lines < Math.max(1, Math.max(mostLines[0], mostLines[1])); lines++) {
      double bare = metrics.height(Math.clamp(mostLines[0] - 1, 0, lines), false);
      double footed = metrics.height(Math.clamp(mostLines[1] - 1, 0, lines), mostLines[1] > 0);
      heights.add(Math.max(bare, footed));
    }
    return new Wish(heights);
  }

  /// A squad's focus in a week, wrapped to a cell's width; no lines when it has none.
  static Paragraph focus(Sheet sheet, CellMetrics metrics, int squad, int week) {
    Squad owner = sheet.model().plan().squads().get(squad);
    String text = owner.focusIn(week);
    FontSpec font = metrics.focus();
    double width = sheet.axis().weekWidth() - 2 * metrics.gap() - 2 * metrics.padding();
    return text == null || width < 3 * font.size()
        ? new Paragraph(List.of(), font)
        : Paragraph.ofWholeWords(text, font, width, sheet.look().text());
  }
}
