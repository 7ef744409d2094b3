package gateline.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.scene.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RoundedLineTest {
  private static final Point A = new Point(0, 0);
  private static final Point B = new Point(20, 0);
  private static final Point C = new Point(20, 30);

  @Test
  void aCornerIsCutByTheRadius() {
    assertEquals("M0,0 L16,0 Q20,0,20,4 L20,30", traced(4, A, B, C));
  }

  @Test
  void sharpCornersStayPoints() {
    assertEquals("M0,0 L20,0 L20,30", traced(0, A, B, C));
  }

  @Test
  void aShortSideLimitsItsCornersToHalfOfIt() {
    assertEquals(
        "M0,0 L17,0 Q20,0,20,3 L20,3 Q20,6,23,6 L40,6",
        traced(8, A, B, new Point(20, 6), new Point(40, 6)));
  }

  @Test
  void pointsInOnePlaceMakeNoCorner() {
    assertEquals("M0,0 L20,0 L20,0 L20,30", traced(4, A, B, B, C));
    assertEquals("", traced(4));
  }

  private static String traced(double radius, Point... points) {
    RecordedPath path = new RecordedPath();
    RoundedLine.trace(List.of(points), radius, path);
    return path.toString();
  }
}
