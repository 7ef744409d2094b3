package gateline.paint.pdf;

import gateline.paint.font.BundledFont;
import gateline.paint.font.TextRun;
import gateline.paint.java2d.TextOutline;
import gateline.scene.FontSpec;
import gateline.scene.Point;
import gateline.scene.Shape.Text;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/// Text of a page as text: it can be selected and searched. What the bundled font lacks is drawn as
/// outlines that say what they stand for.
final class PdfText {
  private static final COSName SPAN = COSName.getPDFName("Span");

  private final PDPageContentStream content;
  private final PdfPath path;
  private final PdfFonts fonts;
  private final PdfLetters letters;

  PdfText(PDPageContentStream content, PdfFonts fonts, PdfLetters letters) {
    this.content = content;
    this.path = new PdfPath(content);
    this.fonts = fonts;
    this.letters = letters;
  }

  /// Strokes the text's letters with the color and joins set before, in lines of this width. A
  /// second text would be found twice, so they are outlines.
  void stroke(Text text, double baseline, double width) throws IOException {
    for (TextRun run : TextRun.of(text.text(), text.font())) {
      if (run.foreign()) {
        content.setLineWidth((float) width);
        path.add(TextOutline.of(alone(run, text), baseline));
        content.stroke();
      } else {
        content.saveGraphicsState();
        double scale = text.font().size() / PdfLetters.SIZE;
        content.setLineWidth((float) (width / scale));
        content.transform(scaled(scale, text.baseline().x() + run.x(), baseline));
        strokeLetters(run.text(), text.font().weight());
        content.restoreGraphicsState();
      }
    }
  }

  private void strokeLetters(String run, FontSpec.Weight weight) throws IOException {
    BundledFont font = BundledFont.of(weight);
    double gap = 0;
    for (int i = 0; i < run.length(); i++) {
      char letter = run.charAt(i);
      if (letter != ' ') {
        content.transform(scaled(1, gap, 0));
        content.drawForm(letters.of(letter, weight));
        gap = 0;
      }
      gap += font.advance(letter) * PdfLetters.SIZE / BundledFont.UNITS_PER_EM;
    }
  }

  private static Matrix scaled(double scale, double x, double y) {
    return new Matrix((float) scale, 0, 0, (float) scale, (float) x, (float) y);
  }

  /// Shows the text in the color set before.
  void show(Text text, double baseline) throws IOException {
    for (TextRun run : TextRun.of(text.text(), text.font())) {
      if (run.foreign()) {
        showForeign(run, text, baseline);
      } else {
        showRun(run, text, baseline);
      }
    }
  }

  private void showRun(TextRun run, Text text, double baseline) throws IOException {
    FontSpec spec = text.font();
    PDFont font = fonts.of(spec.weight());
    content.beginText();
    content.setFont(font, (float) spec.size());
    float x = (float) (text.baseline().x() + run.x());
    content.setTextMatrix(new Matrix(1, 0, 0, -1, x, (float) baseline));
    content.showText(run.text());
    content.endText();
  }

  private void showForeign(TextRun run, Text text, double baseline) throws IOException {
    COSDictionary words = new COSDictionary();
    words.setString(COSName.ACTUAL_TEXT, run.text());
    content.beginMarkedContent(SPAN, PDPropertyList.create(words));
    path.add(TextOutline.of(alone(run, text), baseline));
    content.fill();
    content.endMarkedContent();
  }

  private static Text alone(TextRun run, Text of) {
    Point start = new Point(of.baseline().x() + run.x(), of.baseline().y());
    return new Text(start, run.text(), of.font(), of.color(), null, of.mark());
  }
}
