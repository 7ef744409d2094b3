package gateline.paint.java2d;

import gateline.paint.font.BundledFont;
import gateline.paint.font.TextRun;
import gateline.scene.FontSpec;
import gateline.scene.Shape.Text;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/// A text as one outline: glyphs of the bundled font at exactly their measured places. Only runs
/// the bundled font cannot show wake the toolkit's fonts; they are squeezed when they are too wide.
public final class TextOutline {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private TextOutline() {}

  /// The whole text, its baseline at this height.
  public static Path2D of(Text text, double baseline) {
    PathBuilder builder = new PathBuilder();
    for (TextRun run : TextRun.of(text.text(), text.font())) {
      if (!run.foreign() || !addForeign(run, text, baseline, builder)) {
        addGlyphs(run, text, baseline, builder);
      }
    }
    return builder.path();
  }

  private static void addGlyphs(TextRun run, Text text, double baseline, PathBuilder into) {
    BundledFont font = BundledFont.of(text.font().weight());
    double size = text.font().size();
    double x = text.baseline().x() + run.x();
    for (int i = 0; i < run.text().length(); i++) {
      char c = run.text().charAt(i);
      double width = font.advance(c) * size / BundledFont.UNITS_PER_EM;
      if (width > 0 || font.has(c)) {
        font.trace(c, x, baseline, size, into);
      }
      x += width;
    }
  }

  /// Says whether it could: on a system without any font the toolkit gives up, and boxes of the
  /// bundled font stand for the characters.
  private static boolean addForeign(TextRun run, Text text, double baseline, PathBuilder into) {
    TextLayout layout;
    try {
      layout = new TextLayout(run.text(), systemFont(text.font()), EXACT);
    } catch (RuntimeException _) {
      return false;
    }
    AffineTransform place =
        AffineTransform.getTranslateInstance(text.baseline().x() + run.x(), baseline);
    place.scale(run.width() / Math.max(run.width(), layout.getAdvance()), 1);
    into.path().append(layout.getOutline(place), false);
    return true;
  }

  private static Font systemFont(FontSpec spec) {
    boolean regular = spec.weight() == FontSpec.Weight.REGULAR;
    return new Font(Font.SANS_SERIF, regular ? Font.PLAIN : Font.BOLD, 1)
        .deriveFont((float) spec.size());
  }
}
