package gateline.paint.pptx;

import gateline.paint.Markup;
import gateline.scene.Color;
import gateline.scene.Stroke;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Colors, lines and dashes as PowerPoint keeps them.
final class SlideInk {
  private static final double WHOLE = 100_000;

  private SlideInk() {}

  static void fill(Markup into, @Nullable Color color) {
    if (color == null) {
      into.start("a:noFill").empty();
      return;
    }
    into.start("a:solidFill").open("a:solidFill");
    color(into, color);
    into.close();
  }

  static void color(Markup into, Color color) {
    into.start("a:srgbClr").attribute("val", color.hex().substring(1));
    if (color.alpha() == 255) {
      into.empty();
      return;
    }
    into.open("a:srgbClr");
    into.start("a:alpha").attribute("val", Math.rint(color.alpha() / 255.0 * WHOLE)).empty();
    into.close();
  }

  /// A shape's line, `scale` points for each pixel.
  static void line(Markup into, @Nullable Stroke stroke, double scale) {
    into.start("a:ln");
    if (stroke != null) {
      into.attribute("w", SlidePlace.units(stroke.width() * scale)).attribute("cap", "flat");
    }
    into.open("a:ln");
    fill(into, stroke == null ? null : stroke.color());
    if (stroke != null && !stroke.dashes().isEmpty()) {
      dash(into, stroke);
    }
    into.close();
  }

  /// Dashes and gaps in shares of the line's width.
  private static void dash(Markup into, Stroke stroke) {
    List<Double> dashes = stroke.dashes();
    into.start("a:custDash").open("a:custDash");
    for (int i = 0; i < dashes.size(); i += 2) {
      into.start("a:ds")
          .attribute("d", share(dashes.get(i), stroke))
          .attribute("sp", share(dashes.get((i + 1) % dashes.size()), stroke))
          .empty();
    }
    into.close();
  }

  private static double share(double length, Stroke stroke) {
    return Math.rint(length / stroke.width() * WHOLE);
  }
}
