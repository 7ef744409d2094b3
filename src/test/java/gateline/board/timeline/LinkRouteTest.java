package gateline.board.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.board.timeline.LabelPlace.Side;
import gateline.plan.Link;
import gateline.scene.Bounds;
import gateline.scene.Point;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The way of a link between two bars, 28 pixels from row to row.
class LinkRouteTest {
  private static final LinkRoute.End FROM = new LinkRoute.End(bar(100, 160, 0), null);

  @Test
  void finishToStartLeavesTheEndAndEntersTheStart() {
    check(Link.Type.FS, bar(200, 240, 2), "160,9 166,9 166,65 200,65 RIGHT");
  }

  @Test
  void aTaskThatFollowsAtOnceIsEnteredFromAbove() {
    check(Link.Type.FS, bar(160, 200, 1), "160,9 166,9 166,28 DOWN");
  }

  @Test
  void aTaskThatFollowsAtOnceInARowAboveIsEnteredFromBelow() {
    check(Link.Type.FS, bar(160, 200, -1), "160,9 166,9 166,-10 UP");
  }

  @Test
  void aTaskThatStartsBeforeIsReachedThroughTheGapBetweenRows() {
    check(Link.Type.FS, bar(120, 200, 2), "160,9 166,9 166,51 110,51 110,65 120,65 RIGHT");
  }

  @Test
  void startToStartRunsAtTheLeftOfBoth() {
    check(Link.Type.SS, bar(80, 200, 1), "100,9 70,9 70,37 80,37 RIGHT");
  }

  @Test
  void finishToFinishRunsAtTheRightOfBoth() {
    check(Link.Type.FF, bar(80, 200, 1), "160,9 210,9 210,37 200,37 LEFT");
  }

  @Test
  void startToFinishLeavesTheStartAndEntersTheEnd() {
    check(Link.Type.SF, bar(20, 60, 1), "100,9 94,9 94,37 60,37 LEFT");
    check(Link.Type.SF, bar(80, 200, 1), "100,9 94,9 94,23 210,23 210,37 200,37 LEFT");
  }

  @Test
  void linksOutOfOneBarShareTheirFirstStretch() {
    var near = LinkRoute.of(Link.Type.FS, FROM, end(bar(200, 240, 1), null), 28);
    var far = LinkRoute.of(Link.Type.FS, FROM, end(bar(300, 340, 9), null), 28);
    assertEquals(near.points().subList(0, 2), far.points().subList(0, 2));
    assertEquals(near.points().get(2).x(), far.points().get(2).x());
  }

  private static Bounds bar(double left, double right, int row) {
    return Bounds.between(left, row * 28, right, row * 28 + 18);
  }

  @Test
  void aLinkIntoABarNamedAtItsLeftTakesTheGapAboveTheName() {
    LinkRoute route = LinkRoute.of(Link.Type.FS, FROM, end(bar(400, 440, 2), Side.LEFT), 28);
    assertEquals("160,9 166,9 166,51 390,51 390,65 400,65 RIGHT", drawn(route));
  }

  @Test
  void aLinkAroundTheEndsTakesTheGapBesideTheNameOfTheShorterBar() {
    LinkRoute.End named = end(bar(100, 160, 0), Side.RIGHT);
    LinkRoute route = LinkRoute.of(Link.Type.FF, named, end(bar(300, 400, 2), null), 28);
    assertEquals("160,9 166,9 166,23 410,23 410,65 400,65 LEFT", drawn(route));
  }

  private static LinkRoute.End end(Bounds bar, @Nullable Side label) {
    return new LinkRoute.End(bar, label);
  }

  private static void check(Link.Type type, Bounds to, String expected) {
    assertEquals(expected, drawn(LinkRoute.of(type, FROM, end(to, null), 28)));
  }

  private static String drawn(LinkRoute route) {
    String points =
        route.points().stream().map(LinkRouteTest::words).collect(Collectors.joining(" "));
    return points + " " + route.heading();
  }

  private static String words(Point point) {
    return Math.round(point.x()) + "," + Math.round(point.y());
  }
}
