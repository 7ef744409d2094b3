package gateline.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.scene.Bounds;
import gateline.scene.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HatchingTest {
  private static final double TEN_ALONG_THE_EDGE = 10 / Math.sqrt(2);

  @Test
  void linesRiseToTheRightAndEndAtTheOutline() {
    assertEquals(
        "M0,5 L5,0 M5,10 L15,0 M15,10 L20,5",
        traced(Hatching.outline(new Bounds(0, 0, 20, 10), 0)));
  }

  @Test
  void theHatchMovesWithItsShape() {
    assertEquals(
        "M3,12 L8,7 M8,17 L18,7 M18,17 L23,12",
        traced(Hatching.outline(new Bounds(3, 7, 20, 10), 0)));
  }

  @Test
  void aNotchCutsALineInTwo() {
    List<Point> notched =
        List.of(
            new Point(0, 0),
            new Point(20, 0),
            new Point(20, 20),
            new Point(10, 20),
            new Point(10, 10),
            new Point(0, 10));
    assertEquals("M0,5 L5,0 M5,10 L15,0 M10,15 L20,5 M15,20 L20,15", traced(notched));
  }

  @Test
  void roundCornersAreNotCrossed() {
    List<Point> outline = Hatching.outline(new Bounds(0, 0, 20, 20), 10);
    for (Point point : outline) {
      assertEquals(10, Math.hypot(point.x() - 10, point.y() - 10), 1e-9);
    }
  }

  private static String traced(List<Point> outline) {
    RecordedPath path = new RecordedPath();
    Hatching.trace(outline, TEN_ALONG_THE_EDGE, path);
    return path.toString();
  }
}
