package gateline.paint.fx;

import gateline.paint.Hatching;
import gateline.paint.PixelGrid;
import gateline.paint.RoundedLine;
import gateline.paint.font.TextRun;
import gateline.scene.Bounds;
import gateline.scene.Damage;
import gateline.scene.Ink;
import gateline.scene.Point;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import gateline.scene.TextMeasurer;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineJoin;

/// Paints scenes on one canvas, frame after frame.
public final class FxPainter {
  /// A clip whose edges lie between the pixels of a canvas costs JavaFX a mask for every shape in
  /// it, seconds for one frame. A canvas has a whole number of pixels for each of its own, so that
  /// its own are safe at any scale.
  private static final PixelGrid CLIPS = new PixelGrid(1);

  private final GraphicsContext graphics;
  private final PixelGrid grid;
  private final FxPens pens;
  private final FxPath path;

  /// For a canvas that is shown at `scale` device pixels for each of its own. At a fraction JavaFX
  /// paints with the next whole number of pixels and shrinks the picture.
  public FxPainter(GraphicsContext graphics, double scale) {
    this.graphics = graphics;
    this.grid = new PixelGrid(Math.ceil(scale));
    this.pens = new FxPens(graphics);
    this.path = new FxPath(graphics);
  }

  /// Replaces what the canvas shows.
  public void paint(Scene scene) {
    graphics.clearRect(0, 0, graphics.getCanvas().getWidth(), graphics.getCanvas().getHeight());
    if (scene.ground().alpha() > 0) {
      pens.fill(scene.ground());
      graphics.fillRect(0, 0, scene.width(), scene.height());
    }
    paint(scene.shapes());
  }

  /// Replaces what the canvas shows by a part of a scene, whose upper left corner is the canvas's.
  /// The part lies on whole pixels. Nothing is clipped to more than the part: JavaFX takes a clip
  /// that begins before a canvas for one between its pixels.
  public void paint(Scene scene, Bounds part, TextMeasurer measurer) {
    graphics.save();
    graphics.translate(-part.x(), -part.y());
    paint(scene, List.of(part), measurer);
    graphics.restore();
  }

  /// Paints parts of a scene over what the canvas showed there; they lie on whole pixels.
  public void paint(Scene scene, List<Bounds> parts, TextMeasurer measurer) {
    List<Placed> placed = new ArrayList<>();
    place(scene.shapes(), new Bounds(0, 0, scene.width(), scene.height()), measurer, placed);
    for (Bounds part : parts) {
      graphics.save();
      clip(part);
      graphics.clearRect(part.x(), part.y(), part.width(), part.height());
      if (scene.ground().alpha() > 0) {
        pens.fill(scene.ground());
        graphics.fillRect(part.x(), part.y(), part.width(), part.height());
      }
      paint(placed, part);
      graphics.restore();
    }
  }

  /// A shape taken out of its groups: what it is clipped to, and where it may leave paint.
  private record Placed(Shape shape, Bounds clip, Bounds reach) {}

  private static void place(
      List<Shape> shapes, Bounds clip, TextMeasurer measurer, List<Placed> placed) {
    for (Shape shape : shapes) {
      if (shape instanceof Shape.Group(List<Shape> inner, Bounds own, _)) {
        Bounds next = own == null ? clip : clip.intersection(CLIPS.snapped(own));
        place(inner, next, measurer, placed);
      } else {
        placed.add(new Placed(shape, clip, Damage.reach(shape, measurer).intersection(clip)));
      }
    }
  }

  private void paint(List<Placed> shapes, Bounds part) {
    Bounds clip = part;
    for (Placed each : shapes) {
      if (each.reach.intersects(part)) {
        Bounds next = each.clip.intersection(part);
        if (!next.equals(clip)) {
          graphics.restore();
          graphics.save();
          clip(next);
          clip = next;
        }
        paint(each.shape);
      }
    }
  }

  private void clip(Bounds to) {
    graphics.beginPath();
    graphics.rect(to.x(), to.y(), to.width(), to.height());
    graphics.clip();
  }

  private void paint(List<Shape> shapes) {
    for (Shape shape : shapes) {
      paint(shape);
    }
  }

  private void paint(Shape shape) {
    switch (shape) {
      case Shape.Rect rect -> paint(rect);
      case Shape.Polyline line -> paint(line);
      case Shape.Area area -> paint(area);
      case Shape.Arc arc -> paint(arc);
      case Shape.Text text -> paint(text);
      case Shape.Group group -> paint(group);
    }
  }

  private void paint(Shape.Rect rect) {
    if (LargeRect.canPaint(rect)) {
      paintLarge(rect);
      return;
    }
    Bounds b = rect.bounds();
    Ink ink = rect.ink();
    double diameter = 2 * Math.min(rect.radius(), Math.min(b.width(), b.height()) / 2);
    if (ink.fill() != null) {
      pens.fill(ink.fill());
      if (diameter > 0) {
        graphics.fillRoundRect(b.x(), b.y(), b.width(), b.height(), diameter, diameter);
      } else {
        graphics.fillRect(b.x(), b.y(), b.width(), b.height());
      }
    }
    if (ink.hatch() != null) {
      hatch(Hatching.outline(b, rect.radius()), ink.hatch());
    }
    if (ink.edge() != null) {
      pens.stroke(ink.edge(), StrokeLineJoin.MITER);
      if (diameter > 0) {
        graphics.strokeRoundRect(b.x(), b.y(), b.width(), b.height(), diameter, diameter);
      } else {
        graphics.strokeRect(b.x(), b.y(), b.width(), b.height());
      }
    }
  }

  private void paintLarge(Shape.Rect rect) {
    Ink ink = rect.ink();
    LargeRect large = new LargeRect(graphics, rect);
    if (ink.fill() != null) {
      pens.fill(ink.fill());
      large.fill();
    }
    if (ink.hatch() != null) {
      hatch(Hatching.outline(rect.bounds(), rect.radius()), ink.hatch());
    }
    Stroke edge = ink.edge();
    if (edge != null) {
      pens.stroke(edge, StrokeLineJoin.MITER);
      pens.fill(edge.color());
      large.edge(edge.width());
    }
  }

  private void paint(Shape.Area area) {
    Ink ink = area.ink();
    double[] xs = area.outline().stream().mapToDouble(Point::x).toArray();
    double[] ys = area.outline().stream().mapToDouble(Point::y).toArray();
    if (ink.fill() != null) {
      pens.fill(ink.fill());
      graphics.fillPolygon(xs, ys, xs.length);
    }
    if (ink.hatch() != null) {
      hatch(area.outline(), ink.hatch());
    }
    if (ink.edge() != null) {
      pens.stroke(ink.edge(), StrokeLineJoin.MITER);
      graphics.strokePolygon(xs, ys, xs.length);
    }
  }

  private void hatch(List<Point> outline, Ink.Hatch hatch) {
    pens.stroke(Stroke.solid(hatch.color(), hatch.width()), StrokeLineJoin.ROUND);
    graphics.beginPath();
    Hatching.trace(outline, hatch.spacing(), path);
    graphics.stroke();
  }

  private void paint(Shape.Polyline line) {
    Shape.Polyline snapped = grid.snapped(line);
    if (snapped != line && snapped.stroke().dashes().isEmpty()) {
      fillStraight(snapped);
      return;
    }
    pens.stroke(snapped.stroke(), StrokeLineJoin.ROUND);
    if (SquareLine.canPaint(snapped)) {
      pens.fill(snapped.stroke().color());
      SquareLine.paint(snapped, graphics);
      return;
    }
    graphics.beginPath();
    RoundedLine.trace(snapped.points(), snapped.radius(), path);
    graphics.stroke();
  }

  /// A straight line as the rectangle it covers: filling one is many times faster than stroking.
  private void fillStraight(Shape.Polyline line) {
    Point a = line.points().getFirst();
    Point b = line.points().getLast();
    double width = line.stroke().width();
    boolean upright = a.x() == b.x();
    double left = Math.min(a.x(), b.x()) - (upright ? width / 2 : 0);
    double top = Math.min(a.y(), b.y()) - (upright ? 0 : width / 2);
    pens.fill(line.stroke().color());
    graphics.fillRect(
        left,
        top,
        upright ? width : Math.abs(a.x() - b.x()),
        upright ? Math.abs(a.y() - b.y()) : width);
  }

  private void paint(Shape.Arc arc) {
    double d = 2 * arc.radius();
    double left = arc.center().x() - arc.radius();
    double top = arc.center().y() - arc.radius();
    pens.stroke(arc.stroke(), StrokeLineJoin.ROUND);
    graphics.strokeArc(left, top, d, d, 90, -360 * arc.share(), ArcType.OPEN);
  }

  private void paint(Shape.Text text) {
    graphics.setFont(FxFonts.of(text.font()));
    List<TextRun> runs = TextRun.of(text.text(), text.font());
    Point at = new Point(text.baseline().x(), grid.snappedBaseline(text.baseline().y()));
    if (text.halo() != null) {
      pens.fill(text.halo().color());
      for (Point shift : Halo.shifts(text.halo().width())) {
        paint(runs, at.x() + shift.x(), at.y() + shift.y());
      }
    }
    pens.fill(text.color());
    paint(runs, at.x(), at.y());
  }

  private void paint(List<TextRun> runs, double x, double y) {
    for (TextRun run : runs) {
      if (run.foreign()) {
        graphics.fillText(run.text(), x + run.x(), y, run.width());
      } else {
        graphics.fillText(run.text(), x + run.x(), y);
      }
    }
  }

  private void paint(Shape.Group group) {
    Bounds clip = group.clip();
    if (clip == null) {
      paint(group.shapes());
      return;
    }
    Bounds snapped = CLIPS.snapped(clip);
    graphics.save();
    clip(snapped);
    paint(group.shapes());
    graphics.restore();
  }
}
