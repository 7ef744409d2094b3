package gateline.paint.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.paint.Numbers;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Point;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.testing.DemoScene;
import gateline.testing.Golden;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class SvgPainterTest {
  @Test
  void everyShapeIsWrittenAsItWasApproved() {
    Golden.check("demo.svg", SvgPainter.paint(DemoScene.scene()));
  }

  @Test
  void theDocumentIsXmlWhoseIdsAreUniqueAndComeFromTheMarks() throws Exception {
    Document document = parse(SvgPainter.paint(DemoScene.scene()));
    List<String> ids = new ArrayList<>();
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.hasAttribute("id")) {
        ids.add(element.getAttribute("id"));
      }
    }
    assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
    assertTrue(
        ids.containsAll(
            List.of(
                "bar-tracing",
                "link-tracing-matrix",
                "link-tracing-matrix-2",
                "bar__two_____squads_")),
        ids.toString());
  }

  @Test
  void wordsComeBackAsTheyWereWithoutWhatXmlCannotHold() throws Exception {
    String words = "a < b & \"c\" > 'd'  \u0001計\uD800🚀\uFFFE";
    Document document = parse(SvgPainter.paint(words(words)));
    assertEquals(
        "a < b & \"c\" > 'd'  計🚀", document.getElementsByTagName("text").item(0).getTextContent());
  }

  @Test
  void aSuffixNeverMeetsAnIdThatLooksLikeOne() {
    Ids ids = new Ids();
    assertEquals("bar-2", ids.unique("bar-2"));
    assertEquals("bar", ids.unique("bar"));
    assertEquals("bar-3", ids.unique("bar"));
    assertEquals("_7", ids.unique("7"));
  }

  @Test
  void numbersAreShort() {
    assertEquals("0 -0.5 12 3.14 100000.1 0", numbers(-0.001, -0.5, 12, 3.14159, 100000.1, 0.004));
  }

  private static String numbers(double... values) {
    List<String> written = new ArrayList<>();
    for (double value : values) {
      StringBuilder out = new StringBuilder();
      Numbers.append(out, value);
      written.add(out.toString());
    }
    return String.join(" ", written);
  }

  private static Scene words(String words) {
    Color dark = Color.rgb(0x23272A);
    DemoScene.Named mark = new DemoScene.Named("words");
    Shape text = new Shape.Text(new Point(1, 10), words, FontSpec.regular(13), dark, null, mark);
    Shape rect = new Shape.Rect(new Bounds(0, 0, 9, 9), 0, Ink.filled(dark), mark);
    return new Scene(100, 20, Color.CLEAR, List.of(text, rect));
  }

  private static Document parse(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }
}
