package gateline.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape.Polyline;
import gateline.scene.Stroke;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PixelGridTest {
  @Test
  void anUprightHairlineCoversWholePixels() {
    assertEquals("10.5 wide 1", upright(10, 1, 1));
    assertEquals("10.5 wide 1", upright(10.9, 1, 1));
    assertEquals("11.5 wide 1", upright(11.1, 1, 1));
    assertEquals("10.0 wide 2", upright(10.3, 1.5, 1));
  }

  @Test
  void onAScaledScreenTheGridIsTheScreens() {
    assertEquals("10.0 wide 0.8", upright(10, 1, 1.25));
    assertEquals("10.0 wide 1", upright(10, 1, 2));
    assertEquals("10.25 wide 0.5", upright(10.1, 0.2, 2));
  }

  @Test
  void aLevelLineMovesUpOrDownAlone() {
    Polyline snapped = new PixelGrid(1).snapped(line(1, new Point(3.3, 7.2), new Point(9.1, 7.2)));
    assertEquals(List.of(new Point(3.3, 7.5), new Point(9.1, 7.5)), snapped.points());
  }

  @Test
  void linesAslantAndWithCornersStay() {
    Polyline aslant = line(1, new Point(0, 0), new Point(10, 3));
    Polyline bent = line(1, new Point(0, 0), new Point(10, 0), new Point(10, 9));
    assertSame(aslant, new PixelGrid(1).snapped(aslant));
    assertSame(bent, new PixelGrid(1).snapped(bent));
  }

  @Test
  void clipsAndBaselinesGoToTheNearestPixel() {
    assertEquals(new Bounds(1, 2, 4, 4), new PixelGrid(1).snapped(new Bounds(1.4, 1.6, 3.9, 4.2)));
    assertEquals(13.5, new PixelGrid(2).snappedBaseline(13.4));
  }

  private static String upright(double x, double width, double scale) {
    Polyline snapped = new PixelGrid(scale).snapped(line(width, new Point(x, 0), new Point(x, 50)));
    double w = snapped.stroke().width();
    return snapped.points().getFirst().x() + " wide " + (w == (int) w ? "" + (int) w : "" + w);
  }

  private static Polyline line(double width, Point... points) {
    Stroke stroke = Stroke.solid(Color.rgb(0), width);
    return new Polyline(List.of(points), 4, stroke, Mark.NONE);
  }
}
