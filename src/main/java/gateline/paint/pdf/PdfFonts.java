package gateline.paint.pdf;

import gateline.paint.font.BundledFont;
import gateline.scene.FontSpec;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The bundled font in one document, each weight embedded once and only with the letters used.
final class PdfFonts {
  private final PDDocument document;
  private final Map<FontSpec.Weight, PDFont> fonts = new EnumMap<>(FontSpec.Weight.class);

  PdfFonts(PDDocument document) {
    this.document = document;
  }

  PDFont of(FontSpec.Weight weight) throws IOException {
    PDFont known = fonts.get(weight);
    if (known != null) {
      return known;
    }
    try (InputStream file = BundledFont.of(weight).open()) {
      PDFont font = PDType0Font.load(document, file, true);
      fonts.put(weight, font);
      return font;
    }
  }
}
