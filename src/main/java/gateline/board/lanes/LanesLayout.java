package gateline.board.lanes;

import gateline.board.Bar;
import gateline.board.BarTrims;
import gateline.board.BoardModel;
import gateline.board.ChartHead;
import gateline.board.GateLane;
import gateline.board.HeadStrips;
import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.Sheet;
import gateline.board.Sizes.Header;
import gateline.board.TodayLine;
import gateline.board.WeekBand;
import gateline.scene.Bounds;
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
  /// How much larger than the usual text a label may get, and how small it may have to be.
  private static final double LARGEST = 1.25;

  private static final double SMALLEST = 11;
  private static final double HIGHEST_BAR = 1.5;

  private final Sheet sheet;
  private final LanesView view;
  private final LaneFit fit;

  private LanesLayout(BoardModel model, Look look, LanesView view) {
    this.sheet = new Sheet(model, look, view.axis());
    this.view = view;
    double text = look.sizes().text();
    double limit = view.axis().x(model.plan().weekEnd(model.lastWeek()).plusDays(1)) - 2;
    this.fit =
        LaneFit.of(
            sheet,
            Lane.of(model),
            new LaneFit.Bounds(
                text * LARGEST,
                Math.min(text, SMALLEST),
                view.area().height() - headHeight(),
                limit));
  }

  /// The shapes of the lanes in their area.
  public static List<Shape> shapes(BoardModel model, Look look, LanesView view) {
    return new LanesLayout(model, look, view).shapes();
  }

  /// The height of all lanes with their head; more than the area's when they must be scrolled.
  public static double contentHeight(BoardModel model, Look look, LanesView view) {
    LanesLayout layout = new LanesLayout(model, look, view);
    return layout.headHeight() + Math.max(layout.bodyHeight(), layout.fit.height());
  }

  private Header header() {
    Header full = sheet.sizes().header();
    return new Header(full.phases(), 0, full.weeks(), full.gates());
  }

  private double headHeight() {
    return header().height();
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
    double growth = Math.max(1, bodyHeight() / Math.max(1, fit.height()));
    List<Bounds> lanes = new ArrayList<>();
    double top = body().y() - view.scrollY();
    for (Packing packing : fit.packings()) {
      Bounds lane = new Bounds(body().x(), top, body().width(), fit.height(packing) * growth);
      lanes.add(lane);
      top = lane.bottom();
    }
    return lanes;
  }

  private List<Shape> shapes() {
    Pen pen = sheet.pen();
    List<Bounds> lanes = lanes();
    Pen grounds = sheet.pen();
    Pen bars = sheet.pen();
    Pen labels = sheet.pen();
    for (int i = 0; i < lanes.size(); i++) {
      if (lanes.get(i).intersects(body())) {
        Packing packing = fit.packings().get(i);
        ground(grounds, packing, lanes.get(i));
        tasks(bars, labels, packing, lanes.get(i));
      }
    }
    pen.add(new Shape.Group(grounds.shapes(), body(), Mark.NONE));
    Bounds chart = body().intersection(view.weeks());
    List<Shape> layers = new ArrayList<>(weekLines(chart));
    layers.addAll(GateLane.lines(sheet, chart));
    layers.addAll(TodayLine.line(sheet, chart));
    layers.addAll(bars.shapes());
    layers.addAll(labels.shapes());
    pen.add(new Shape.Group(layers, chart, Mark.NONE));
    HeadStrips strips = HeadStrips.of(header(), head());
    pen.add(new Shape.Group(ChartHead.of(sheet, strips, head().bottom()), head(), Mark.NONE));
    return pen.shapes();
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

  private void tasks(Pen bars, Pen labels, Packing packing, Bounds lane) {
    double pitch = lane.height() / Math.max(1, packing.rows().size());
    double bar = Math.min(fit.bar() * HIGHEST_BAR, pitch - (fit.pitch() - fit.bar()));
    LabelWriter writer = new LabelWriter(sheet, new LaneTitle(sheet, packing.lane()).color());
    for (int row = 0; row < packing.rows().size(); row++) {
      double y = lane.y() + (row + 0.5) * pitch;
      for (Slot slot : packing.rows().get(row)) {
        Bar each = Bar.of(sheet, slot.task(), y, bar);
        bars.addAll(each.shapes());
        bars.addAll(new BarTrims(each).shapes());
        writer.write(labels, slot, y);
      }
    }
  }
}
