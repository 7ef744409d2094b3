package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.Pen;
import gateline.board.card.CardItem;
import gateline.scene.Bounds;
import gateline.scene.Mark;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Cards of equal width in rows, in the largest text with which all of them are whole; where there
/// is none, the highest give way and say what they leave out, and cards beyond twelve are counted.
record PanelGrid(Slide slide, Source source) {
  private static final List<Double> SIZES = List.of(30.0, 28.0, 26.0, 24.0, 22.0, 20.0);
  private static final int MOST_COLUMNS = 4;
  private static final int MOST_ROWS = 3;
  private static final double GAP = 20;
  private static final Mark MARK = new BoardMark.Note("more-cards");

  /// What is shown in the cards: how many there are, what they are called, and each of them.
  interface Source {
    int count();

    /// What several of them are called.
    String what();

    Panel panel(int position, Writing writing);
  }

  void draw(Pen pen, Bounds room) {
    int count = Math.min(source.count(), MOST_COLUMNS * MOST_ROWS);
    if (count == 0) {
      return;
    }
    int left = source.count() - count;
    CardItem more = new Writing(slide, 26, room.width()).more(left, source.what(), MARK);
    double foot = left == 0 ? 0 : more.height() + slide.px(GAP);
    Bounds grid = Bounds.between(room.x(), room.y(), room.right(), room.bottom() - foot);
    double bottom = drawCards(pen, grid, count);
    if (left > 0) {
      more.draw(pen, Bounds.between(room.x(), bottom + slide.px(GAP), room.right(), room.bottom()));
    }
  }

  private double drawCards(Pen pen, Bounds grid, int count) {
    Laid laid = largest(grid, count);
    double[] heights = heights(laid, grid.height());
    double y = grid.y();
    for (int each = 0; each < count; each++) {
      int row = each / laid.columns;
      double x = grid.x() + each % laid.columns * (laid.width + slide.px(GAP));
      laid.panels.get(each).draw(pen, new Bounds(x, y, laid.width, heights[row]));
      if (each % laid.columns == laid.columns - 1) {
        y += heights[row] + slide.px(GAP);
      }
    }
    boolean isWhole = count % laid.columns == 0;
    return isWhole ? y - slide.px(GAP) : y + heights[heights.length - 1];
  }

  /// The cards in so many columns of a width.
  private record Laid(List<Panel> panels, int columns, double width) {
    /// How high each row of cards would be if all were whole.
    double[] natural() {
      double[] heights = new double[Math.ceilDiv(panels.size(), columns)];
      for (int each = 0; each < panels.size(); each++) {
        int row = each / columns;
        heights[row] = Math.max(heights[row], panels.get(each).height());
      }
      return heights;
    }
  }

  /// The cards in the largest text with which they are whole, in as few columns as that takes.
  private Laid largest(Bounds grid, int count) {
    for (double size : SIZES) {
      for (int columns = least(count); columns <= Math.min(count, MOST_COLUMNS); columns++) {
        Laid laid = laid(grid, count, columns, size);
        double[] natural = laid.natural();
        if (Arrays.stream(natural).sum() <= room(grid.height(), natural.length)) {
          return laid;
        }
      }
    }
    return laid(grid, count, usual(count), SIZES.getLast());
  }

  /// In fewer columns the cards would be wider than anybody reads.
  private static int least(int count) {
    return Math.min(count, 2);
  }

  private static int usual(int count) {
    return count <= 3 ? count : count <= 6 ? 3 : MOST_COLUMNS;
  }

  private Laid laid(Bounds grid, int count, int columns, double size) {
    double width = (grid.width() - (columns - 1) * slide.px(GAP)) / columns;
    Writing writing = new Writing(slide, size, Panel.inside(slide, width));
    List<Panel> panels =
        IntStream.range(0, count).mapToObj(each -> source.panel(each, writing)).toList();
    return new Laid(panels, columns, width);
  }

  /// What the rows may take together.
  private double room(double height, int rows) {
    return height - (rows - 1) * slide.px(GAP);
  }

  /// As high as each row needs; if that is too much, the highest are cut to one height.
  private double[] heights(Laid laid, double height) {
    double[] natural = laid.natural();
    double[] sorted = natural.clone();
    Arrays.sort(sorted);
    double left = room(height, natural.length);
    for (int each = 0; each < sorted.length; each++) {
      double even = left / (sorted.length - each);
      if (sorted[each] > even) {
        return Arrays.stream(natural).map(own -> Math.min(own, even)).toArray();
      }
      left -= sorted[each];
    }
    return natural;
  }
}
