package gateline.board;

import gateline.plan.Task;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.util.List;

/// One task's bar within its bounds: full color for what is done, a third of it for the rest, an
/// edge in full color; a stripe per squad; a dark outline when it is critical; a hatch when paused.
/// A task without length is a diamond. What stands on or beside a bar is in `BarTrims`.
public record Bar(Sheet sheet, int task, Bounds bounds) {
  private static final double LEAST_WIDTH = 3;
  private static final double MILESTONE = 12;
  private static final double EDGE = 1.5;
  private static final double OUTLINE = 2;

  /// A task's bar on a row centered at `y`, in a bar height of the caller's choice.
  public static Bar of(Sheet sheet, int task, double y, double height) {
    if (sheet.schedule().isInstant(task)) {
      double x = sheet.axis().x(sheet.schedule().startAt(task));
      double size = Math.min(MILESTONE, height);
      return new Bar(sheet, task, new Bounds(x - size / 2, y - size / 2, size, size));
    }
    double left = sheet.axis().xBegin(sheet.schedule().start(task));
    double right = sheet.axis().xEnd(sheet.schedule().finish(task));
    double width = Math.max(LEAST_WIDTH, right - left);
    return new Bar(sheet, task, new Bounds(left, y - height / 2, width, height));
  }

  public boolean isInstant() {
    return sheet.schedule().isInstant(task);
  }

  /// Where it would be, were it to begin and end at these working minutes.
  public Bounds at(long start, long finish) {
    double left = sheet.axis().xBegin(start);
    if (isInstant()) {
      return bounds.moved(left - bounds.centerX(), 0);
    }
    double right = Math.max(left + LEAST_WIDTH, sheet.axis().xEnd(finish));
    return Bounds.between(left, bounds.y(), right, bounds.bottom());
  }

  public List<Shape> shapes() {
    Pen pen = sheet.pen();
    if (isInstant()) {
      diamond(pen);
    } else {
      stripes(pen);
      hatch(pen);
      outline(pen);
    }
    return pen.shapes();
  }

  /// Whether the task is critical for the plan's finish or for a gate.
  public boolean isOutlined() {
    return sheet.schedule().isCritical(task) || sheet.schedule().criticalForGate(task) >= 0;
  }

  /// How much of the task is done, from 0 to 1.
  public double done() {
    Task facts = sheet.task(task);
    return facts.isFinished() ? 1 : facts.facts().progress().doubleValue() / 100;
  }

  private Mark mark() {
    return new BoardMark.TaskBar(sheet.task(task).id());
  }

  private double radius(Bounds of) {
    return Math.min(sheet.sizes().radius(), Math.min(of.width(), of.height()) / 2);
  }

  private void diamond(Pen pen) {
    Stroke edge =
        isOutlined()
            ? Stroke.solid(sheet.palette().line().critical(), OUTLINE)
            : Stroke.solid(sheet.palette().ground().page(), 1);
    Color fill = sheet.squadColors(task).getFirst();
    Point center = new Point(bounds.centerX(), bounds.centerY());
    List<Point> outline = GateGlyph.outline(center, bounds.width() / 2);
    pen.add(new Shape.Area(outline, Ink.filled(fill, edge), mark()));
  }

  private void stripes(Pen pen) {
    List<Color> colors = sheet.squadColors(task);
    if (colors.size() == 1) {
      pen.addAll(filled(colors.getFirst()));
      return;
    }
    double height = bounds.height() / colors.size();
    for (int i = 0; i < colors.size(); i++) {
      double top = bounds.y() + i * height;
      Bounds stripe = new Bounds(bounds.x(), top, bounds.width(), height);
      pen.add(new Shape.Group(filled(colors.get(i)), stripe, mark()));
    }
  }

  /// The whole bar in one squad's color.
  private List<Shape> filled(Color full) {
    Pen pen = sheet.pen();
    double done = done();
    Bounds inner = bounds.grown(-EDGE / 2 - (hasRoomInOutline() ? OUTLINE - 0.5 : 0));
    Color fill = done >= 1 ? full : sheet.palette().rest(full);
    pen.rect(inner, radius(inner), Ink.filled(fill, Stroke.solid(full, EDGE)), mark());
    if (done > 0 && done < 1) {
      Bounds part = new Bounds(bounds.x(), bounds.y(), bounds.width() * done, bounds.height());
      Shape whole = new Shape.Rect(inner, radius(inner), Ink.filled(full), mark());
      pen.add(new Shape.Group(List.of(whole), part, mark()));
    }
    return pen.shapes();
  }

  /// Whether the squad's edge can stand inside the outline, where it stays visible.
  private boolean hasRoomInOutline() {
    return isOutlined() && bounds.width() >= 4 * OUTLINE;
  }

  private void hatch(Pen pen) {
    if (sheet.schedule().isPaused(task)) {
      Ink.Hatch hatch = new Ink.Hatch(sheet.palette().text().secondary(), 6, 1.3);
      pen.rect(bounds, radius(bounds), new Ink(null, hatch, null), mark());
    }
  }

  private void outline(Pen pen) {
    if (isOutlined()) {
      Stroke outline = Stroke.solid(sheet.palette().line().critical(), OUTLINE);
      Bounds inner = bounds.grown(-OUTLINE / 2);
      pen.rect(inner, radius(inner), Ink.stroked(outline), mark());
    }
  }
}
