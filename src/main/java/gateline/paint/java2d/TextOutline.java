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
final class TextOutline {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private TextOutline() {}

  static Path2D of(Text text, double baseline) {
    PathBuilder builder = new PathBuilder();
    for (TextRun run : TextRun.of(text.text(), text.font())) {
      if (run.foreign()) {
        builder.path().append(foreign(run, text, baseline), false);
      } else {
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
      font.trace(c, x, baseline, size, into);
      x += font.advance(c) * size / BundledFont.UNITS_PER_EM;
    }
  }

  private static java.awt.Shape foreign(TextRun run, Text text, double baseline) {
    boolean regular = text.font().weight() == FontSpec.Weight.REGULAR;
    Font font =
        new Font(Font.SANS_SERIF, regular ? Font.PLAIN : Font.BOLD, 1)
            .deriveFont((float) text.font().size());
    TextLayout layout = new TextLayout(run.text(), font, EXACT);
    AffineTransform place =
        AffineTransform.getTranslateInstance(text.baseline().x() + run.x(), baseline);
    place.scale(Math.min(1, run.width() / Math.max(run.width(), layout.getAdvance())), 1);
    return layout.getOutline(place);
  }
}
