package gateline.paint.pdf;

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

  PdfText(PDPageContentStream content, PdfFonts fonts) {
    this.content = content;
    this.path = new PdfPath(content);
    this.fonts = fonts;
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
    Point start = new Point(text.baseline().x() + run.x(), text.baseline().y());
    Text alone = new Text(start, run.text(), text.font(), text.color(), null, text.mark());
    path.add(TextOutline.of(alone, baseline));
    content.fill();
    content.endMarkedContent();
  }
}
