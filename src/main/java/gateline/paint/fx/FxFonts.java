package gateline.paint.fx;

import gateline.paint.font.BundledFont;
import gateline.scene.FontSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;

/// The bundled font as JavaFX fonts, loaded once for the whole program. Used on the JavaFX thread
/// alone.
public final class FxFonts {
  private static final double ANY_SIZE = 13;

  static {
    for (FontSpec.Weight weight : FontSpec.Weight.values()) {
      load(BundledFont.of(weight));
    }
  }

  private static final Map<FontSpec, Font> FONTS = new HashMap<>();

  private FxFonts() {}

  /// Makes the bundled families known to JavaFX, so that style sheets can name them.
  public static void load() {
    // The work is done when this class is loaded.
  }

  /// The same object for the same size and weight; each weight is a family of its own.
  public static Font of(FontSpec spec) {
    return FONTS.computeIfAbsent(
        spec, wanted -> Font.font(BundledFont.of(wanted.weight()).family(), wanted.size()));
  }

  private static void load(BundledFont font) {
    try (InputStream file = font.open()) {
      if (Font.loadFont(file, ANY_SIZE) == null) {
        throw new IllegalStateException("JavaFX cannot read the bundled font " + font.family());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(font.family(), e);
    }
  }
}
