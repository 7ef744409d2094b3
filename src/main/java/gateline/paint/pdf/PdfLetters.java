package gateline.paint.pdf;

import gateline.paint.Numbers;
import gateline.paint.java2d.Cubics;
import gateline.paint.java2d.TextOutline;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape.Text;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// The outlines of letters in one document, each kept once and stroked with the pen of the page
/// that shows it. No reader takes them for text.
final class PdfLetters {
  /// The size of the text they are letters of, in pixels.
  static final double SIZE = 100;

  private static final PDRectangle ROOM = new PDRectangle(-200, -300, 700, 600);

  private final PDDocument document;
  private final Map<Text, PDFormXObject> forms = new HashMap<>();

  PdfLetters(PDDocument document) {
    this.document = document;
  }

  /// The letter's outline, its origin at (0, 0), y downward.
  PDFormXObject of(char letter, FontSpec.Weight weight) throws IOException {
    FontSpec font = new FontSpec(SIZE, weight);
    String word = String.valueOf(letter);
    Text text = new Text(new Point(0, 0), word, font, Color.CLEAR, null, Mark.NONE);
    PDFormXObject known = forms.get(text);
    if (known != null) {
      return known;
    }
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(ROOM);
    try (OutputStream out = form.getStream().createOutputStream(COSName.FLATE_DECODE)) {
      out.write(outline(text).getBytes(StandardCharsets.US_ASCII));
    }
    forms.put(text, form);
    return form;
  }

  private static String outline(Text text) {
    StringBuilder out = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator steps = Cubics.of(TextOutline.of(text, 0)).getPathIterator(null);
        !steps.isDone();
        steps.next()) {
      switch (steps.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> append(out, at, 2).append("m\n");
        case PathIterator.SEG_LINETO -> append(out, at, 2).append("l\n");
        case PathIterator.SEG_CLOSE -> out.append("h\n");
        default -> append(out, at, 6).append("c\n");
      }
    }
    return out.append("S\n").toString();
  }

  private static StringBuilder append(StringBuilder out, double[] at, int count) {
    for (int i = 0; i < count; i++) {
      Numbers.append(out, at[i]);
      out.append(' ');
    }
    return out;
  }
}
