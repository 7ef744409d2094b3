package gateline.paint.pptx;

import gateline.paint.java2d.Cubics;
import gateline.scene.Bounds;
import gateline.scene.Scene;
import java.awt.Dimension;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Where a scene lies on its slide: as large as it fits, in the middle. `scale` is points for each
/// pixel of the scene.
record SlidePlace(double scale, double left, double top) {
  private static final double UNITS_PER_POINT = 12_700;

  /// A length in points in the whole units of a slide's file.
  static double units(double points) {
    return Math.rint(points * UNITS_PER_POINT);
  }

  static SlidePlace of(Scene scene, Dimension slide) {
    double scale = Math.min(slide.getWidth() / scene.width(), slide.getHeight() / scene.height());
    return new SlidePlace(
        scale,
        (slide.getWidth() - scene.width() * scale) / 2,
        (slide.getHeight() - scene.height() * scale) / 2);
  }

  double length(double pixels) {
    return pixels * scale;
  }

  Rectangle2D box(Bounds bounds) {
    return new Rectangle2D.Double(
        left + bounds.x() * scale,
        top + bounds.y() * scale,
        bounds.width() * scale,
        bounds.height() * scale);
  }

  Path2D path(java.awt.Shape outline) {
    AffineTransform place = AffineTransform.getTranslateInstance(left, top);
    place.scale(scale, scale);
    return new Path2D.Double(Cubics.of(outline), place);
  }
}
