package gateline.board.lanes;

import gateline.board.Bar;
import gateline.board.BarTrims;
import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.ChartHead;
import gateline.board.GateLane;
import gateline.board.HeadStrips;
import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.Room;
import gateline.board.Sheet;
import gateline.board.Sizes.Header;
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
import java.util.ArrayList;
import java.util.List;

/// Lays out the lanes: head with phases, weeks and gates; a lane per squad, as high as its sub-rows
/// need and all of them together as high as the area; bars, and over all lines their labels.
public final class LanesLayout {
  /// How much larger than the usual text the labels of a picture may get.
  private static final double LARGEST = 1.25;

  /// How small the labels may get in a window before its lanes are scrolled.
  private static final double SMALLEST = 11.5;

  private static final double HIGHEST_BAR = 1.5;

  private final Sheet sheet;
  private final LanesView view;
  private final LaneFit fit;

  private LanesLayout(Sheet sheet, LanesView view, LaneFit fit) {
    this.sheet = sheet;
    this.view = view;
    this.fit = fit;
  }

  private static LanesLayout of(BoardModel model, Look look, LanesView view) {
    Sheet sheet = new Sheet(model, look, view.axis());
    LaneFit.Wish wish = wish(sheet, view);
    List<Lane> lanes =
        Lane.of(model).stream().map(lane -> lane.within(sheet, wish.chart())).toList();
    return new LanesLayout(sheet, view, LaneFit.of(sheet, lanes, wish));
  }

  private static LaneFit.Wish wish(Sheet sheet, LanesView view) {
    double text = sheet.sizes().text();
    Plan plan = sheet.model().plan();
    double end = sheet.axis().x(plan.weekStart(sheet.model().lastWeek() + 1));
    Room whole = new Room(sheet.axis().x(plan.start()), end);
    double height = view.area().height() - header(sheet).height();
    if (view.overflow() == LanesView.Overflow.SCROLL) {
      return new LaneFit.Wish(text, Math.min(text, SMALLEST), height, whole);
    }
    Room seen = new Room(view.weeks().x(), view.weeks().right());
    return new LaneFit.Wish(text * LARGEST, text, height, whole.intersection(seen));
  }

  /// The shapes of the lanes in their area.
  public static List<Shape> shapes(BoardModel model, Look look, LanesView view) {
    return of(model, look, view).shapes();
  }

  /// The shapes of each page it takes to show all lanes without scrolling.
  public static List<List<Shape>> pages(BoardModel model, Look look, LanesView view) {
    LanesLayout all = of(model, look, view.inPages());
    return all.fit.parts(all.bodyHeight()).stream()
        .map(part -> new LanesLayout(all.sheet, all.view, part).shapes())
        .toList();
  }

  /// The height of all lanes with their head; more than the area's when they must be scrolled.
  public static double contentHeight(BoardModel model, Look look, LanesView view) {
    LanesLayout layout = of(model, look, view);
    return layout.headHeight() + Math.max(layout.bodyHeight(), layout.fit.height());
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

  /// The lanes' bounds from top to bottom; what height is left is shared in proportion.
  private List<Bounds> lanes() {
    List<Bounds> lanes = new ArrayList<>();
    double top = body().y() - view.scrollY();
    for (Packing packing : fit.packings()) {
      Bounds lane = new Bounds(body().x(), top, body().width(), fit.height(packing) * growth());
      lanes.add(lane);
      top = lane.bottom();
    }
    return lanes;
  }

  private double growth() {
    return Math.max(1, bodyHeight() / Math.max(1, fit.height()));
  }

  /// What is drawn lane by lane, and painted over each other layer by layer.
  private record Layers(Pen grounds, Pen bars, Pen labels) {}

  private List<Shape> shapes() {
    Pen pen = sheet.pen();
    List<Bounds> lanes = lanes();
    Layers all = new Layers(sheet.pen(), sheet.pen(), sheet.pen());
    for (int i = 0; i < lanes.size(); i++) {
      if (lanes.get(i).intersects(body())) {
        Packing packing = fit.packings().get(i);
        ground(all.grounds, packing, lanes.get(i));
        tasks(all, packing, lanes.get(i));
      }
    }
    pen.add(new Shape.Group(all.grounds.shapes(), body(), Mark.NONE));
    Bounds chart = body().intersection(view.weeks());
    List<Shape> layers = new ArrayList<>(weekLines(chart));
    layers.addAll(GateLane.lines(sheet, chart));
    layers.addAll(all.bars.shapes());
    layers.addAll(TodayLine.line(sheet, chart));
    layers.addAll(all.labels.shapes());
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
    LaneTitle title = new LaneTitle(sheet, packing.lane());
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

  /// Sub-rows are equally high in all lanes; a lane higher than its sub-rows has them in the
  /// middle.
  private void tasks(Layers layers, Packing packing, Bounds lane) {
    double pitch = fit.rules().pitch() * growth();
    double bar = Math.min(fit.rules().bar() * HIGHEST_BAR, pitch - fit.rules().gap());
    LabelWriter writer =
        new LabelWriter(sheet, new LaneTitle(sheet, packing.lane()).color(), fit.rules().line());
    double y = lane.centerY() - (packing.rows().size() - 1) * pitch / 2;
    for (List<Slot> row : packing.rows()) {
      for (Slot slot : row) {
        Bar each = Bar.of(sheet, slot.task(), y, bar);
        layers.bars.addAll(each.shapes());
        layers.bars.addAll(new BarTrims(each).onBar());
        writer.write(layers.labels, slot, y);
      }
      y += pitch;
    }
  }
}
