package gateline.paint.pdf;

import gateline.scene.Scene;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;

/// A PDF document under way: pages are added in order, each with a bookmark, and written once.
public final class PdfDocument implements Closeable {
  private static final double POINTS_PER_INCH = 72;

  /// The format knows no larger page, in points.
  private static final float LARGEST_SIDE = 14_400;

  private static final long SAME_FOR_ALL = 1;

  private final PDDocument document = new PDDocument();
  private final PDDocumentOutline bookmarks = new PDDocumentOutline();
  private final PdfFonts fonts = new PdfFonts(document);
  private final PdfLetters letters = new PdfLetters(document);
  private final Opacities opacities = new Opacities();

  private final double pointsPerPixel;

  /// `dotsPerInch` is how many pixels of a scene lie on an inch of its page.
  public PdfDocument(String title, double dotsPerInch) {
    pointsPerPixel = POINTS_PER_INCH / dotsPerInch;
    document.setDocumentId(SAME_FOR_ALL);
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setProducer("Gateline");
    document.getDocumentCatalog().setLanguage("en");
    document.getDocumentCatalog().setDocumentOutline(bookmarks);
  }

  /// Adds a scene as the next page; `title` is its bookmark.
  public void add(Scene scene, String title) throws IOException {
    double longest = Math.max(scene.width(), scene.height());
    float scale = (float) Math.min(pointsPerPixel, LARGEST_SIDE / longest);
    float height = (float) scene.height() * scale;
    PDPage page = new PDPage(new PDRectangle((float) scene.width() * scale, height));
    document.addPage(page);
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
      content.transform(new Matrix(scale, 0, 0, -scale, 0, height));
      PdfText text = new PdfText(content, fonts, letters);
      new PdfPainter(content, text, opacities).paint(scene);
    }
    bookmark(page, title);
  }

  private void bookmark(PDPage page, String title) {
    PDPageFitDestination destination = new PDPageFitDestination();
    destination.setPage(page);
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(destination);
    bookmarks.addLast(item);
  }

  /// Writes the whole document; nothing can be added afterwards. The stream stays open.
  public void write(OutputStream out) throws IOException {
    if (document.getNumberOfPages() > 1) {
      bookmarks.openNode();
      document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }
    document.save(out, CompressParameters.NO_COMPRESSION);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
