package gateline.board.timeline;

import gateline.board.LitChain;
import gateline.board.TimeAxis;
import gateline.scene.Bounds;
import java.util.List;

/// What of the timeline is in sight and how: rows and their links, the axis in scene pixels, the
/// area it is drawn in, how far down it is scrolled, the columns drawn at its left (none in the
/// window, which has its own table), and what lights up.
public record TimelineView(
    Rows rows,
    LinkIndex links,
    TimeAxis axis,
    Bounds area,
    double scrollY,
    List<ColumnWidth> columns,
    Options options,
    LitChain lit) {
  public TimelineView {
    columns = List.copyOf(columns);
  }

  /// A view from the top with links and labels, without columns.
  public static TimelineView of(Rows rows, LinkIndex links, TimeAxis axis, Bounds area) {
    return new TimelineView(rows, links, axis, area, 0, List.of(), Options.STANDARD, LitChain.NONE);
  }

  /// A column of the drawn table and its width in pixels.
  public record ColumnWidth(Column column, double width) {}

  /// What is drawn beside bars and gates.
  public record Options(boolean links, boolean labels, boolean baseline, boolean slack) {
    public static final Options STANDARD = new Options(true, true, false, false);

    public Options withLinks(boolean shown) {
      return new Options(shown, labels, baseline, slack);
    }

    public Options withBaseline(boolean shown) {
      return new Options(links, labels, shown, slack);
    }
  }

  /// The columns and the edge beside them; 0 without columns.
  public double tableWidth() {
    double widths = columns.stream().mapToDouble(ColumnWidth::width).sum();
    return columns.isEmpty() ? 0 : Columns.EDGE + widths;
  }

  public TimelineView withAxis(TimeAxis next) {
    return new TimelineView(rows, links, next, area, scrollY, columns, options, lit);
  }

  public TimelineView withScrollY(double next) {
    return new TimelineView(rows, links, axis, area, next, columns, options, lit);
  }

  public TimelineView withColumns(List<ColumnWidth> next) {
    return new TimelineView(rows, links, axis, area, scrollY, next, options, lit);
  }

  public TimelineView withOptions(Options next) {
    return new TimelineView(rows, links, axis, area, scrollY, columns, next, lit);
  }

  public TimelineView withLit(LitChain next) {
    return new TimelineView(rows, links, axis, area, scrollY, columns, options, next);
  }
}
