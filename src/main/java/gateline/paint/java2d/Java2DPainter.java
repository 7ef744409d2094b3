package gateline.paint.java2d;

import gateline.paint.Hatching;
import gateline.paint.PixelGrid;
import gateline.scene.Bounds;
import gateline.scene.Ink;
import gateline.scene.Point;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Paints a scene onto a Java2D graphics, smoothed, text as outlines. It changes nothing of the
/// graphics it is given.
public final class Java2DPainter {
  /// How far lines and clips may be moved to lie on device pixels, and smoothed edges reach, in
  /// device pixels.
  private static final double MARGIN = 3;

  private final Graphics2D graphics;
  private final PixelGrid grid;
  private final Band band;

  private Java2DPainter(Graphics2D graphics, double scale) {
    this.graphics = graphics;
    this.grid = new PixelGrid(scale);
    this.band = band(graphics.getClipBounds(), MARGIN / scale);
  }

  private static Band band(@Nullable Rectangle clip, double margin) {
    return clip == null
        ? new Band(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
        : new Band(clip.getMinY() - margin, clip.getMaxY() + margin);
  }

  /// Paints ground and shapes; `scale` is device pixels for each pixel of the scene. What lies
  /// above or below the clip of the graphics costs next to nothing.
  public static void paint(Scene scene, Graphics2D target, double scale) {
    Graphics2D graphics = (Graphics2D) target.create();
    try {
      graphics.scale(scale, scale);
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      Bounds whole = new Bounds(0, 0, scene.width(), scene.height());
      graphics.setColor(awt(scene.ground()));
      graphics.fill(Outlines.of(whole));
      new Java2DPainter(graphics, scale).paint(scene.shapes());
    } finally {
      graphics.dispose();
    }
  }

  private void paint(List<Shape> shapes) {
    for (Shape shape : shapes) {
      if (band.mayShow(shape)) {
        paint(shape);
      }
    }
  }

  private void paint(Shape shape) {
    switch (shape) {
      case Shape.Rect rect -> paint(rect);
      case Shape.Polyline line -> paint(line);
      case Shape.Area area ->
          paintInked(Outlines.polygon(area.outline()), area.outline(), area.ink());
      case Shape.Arc arc -> stroke(Outlines.of(arc), arc.stroke(), BasicStroke.JOIN_ROUND);
      case Shape.Text text -> paint(text);
      case Shape.Group group -> paint(group);
    }
  }

  private void paint(Shape.Rect rect) {
    List<Point> outline =
        rect.ink().hatch() == null ? List.of() : Hatching.outline(rect.bounds(), rect.radius());
    paintInked(Outlines.of(rect), outline, rect.ink());
  }

  private void paintInked(java.awt.Shape area, List<Point> outline, Ink ink) {
    if (ink.fill() != null) {
      graphics.setColor(awt(ink.fill()));
      graphics.fill(area);
    }
    if (ink.hatch() != null) {
      Path2D lines = Outlines.hatch(outline, ink.hatch().spacing());
      Stroke stroke = Stroke.solid(ink.hatch().color(), ink.hatch().width());
      stroke(lines, stroke, BasicStroke.JOIN_ROUND);
    }
    if (ink.edge() != null) {
      stroke(area, ink.edge(), BasicStroke.JOIN_MITER);
    }
  }

  private void paint(Shape.Polyline line) {
    Shape.Polyline snapped = grid.snapped(line);
    stroke(Outlines.of(snapped), snapped.stroke(), BasicStroke.JOIN_ROUND);
  }

  private void paint(Shape.Text text) {
    Path2D outline = TextOutline.of(text, grid.snappedBaseline(text.baseline().y()));
    if (text.halo() != null) {
      Stroke halo = Stroke.solid(text.halo().color(), 2 * text.halo().width());
      stroke(outline, halo, BasicStroke.JOIN_ROUND);
    }
    graphics.setColor(awt(text.color()));
    graphics.fill(outline);
  }

  private void paint(Shape.Group group) {
    if (group.clip() == null) {
      paint(group.shapes());
      return;
    }
    java.awt.Shape before = graphics.getClip();
    graphics.clip(Outlines.of(grid.snapped(group.clip())));
    paint(group.shapes());
    graphics.setClip(before);
  }

  private void stroke(java.awt.Shape path, Stroke stroke, int join) {
    float[] dashes = null;
    if (!stroke.dashes().isEmpty()) {
      dashes = new float[stroke.dashes().size()];
      for (int i = 0; i < dashes.length; i++) {
        dashes[i] = stroke.dashes().get(i).floatValue();
      }
    }
    float width = (float) stroke.width();
    graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, join, 10, dashes, 0));
    graphics.setColor(awt(stroke.color()));
    graphics.draw(path);
  }

  private static java.awt.Color awt(gateline.scene.Color color) {
    return new java.awt.Color(color.argb(), true);
  }
}
