package gateline.export;

import gateline.paint.pdf.PdfDocument;
import gateline.paint.pptx.PptxDocument;
import gateline.paint.svg.SvgPainter;
import gateline.scene.Scene;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes pages to a stream in one format: a picture takes one page, a document all of them.
final class PageWriter {
  private static final double INCHES_OF_A_SLIDE = 40.0 / 3;
  private static final double PIXELS_OF_A_SLIDE = 1920;

  private PageWriter() {}

  /// `scale` is image pixels for each pixel of the scene; only images have any.
  static void picture(PictureFormat format, Scene scene, double scale, OutputStream out)
      throws IOException {
    switch (format) {
      case PNG -> PngWriter.write(scene, scale, dotsPerInch(scene, scale), out);
      case SVG -> out.write(SvgPainter.paint(scene).getBytes(StandardCharsets.UTF_8));
      case PDF, PPTX -> throw new IllegalArgumentException(format + " is no picture of one page");
    }
  }

  /// `title` names the document as a whole.
  static void document(PictureFormat format, String title, List<Page> pages, OutputStream out)
      throws IOException {
    switch (format) {
      case PDF -> pdf(title, pages, out);
      case PPTX -> pptx(title, pages, out);
      case PNG, SVG -> throw new IllegalArgumentException(format + " is no document of pages");
    }
  }

  private static void pdf(String title, List<Page> pages, OutputStream out) throws IOException {
    int dotsPerInch = dotsPerInch(pages.getFirst().scene(), 1);
    try (PdfDocument document = new PdfDocument(title, dotsPerInch)) {
      for (Page page : pages) {
        document.add(page.scene(), page.title());
      }
      document.write(out);
    }
  }

  private static void pptx(String title, List<Page> pages, OutputStream out) throws IOException {
    PptxDocument document = new PptxDocument(title, pages.getFirst().scene());
    for (Page page : pages) {
      document.add(page.scene(), page.title());
    }
    document.write(out);
  }

  /// The resolution at which a picture of a slide's shape is as wide as one; for all others it is
  /// what it is for a slide of 1920 pixels.
  private static int dotsPerInch(Scene scene, double scale) {
    boolean isSlide = Math.abs(scene.width() * 9 - scene.height() * 16) < 16;
    double pixels = isSlide ? scene.width() : PIXELS_OF_A_SLIDE;
    return (int) Math.round(pixels * scale / INCHES_OF_A_SLIDE);
  }
}
