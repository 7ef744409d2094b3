package gateline.paint.pptx;

import gateline.paint.Hatching;
import gateline.paint.PixelGrid;
import gateline.paint.font.FontMeasurer;
import gateline.paint.java2d.Outlines;
import gateline.scene.Bounds;
import gateline.scene.Extent;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.List;

/// Paints one scene onto a slide: each shape as one of PowerPoint's own, named for what it depicts.
/// A slide has no clips, so what they hide is cut off.
final class PptxPainter {
  private static final PixelGrid GRID = new PixelGrid(1);

  /// How far shapes may reach out of a clip before they are cut, in pixels.
  private static final double TOLERANCE = 0.5;

  private final FontMeasurer measurer = new FontMeasurer();
  private final SlideXml slide;
  private final SlideShapes shapes;

  private PptxPainter(SlideXml slide, SlidePlace place) {
    this.slide = slide;
    this.shapes = new SlideShapes(slide, place);
  }

  /// The slide as the text of its file.
  static String paint(Scene scene, String name, SlidePlace place) {
    PptxPainter painter = new PptxPainter(new SlideXml(name, scene.ground()), place);
    painter.paint(scene.shapes(), new Bounds(0, 0, scene.width(), scene.height()));
    return painter.slide.finish();
  }

  private void paint(List<Shape> all, Bounds clip) {
    for (Shape shape : all) {
      Bounds extent = Extent.of(shape, measurer).grown(TOLERANCE);
      if (extent.intersects(clip)) {
        boolean isWhole = clip.grown(2 * TOLERANCE).contains(extent);
        paint(shape, isWhole, clip);
      }
    }
  }

  private void paint(Shape shape, boolean isWhole, Bounds clip) {
    switch (shape) {
      case Shape.Rect rect -> paint(rect, isWhole, clip);
      case Shape.Polyline line -> paint(line, isWhole, clip);
      case Shape.Area area -> paintInked(outline(area), area.ink(), area.mark(), clip);
      case Shape.Arc arc -> shapes.line(Outlines.of(arc), arc.stroke(), arc.mark());
      case Shape.Text text -> paint(text, clip);
      case Shape.Group group -> paint(group, clip);
    }
  }

  /// What is filled, and the straight outline in which its hatch is drawn.
  private record Filled(java.awt.Shape shape, List<Point> outline) {}

  private static Filled outline(Shape.Area area) {
    return new Filled(Outlines.polygon(area.outline()), area.outline());
  }

  private void paint(Shape.Rect rect, boolean isWhole, Bounds clip) {
    if (isWhole && rect.ink().hatch() == null) {
      shapes.rectangle(rect);
    } else {
      List<Point> outline = Hatching.outline(rect.bounds(), rect.radius());
      paintInked(new Filled(Outlines.of(rect), outline), rect.ink(), rect.mark(), clip);
    }
  }

  private void paintInked(Filled filled, Ink ink, Mark mark, Bounds clip) {
    if (Outlines.of(clip).contains(filled.shape.getBounds2D()) && ink.hatch() == null) {
      shapes.area(new Path2D.Double(filled.shape), ink, mark);
      return;
    }
    Path2D seen = seen(filled.shape, clip);
    if (ink.fill() != null) {
      shapes.area(seen, Ink.filled(ink.fill()), mark);
    }
    Ink.Hatch hatch = ink.hatch();
    if (hatch != null) {
      Path2D lines = Outlines.hatch(filled.outline, hatch.spacing());
      if (clip.contains(bounds(lines))) {
        shapes.line(lines, Stroke.solid(hatch.color(), hatch.width()), mark);
      }
    }
    if (ink.edge() != null) {
      Shape.Polyline edge = new Shape.Polyline(Clipping.flat(filled.shape), 0, ink.edge(), mark);
      for (Shape.Polyline part : Clipping.within(edge, clip)) {
        shapes.line(Outlines.of(part), ink.edge(), mark);
      }
    }
  }

  private static Bounds bounds(Path2D path) {
    var box = path.getBounds2D();
    return new Bounds(box.getX(), box.getY(), box.getWidth(), box.getHeight());
  }

  private static Path2D seen(java.awt.Shape shape, Bounds clip) {
    if (Outlines.of(clip).contains(shape.getBounds2D())) {
      return new Path2D.Double(shape);
    }
    Area seen = new Area(shape);
    seen.intersect(new Area(Outlines.of(clip)));
    return new Path2D.Double(seen);
  }

  private void paint(Shape.Polyline line, boolean isWhole, Bounds clip) {
    Shape.Polyline snapped = GRID.snapped(line);
    List<Shape.Polyline> parts = isWhole ? List.of(snapped) : Clipping.within(snapped, clip);
    for (Shape.Polyline part : parts) {
      shapes.line(part);
    }
  }

  private void paint(Shape.Text text, Bounds clip) {
    Bounds extent = Extent.of(text, measurer);
    if (clip.contains(extent.centerX(), extent.centerY())) {
      shapes.text(text, extent.width());
    }
  }

  private void paint(Shape.Group group, Bounds clip) {
    Bounds own = group.clip() == null ? clip : clip.intersection(group.clip());
    if (group.mark().id().isEmpty()) {
      paint(group.shapes(), own);
      return;
    }
    Bounds extent = Extent.of(group, measurer).intersection(own);
    SlideShapes.Started started = shapes.group(extent, group.mark());
    paint(group.shapes(), own);
    shapes.endGroup(started);
  }
}
