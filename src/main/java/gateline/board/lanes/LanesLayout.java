package gateline.board.lanes;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.ChartHead;
import gateline.board.EmptyNote;
import gateline.board.GateLane;
import gateline.board.Grouping;
import gateline.board.HeadStrips;
import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.Room;
import gateline.board.Sheet;
import gateline.board.Sizes.Header;
import gateline.board.TimeAxis;
import gateline.board.TodayLine;
import gateline.board.WeekBand;
import gateline.plan.Plan;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lays out the lanes: head with phases, weeks and gates; a lane per squad or phase, as high as its
/// sub-rows need and all of them together as high as the area; bars, and over all lines their
/// labels.
public final class LanesLayout {
  /// How much larger than the usual text the labels of a picture may get.
  private static final double LARGEST = 1.25;

  /// How small the labels may get in a window before its lanes are scrolled.
  private static final double SMALLEST = 11.5;

  private final Sheet sheet;
  private final LanesView view;
  private final LaneFit fit;

  private LanesLayout(Sheet sheet, LanesView view, LaneFit fit) {
    this.sheet = sheet;
    this.view = view;
    this.fit = fit;
  }

  public static LanesLayout of(BoardModel model, Look look, LanesView view) {
    Sheet sheet = new Sheet(model, look, view.axis());
    Sheet home = home(sheet);
    LaneFit.Wish wish = wish(home, view);
    List<Lane> lanes =
        Lane.of(model, view.by()).stream().map(each -> each.within(home, wish.chart())).toList();
    return new LanesLayout(sheet, view, LaneFit.of(home, lanes, wish));
  }

  /// The sheet with an axis that begins at the plan's start, as slots count their pixels.
  private static Sheet home(Sheet sheet) {
    TimeAxis axis = sheet.axis();
    LocalDate start = sheet.model().plan().start();
    return new Sheet(sheet.model(), sheet.look(), axis.moved(-axis.x(start)));
  }

  /// What the labels may do; the part of the axis is counted from the plan's start.
  private static LaneFit.Wish wish(Sheet home, LanesView view) {
    double text = home.sizes().text();
    double height = view.area().height() - header(home).height();
    Plan plan = home.model().plan();
    Room whole = new Room(0, home.axis().x(plan.weekStart(home.model().lastWeek() + 1)));
    if (view.overflow() == LanesView.Overflow.SCROLL) {
      return new LaneFit.Wish(text, Math.min(text, SMALLEST), height, whole);
    }
    double start = view.axis().x(plan.start());
    Room seen = new Room(view.weeks().x() - start, view.weeks().right() - start);
    return new LaneFit.Wish(text * LARGEST, text, height, whole.intersection(seen));
  }

  /// The same lanes seen elsewhere, without packing them again; empty when the view differs in more
  /// than in how far it is scrolled.
  public Optional<LanesLayout> scrolled(BoardModel model, Look look, LanesView next) {
    boolean isSame =
        model.equals(sheet.model())
            && look.equals(sheet.look())
            && next.overflow() == LanesView.Overflow.SCROLL
            && next.overflow() == view.overflow()
            && next.by() == view.by()
            && next.axis().dayWidth() == view.axis().dayWidth()
            && next.area().height() == view.area().height();
    Sheet moved = new Sheet(model, look, next.axis());
    return isSame ? Optional.of(new LanesLayout(moved, next, fit)) : Optional.empty();
  }

  /// The layout of each page it takes to show all lanes without scrolling.
  public List<LanesLayout> pages() {
    return fit.pages(bodyHeight()).stream()
        .map(part -> new LanesLayout(sheet, view, part))
        .toList();
  }

  /// The height of all lanes with their head; more than the area's when they must be scrolled.
  public double contentHeight() {
    return headHeight() + Math.max(bodyHeight(), fit.height());
  }

  private static Header header(Sheet sheet) {
    Header full = sheet.sizes().header();
    return new Header(full.phases(), 0, full.weeks(), full.gates());
  }

  private double headHeight() {
    return header(sheet).height();
  }

  private double bodyHeight() {
    return view.area().height() - headHeight();
  }

  private Bounds head() {
    Bounds weeks = view.weeks();
    return new Bounds(weeks.x(), weeks.y(), weeks.width(), headHeight());
  }

  private Bounds body() {
    Bounds area = view.area();
    return Bounds.between(area.x(), head().bottom(), area.right(), area.bottom());
  }

  public TimeAxis axis() {
    return sheet.axis();
  }

  /// Where everything lies.
  public LanesFrame frame() {
    return new LanesFrame(sheet, view, fit, body());
  }

  /// The same lanes, and every task in its sub-row, with the dates of an edit that is only tried.
  public LanesLayout under(BoardModel tried) {
    Sheet next = new Sheet(tried, sheet.look(), sheet.axis());
    return new LanesLayout(next, view, fit.under(home(next)));
  }

  /// The shapes of the lanes in their area.
  public List<Shape> shapes() {
    if (fit.packings().isEmpty()) {
      return EmptyNote.of(
          sheet.look(),
          view.area(),
          "This plan has no "
              + (view.by() == Grouping.SQUAD ? "squads" : "phases")
              + " and no tasks yet.");
    }
    Pen pen = sheet.pen();
    LanesFrame frame = frame();
    Bounds chart = frame.chart();
    Pen grounds = sheet.pen();
    TaskLayer tasks = new TaskLayer(sheet, fit.rules(), chart);
    for (SubRows lane : frame.lanes()) {
      if (lane.lane().intersects(body())) {
        ground(grounds, lane.packing(), lane.lane());
        tasks.add(lane);
      }
    }
    pen.add(new Shape.Group(grounds.shapes(), body(), Mark.NONE));
    List<Shape> layers = new ArrayList<>(weekLines(chart));
    layers.addAll(GateLane.lines(sheet, chart));
    layers.addAll(tasks.bars());
    layers.addAll(TodayLine.line(sheet, chart));
    layers.addAll(tasks.labels());
    pen.add(new Shape.Group(layers, chart, Mark.NONE));
    HeadStrips strips = HeadStrips.of(header(sheet), head());
    title(pen, strips);
    pen.add(new Shape.Group(ChartHead.of(sheet, strips, head().bottom()), head(), Mark.NONE));
    return pen.shapes();
  }

  private void title(Pen pen, HeadStrips strips) {
    if (!sheet.model().gates().isEmpty()) {
      FontSpec font = FontSpec.semibold(sheet.sizes().text());
      TextStyle style = TextStyle.plain(font, sheet.palette().text().secondary());
      Point at = new Point(view.area().x() + LaneTitle.INDENT, strips.gates().centerY() - 2);
      pen.text("Gates", at, Align.LEFT, style, new BoardMark.Note("gates"));
    }
  }

  private void ground(Pen pen, Packing packing, Bounds lane) {
    LaneTitle title = new LaneTitle(sheet.model(), sheet.look(), packing.lane());
    pen.rect(lane, 0, Ink.filled(sheet.palette().tint(title.color())), Mark.NONE);
    Stroke line = Stroke.solid(sheet.palette().line().border(), 1);
    pen.line(
        new Point(lane.x(), lane.bottom()),
        new Point(lane.right(), lane.bottom()),
        line,
        Mark.NONE);
    title.draw(pen, new Bounds(lane.x(), lane.y() + 1, view.gutter(), lane.height() - 2));
  }

  private List<Shape> weekLines(Bounds chart) {
    Pen pen = sheet.pen();
    Stroke line = Stroke.solid(sheet.palette().line().grid(), 1);
    int last = WeekBand.lastInSight(sheet, chart);
    for (int week = WeekBand.firstInSight(sheet, chart); week <= last + 1; week++) {
      double x = sheet.axis().x(sheet.model().plan().weekStart(week));
      pen.line(new Point(x, chart.y()), new Point(x, chart.bottom()), line, Mark.NONE);
    }
    return pen.shapes();
  }
}
