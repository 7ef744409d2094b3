package gateline.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class HitIndexTest {
  private static final Ink INK = Ink.filled(Color.rgb(0x4797EA));
  private static final Stroke STROKE = Stroke.solid(Color.rgb(0x7A828A), 2);

  @Test
  void theShapePaintedLastComesFirst() {
    Shape low = rect(new Bounds(10, 10, 50, 20), "low");
    Shape high = rect(new Bounds(30, 10, 50, 20), "high");
    assertEquals("high low", hits(40, 20, low, high));
    assertEquals("low high", hits(40, 20, high, low));
    assertEquals("low", hits(20, 20, low, high));
    assertEquals("", hits(20, 35, low, high));
  }

  @Test
  void aLineIsHitFromNearbyAlsoInTheNextStrip() {
    Shape line =
        new Shape.Polyline(
            List.of(new Point(0, 30), new Point(50, 30), new Point(50, 200)),
            4,
            STROKE,
            named("link"));
    assertEquals("link", hits(20, 36.9, line));
    assertEquals("", hits(20, 37.1, line));
    assertEquals("link", hits(44, 190, line));
    assertEquals("", hits(-8, 30, line));
  }

  @Test
  void whatIsTouchedComesBeforeALineNearby() {
    Shape bar = rect(new Bounds(10, 10, 50, 20), "bar");
    Shape line =
        new Shape.Polyline(List.of(new Point(0, 34), new Point(90, 34)), 0, STROKE, named("link"));
    assertEquals("bar link", hits(20, 29, bar, line));
    assertEquals("link bar", hits(15, 34, rect(new Bounds(10, 20, 9, 20), "bar"), line));
  }

  @Test
  void ofTwoLinesNearbyTheNearerIsMeant() {
    Shape low =
        new Shape.Polyline(List.of(new Point(0, 30), new Point(90, 30)), 0, STROKE, named("low"));
    Shape top =
        new Shape.Polyline(List.of(new Point(0, 36), new Point(90, 36)), 0, STROKE, named("top"));
    assertEquals("low top", hits(20, 32, low, top));
    assertEquals("top low", hits(20, 33.5, low, top));
  }

  @Test
  void aDiamondIsNotHitInItsCorners() {
    List<Point> diamond =
        List.of(new Point(20, 10), new Point(30, 20), new Point(20, 30), new Point(10, 20));
    Shape gate = new Shape.Area(diamond, INK, named("gate"));
    assertEquals("gate", hits(22, 22, gate));
    assertEquals("", hits(12, 12, gate));
  }

  @Test
  void aRingIsHitInsideToo() {
    Shape ring = new Shape.Arc(new Point(20, 20), 10, 0.1, STROKE, named("ring"));
    assertEquals("ring", hits(14, 24, ring));
    assertEquals("", hits(12, 12, ring));
  }

  @Test
  void textIsHitOnItsLine() {
    Shape text =
        new Shape.Text(
            new Point(10, 50), "five!", FontSpec.regular(10), Color.CLEAR, null, named("label"));
    assertEquals("label", hits(55, 45, text));
    assertEquals("", hits(65, 45, text));
    assertEquals("", hits(20, 55, text));
  }

  @Test
  void aGroupLendsItsMarkAndItsClip() {
    Shape bare = new Shape.Rect(new Bounds(0, 0, 100, 100), 0, INK, Mark.NONE);
    Shape own = rect(new Bounds(10, 10, 10, 10), "own");
    Shape group = new Shape.Group(List.of(bare, own), new Bounds(0, 0, 50, 50), named("group"));
    assertEquals("own group", hits(15, 15, group));
    assertEquals("", hits(60, 60, group));
    assertEquals("", hits(15, 15, new Shape.Group(List.of(bare), null, Mark.NONE)));
  }

  @Test
  void aMarkOfManyShapesIsNamedOnce() {
    Shape bar = rect(new Bounds(0, 0, 100, 100), "bar");
    assertEquals("bar", hits(5, 5, bar, rect(new Bounds(0, 0, 50, 100), "bar")));
  }

  private static String hits(double x, double y, Shape... shapes) {
    Scene scene = new Scene(200, 200, Color.CLEAR, List.of(shapes));
    TextMeasurer fixed = (text, font) -> text.length() * font.size();
    List<String> ids =
        HitIndex.of(scene, fixed).at(new Point(x, y), 7).stream().map(Mark::id).toList();
    return String.join(" ", ids);
  }

  private static Shape rect(Bounds bounds, String id) {
    return new Shape.Rect(bounds, 0, INK, named(id));
  }

  private static Mark named(String id) {
    record Named(String id) implements Mark {}
    return new Named(id);
  }
}
