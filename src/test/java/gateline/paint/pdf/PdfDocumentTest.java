package gateline.paint.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import gateline.testing.DemoScene;
import gateline.testing.Elsewhere;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it takes the whole machine elsewhere for a while")
final class PdfDocumentTest {
  @Test
  void aTextWithAHaloIsFoundOnceAndLettersTheFontLacksAreFoundToo() throws IOException {
    Scene scene = words("Parity matrix ≥ 10 %");
    try (PDDocument read = Loader.loadPDF(written(scene))) {
      assertEquals("Parity matrix ≥ 10 %", new PDFTextStripper().getText(read).strip());
    }
    try (PDDocument read = Loader.loadPDF(written(words("計 plan \u0001")))) {
      assertTrue(new PDFTextStripper().getText(read).contains("plan"));
    }
  }

  @Test
  void theFontIsEmbeddedAndAPageIsASlide() throws IOException {
    try (PDDocument read = Loader.loadPDF(written(new Scene(1920, 1080, Color.CLEAR, text("x"))))) {
      PDPage page = read.getPage(0);
      assertEquals(960, page.getMediaBox().getWidth());
      assertEquals(540, page.getMediaBox().getHeight());
      for (COSName name : page.getResources().getFontNames()) {
        assertTrue(page.getResources().getFont(name).isEmbedded());
      }
    }
  }

  @Test
  void everyPageHasABookmark() throws IOException {
    try (PDDocument read = Loader.loadPDF(written(DemoScene.scene(), words("two")))) {
      PDOutlineItem first = read.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertEquals("page 1", first.getTitle());
      assertEquals(read.getPage(1), first.getNextSibling().findDestinationPage(read));
      assertEquals("A plan", read.getDocumentInformation().getTitle());
    }
  }

  @Test
  void aPageShowsWhatTheSceneHolds() throws IOException {
    Stroke line = Stroke.solid(Color.rgb(0xFF0000), 20);
    Shape across =
        new Shape.Polyline(List.of(new Point(0, 50), new Point(100, 50)), 0, line, Mark.NONE);
    Scene scene = new Scene(100, 100, Color.rgb(0x00FF00), List.of(across));
    try (PDDocument read = Loader.loadPDF(written(scene))) {
      var image = new PDFRenderer(read).renderImage(0);
      assertEquals(0xFF0000, image.getRGB(25, 25) & 0xFFFFFF);
      assertEquals(0x00FF00, image.getRGB(25, 5) & 0xFFFFFF);
    }
  }

  @Test
  void theBytesAreTheSameAtAnyTimeAndPlace() throws Exception {
    assertArrayEquals(written(DemoScene.scene()), Elsewhere.in(() -> written(DemoScene.scene())));
  }

  private static Scene words(String words) {
    return new Scene(400, 100, Color.rgb(0xFFFFFF), text(words));
  }

  private static List<Shape> text(String words) {
    Stroke halo = Stroke.solid(Color.rgb(0xFFFFFF), 2);
    Point at = new Point(10, 50);
    return List.of(
        new Shape.Text(at, words, FontSpec.medium(13), Color.rgb(0x222222), halo, Mark.NONE));
  }

  private static byte[] written(Scene... scenes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfDocument document = new PdfDocument("A plan", 144)) {
      int page = 1;
      for (Scene scene : scenes) {
        document.add(scene, "page " + page++);
      }
      document.write(out);
    }
    return out.toByteArray();
  }
}
