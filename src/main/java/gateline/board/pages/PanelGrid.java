package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.Pen;
import gateline.board.card.CardItem;
import gateline.scene.Bounds;
import gateline.scene.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Cards of equal width in columns, in the largest text with which all of them are whole; where
/// there is none, the first of them are shown, the highest say what they leave out, and the other
/// cards are counted.
record PanelGrid(Slide slide, Source source) {
  private static final List<Double> SIZES = List.of(30.0, 28.0, 26.0, 24.0, 22.0, 20.0);
  private static final int MOST_COLUMNS = 4;
  private static final int MOST_ROWS = 3;

  /// How many rows there are at the most when cards are cut.
  private static final int CUT_ROWS = 2;

  private static final double GAP = 20;
  private static final Mark MARK = new BoardMark.Note("more-cards");

  /// What is shown in the cards: how many there are, what they are called, and each of them.
  interface Source {
    int count();

    /// What several of them are called.
    String what();

    Panel panel(int position, Writing writing);
  }

  /// Cards in columns, each with its place.
  private record Laid(List<Panel> panels, List<Bounds> places) {
    void draw(Pen pen) {
      for (int each = 0; each < panels.size(); each++) {
        panels.get(each).draw(pen, places.get(each));
      }
    }

    double bottom() {
      return places.stream().mapToDouble(Bounds::bottom).max().orElse(0);
    }
  }

  void draw(Pen pen, Bounds room) {
    int most = Math.min(source.count(), MOST_COLUMNS * MOST_ROWS);
    Laid whole = whole(above(room, most), most);
    if (whole != null) {
      draw(pen, room, whole);
    } else {
      int count = Math.min(source.count(), MOST_COLUMNS * CUT_ROWS);
      draw(pen, room, cut(above(room, count), count));
    }
  }

  /// The room that so many cards have: all of it, but for the line that counts the others.
  private Bounds above(Bounds room, int count) {
    double foot = count == source.count() ? 0 : more(1, room).height() + slide.px(GAP);
    return Bounds.between(room.x(), room.y(), room.right(), room.bottom() - foot);
  }

  private CardItem more(int left, Bounds room) {
    return new Writing(slide, 26, room.width()).more(left, source.what(), MARK);
  }

  private void draw(Pen pen, Bounds room, Laid laid) {
    laid.draw(pen);
    int left = source.count() - laid.panels().size();
    if (left > 0) {
      double top = laid.bottom() + slide.px(GAP);
      more(left, room).draw(pen, Bounds.between(room.x(), top, room.right(), room.bottom()));
    }
  }

  /// The first cards, whole, in the largest text and in as few columns as that takes; null when
  /// they are too many for any.
  private @Nullable Laid whole(Bounds room, int count) {
    return SIZES.stream()
        .flatMap(size -> whole(room, count, size))
        .filter(laid -> laid.bottom() <= room.bottom() + 0.5)
        .findFirst()
        .orElse(null);
  }

  /// The ways to lay out cards whole in one text size, rows of equal cards before others.
  private Stream<Laid> whole(Bounds room, int count, double size) {
    return IntStream.rangeClosed(Math.min(count, 2), Math.min(count, MOST_COLUMNS))
        .boxed()
        .flatMap(columns -> {
          List<Panel> panels = panels(room, count, columns, size);
          double[] rows = inRows(panels, columns);
          double[] natural = natural(panels);
          return Stream.of(
              place(room, panels, rows, columnsOf(rows, columns)),
              place(room, panels, natural, columnsOf(natural, columns)),
              place(room, panels, natural, inTurn(natural, columns, room.height())));
        });
  }

  private Laid cut(Bounds room, int count) {
    int columns = count <= 3 ? count : count <= 6 ? 3 : MOST_COLUMNS;
    List<Panel> panels = panels(room, count, columns, SIZES.getLast());
    double[] heights = natural(panels);
    int[] columnOf = IntStream.range(0, count).map(each -> each % columns).toArray();
    for (int each = 0; each < columns; each++) {
      int column = each;
      int[] own = IntStream.range(0, count).filter(card -> columnOf[card] == column).toArray();
      cutColumn(heights, own, room.height());
    }
    return place(room, panels, heights, columnOf);
  }

  private double width(Bounds room, int columns) {
    return (room.width() - (columns - 1) * slide.px(GAP)) / columns;
  }

  private List<Panel> panels(Bounds room, int count, int columns, double size) {
    Writing writing = new Writing(slide, size, Panel.inside(slide, width(room, columns)));
    return IntStream.range(0, count).mapToObj(each -> source.panel(each, writing)).toList();
  }

  private static double[] natural(List<Panel> panels) {
    return panels.stream().mapToDouble(Panel::height).toArray();
  }

  /// Each as high as the highest in its row.
  private static double[] inRows(List<Panel> panels, int columns) {
    double[] natural = natural(panels);
    return IntStream.range(0, natural.length)
        .mapToDouble(each -> {
          int from = each / columns * columns;
          int to = Math.min(from + columns, natural.length);
          return Arrays.stream(natural, from, to).max().orElse(0);
        })
        .toArray();
  }

  private Laid place(Bounds room, List<Panel> panels, double[] heights, int[] columnOf) {
    int columns = Arrays.stream(columnOf).max().orElse(0) + 1;
    double width = width(room, columns);
    double[] tops = new double[columns];
    Arrays.fill(tops, room.y());
    List<Bounds> places = new ArrayList<>();
    for (int each = 0; each < panels.size(); each++) {
      int column = columnOf[each];
      double x = room.x() + column * (width + slide.px(GAP));
      places.add(new Bounds(x, tops[column], width, heights[each]));
      tops[column] += heights[each] + slide.px(GAP);
    }
    return new Laid(panels, places);
  }

  /// Each card goes into the column that is the shortest so far.
  private static int[] columnsOf(double[] heights, int columns) {
    double[] filled = new double[columns];
    int[] columnOf = new int[heights.length];
    for (int each = 0; each < heights.length; each++) {
      int shortest = 0;
      for (int column = 1; column < columns; column++) {
        shortest = filled[column] < filled[shortest] ? column : shortest;
      }
      columnOf[each] = shortest;
      filled[shortest] += heights[each];
    }
    return columnOf;
  }

  /// One column after the other is filled.
  private int[] inTurn(double[] heights, int columns, double height) {
    int[] columnOf = new int[heights.length];
    int column = 0;
    double filled = 0;
    for (int each = 0; each < heights.length; each++) {
      if (filled > 0 && filled + heights[each] > height + 0.5 && column < columns - 1) {
        column++;
        filled = 0;
      }
      columnOf[each] = column;
      filled += heights[each] + slide.px(GAP);
    }
    return columnOf;
  }

  /// Cuts the highest cards of a column to one height, so that together they fit.
  private void cutColumn(double[] heights, int[] own, double height) {
    double[] sorted = Arrays.stream(own).mapToDouble(each -> heights[each]).sorted().toArray();
    double left = height - (own.length - 1) * slide.px(GAP);
    for (int each = 0; each < sorted.length; each++) {
      double even = left / (sorted.length - each);
      if (sorted[each] > even) {
        for (int card : own) {
          heights[card] = Math.min(heights[card], even);
        }
        return;
      }
      left -= sorted[each];
    }
  }
}
