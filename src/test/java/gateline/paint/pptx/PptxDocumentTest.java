package gateline.paint.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.paint.font.FontMeasurer;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import gateline.testing.DemoScene;
import gateline.testing.Elsewhere;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it takes the whole machine elsewhere for a while")
final class PptxDocumentTest {
  private record Named(String id) implements Mark {}

  private static final List<String> NAMES =
      List.of(
          ("P a r i t y space m a t r i x space greaterequal space one zero space percent")
              .split(" "));

  private static final Stroke LINE = Stroke.dashed(Color.rgb(0x333333), 1);

  @Test
  void shapesAreShapesNamedForWhatTheyDepict() throws IOException {
    Bounds box = new Bounds(100, 100, 200, 30);
    List<XSLFShape> shapes =
        drawn(
            new Shape.Rect(box, 4, Ink.filled(Color.rgb(0x4797EA), LINE), new Named("bar-a")),
            new Shape.Polyline(
                List.of(new Point(300, 115), new Point(400, 50)), 0, LINE, new Named("link-a-b")),
            new Shape.Text(
                new Point(310, 120),
                "Golden traces",
                FontSpec.semibold(14),
                Color.rgb(0),
                LINE,
                new Named("label-a")));
    assertEquals(
        List.of("bar-a", "link-a-b", "label-a"),
        shapes.stream().map(XSLFShape::getShapeName).toList());
    assertInstanceOf(XSLFAutoShape.class, shapes.get(0));
    assertInstanceOf(XSLFConnectorShape.class, shapes.get(1));
    XSLFTextBox text = assertInstanceOf(XSLFTextBox.class, shapes.get(2));
    assertEquals("Golden traces", text.getText());
    assertEquals(155, text.getAnchor().getX(), 0.01);
    assertEquals(new Rectangle2D.Double(50, 50, 100, 15), shapes.get(0).getAnchor());
  }

  @Test
  void nothingReachesOutOfAClipOrTheSlide() throws IOException {
    Bounds clip = new Bounds(100, 100, 100, 100);
    List<XSLFShape> shapes =
        drawn(
            new Shape.Group(
                List.of(
                    rect(new Bounds(50, 50, 100, 100)),
                    rect(new Bounds(300, 300, 10, 10)),
                    new Shape.Polyline(
                        List.of(new Point(0, 150), new Point(500, 150), new Point(500, 500)),
                        4,
                        LINE,
                        Mark.NONE)),
                clip,
                Mark.NONE),
            rect(new Bounds(1900, 1000, 100, 100)));
    Rectangle2D seen = new Rectangle2D.Double(49.5, 49.5, 51, 51);
    assertTrue(seen.contains(shapes.get(0).getAnchor()), shapes.get(0).getAnchor().toString());
    assertEquals(new Rectangle2D.Double(50, 75, 50, 0), shapes.get(shapes.size() - 2).getAnchor());
    assertTrue(shapes.getLast().getAnchor().getMaxX() <= 960);
  }

  @Test
  void aTextIsAsWideAsItWasMeasured() throws IOException {
    for (FontSpec font : List.of(FontSpec.regular(26), FontSpec.semibold(40))) {
      String words = "Parity matrix ≥ 10 %";
      double asked = new FontMeasurer().width(words, font) / 2;
      Shape text = new Shape.Text(new Point(0, 90), words, font, Color.rgb(0), null, Mark.NONE);
      XSLFTextBox box = assertInstanceOf(XSLFTextBox.class, drawn(text).getFirst());
      XSLFTextRun run = box.getTextParagraphs().getFirst().getTextRuns().getFirst();
      String afm = run.isBold() ? "Helvetica-Bold" : "Helvetica";
      double own = 0;
      for (String name : NAMES) {
        own += Standard14Fonts.getAFM(afm).getCharacterWidth(name) / 1000 * run.getFontSize();
      }
      assertEquals(asked, box.getAnchor().getWidth(), 0.01);
      assertEquals(asked, own + words.length() * run.getCharacterSpacing(), 0.2);
    }
  }

  @Test
  void everyPageIsASlideWithItsName() throws IOException {
    try (XMLSlideShow show = read(written(DemoScene.scene(), DemoScene.scene()))) {
      assertEquals(2, show.getSlides().size());
      assertEquals("page 2", show.getSlides().get(1).getXmlObject().getCSld().getName());
      assertEquals("A plan", show.getProperties().getCoreProperties().getTitle());
    }
  }

  @Test
  void theBytesAreTheSameAtAnyTimeAndPlace() throws Exception {
    assertArrayEquals(written(DemoScene.scene()), Elsewhere.in(() -> written(DemoScene.scene())));
  }

  private static Shape rect(Bounds bounds) {
    return new Shape.Rect(bounds, 0, Ink.filled(Color.rgb(0x4797EA)), Mark.NONE);
  }

  private static List<XSLFShape> drawn(Shape... shapes) throws IOException {
    byte[] file = written(new Scene(1920, 1080, Color.rgb(0xFFFFFF), List.of(shapes)));
    try (XMLSlideShow show = read(file)) {
      return List.copyOf(show.getSlides().getFirst().getShapes());
    }
  }

  private static XMLSlideShow read(byte[] file) throws IOException {
    return new XMLSlideShow(new ByteArrayInputStream(file));
  }

  private static byte[] written(Scene... scenes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PptxDocument document = new PptxDocument("A plan", scenes[0]);
    int page = 1;
    for (Scene scene : scenes) {
      document.add(scene, "page " + page++);
    }
    document.write(out);
    return out.toByteArray();
  }
}
