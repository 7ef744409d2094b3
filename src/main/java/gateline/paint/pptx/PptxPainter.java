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
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/// Paints one scene onto a slide: each shape as one of PowerPoint's own, named for what it depicts.
/// A slide has no clips, so what they hide is cut off.
final class PptxPainter {
  private static final PixelGrid GRID = new PixelGrid(1);

  /// How far shapes may reach out of a clip before they are cut, in pixels.
  private static final double TOLERANCE = 0.5;

  private final FontMeasurer measurer = new FontMeasurer();
  private final XSLFSlide slide;
  private final SlidePlace place;
  private final SlideShapes shapes;

  PptxPainter(XSLFSlide slide, SlidePlace place) {
    this.slide = slide;
    this.place = place;
    this.shapes = new SlideShapes(place);
  }

  /// Where shapes are put, and the part of the scene that is seen there.
  private record Sheet(XSLFShapeContainer container, Bounds clip) {}

  void paint(Scene scene, String name) {
    slide.getXmlObject().getCSld().setName(name);
    Bounds whole = new Bounds(0, 0, scene.width(), scene.height());
    if (scene.ground().alpha() > 0) {
      SlideInk.ground(slide, scene.ground());
    }
    paint(scene.shapes(), new Sheet(slide, whole));
  }

  private void paint(List<Shape> all, Sheet sheet) {
    for (Shape shape : all) {
      Bounds extent = Extent.of(shape, measurer).grown(TOLERANCE);
      if (extent.intersects(sheet.clip)) {
        boolean isWhole = sheet.clip.grown(2 * TOLERANCE).contains(extent);
        paint(shape, isWhole, sheet);
      }
    }
  }

  private void paint(Shape shape, boolean isWhole, Sheet sheet) {
    switch (shape) {
      case Shape.Rect rect -> paint(rect, isWhole, sheet);
      case Shape.Polyline line -> paint(line, isWhole, sheet);
      case Shape.Area area -> paintInked(outline(area), area.ink(), area.mark(), sheet);
      case Shape.Arc arc ->
          shapes.line(sheet.container, Outlines.of(arc), arc.stroke(), arc.mark());
      case Shape.Text text -> paint(text, sheet);
      case Shape.Group group -> paint(group, sheet);
    }
  }

  /// What is filled, and the straight outline in which its hatch is drawn.
  private record Filled(java.awt.Shape shape, List<Point> outline) {}

  private static Filled outline(Shape.Area area) {
    return new Filled(Outlines.polygon(area.outline()), area.outline());
  }

  private void paint(Shape.Rect rect, boolean isWhole, Sheet sheet) {
    if (isWhole && rect.ink().hatch() == null) {
      shapes.rectangle(sheet.container, rect);
    } else {
      List<Point> outline = Hatching.outline(rect.bounds(), rect.radius());
      paintInked(new Filled(Outlines.of(rect), outline), rect.ink(), rect.mark(), sheet);
    }
  }

  private void paintInked(Filled filled, Ink ink, Mark mark, Sheet sheet) {
    if (Outlines.of(sheet.clip).contains(filled.shape.getBounds2D()) && ink.hatch() == null) {
      shapes.area(sheet.container, new Path2D.Double(filled.shape), ink, mark);
      return;
    }
    Path2D seen = seen(filled.shape, sheet.clip);
    if (ink.fill() != null) {
      shapes.area(sheet.container, seen, Ink.filled(ink.fill()), mark);
    }
    Ink.Hatch hatch = ink.hatch();
    if (hatch != null) {
      Path2D lines = Outlines.hatch(filled.outline, hatch.spacing());
      if (sheet.clip.contains(bounds(lines))) {
        shapes.line(sheet.container, lines, Stroke.solid(hatch.color(), hatch.width()), mark);
      }
    }
    if (ink.edge() != null) {
      Shape.Polyline edge = new Shape.Polyline(Clipping.flat(filled.shape), 0, ink.edge(), mark);
      for (Shape.Polyline part : Clipping.within(edge, sheet.clip)) {
        shapes.line(sheet.container, Outlines.of(part), ink.edge(), mark);
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

  private void paint(Shape.Polyline line, boolean isWhole, Sheet sheet) {
    Shape.Polyline snapped = GRID.snapped(line);
    List<Shape.Polyline> parts = isWhole ? List.of(snapped) : Clipping.within(snapped, sheet.clip);
    for (Shape.Polyline part : parts) {
      shapes.line(sheet.container, part);
    }
  }

  private void paint(Shape.Text text, Sheet sheet) {
    Bounds extent = Extent.of(text, measurer);
    if (sheet.clip.contains(extent.centerX(), extent.centerY())) {
      shapes.text(sheet.container, text, extent);
    }
  }

  private void paint(Shape.Group group, Sheet sheet) {
    Bounds clip = group.clip() == null ? sheet.clip : sheet.clip.intersection(group.clip());
    if (group.mark().id().isEmpty()) {
      paint(group.shapes(), new Sheet(sheet.container, clip));
      return;
    }
    Bounds extent = Extent.of(group, measurer).intersection(clip);
    XSLFGroupShape own = shapes.group(sheet.container, place.box(extent), group.mark());
    paint(group.shapes(), new Sheet(own, clip));
    if (own.getShapes().isEmpty()) {
      sheet.container.removeShape(own);
    }
  }
}
