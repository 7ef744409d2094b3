package gateline.board.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardModel;
import gateline.board.Grouping;
import gateline.board.Look;
import gateline.board.TimeAxis;
import gateline.board.allocation.AllocationLayout;
import gateline.board.allocation.AllocationStrip;
import gateline.board.allocation.AllocationView;
import gateline.board.allocation.StripView;
import gateline.board.gates.GatesLayout;
import gateline.board.gates.GatesView;
import gateline.board.lanes.LanesLayout;
import gateline.board.lanes.LanesView;
import gateline.board.timeline.Columns;
import gateline.board.timeline.LinkIndex;
import gateline.board.timeline.Rows;
import gateline.board.timeline.TimelineLayout;
import gateline.board.timeline.TimelineView;
import gateline.paint.font.FontMeasurer;
import gateline.scene.Bounds;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.testing.Samples;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A picture is its title and foot around what the layouts give, the same that the window shows at
/// its own sizes.
class SameLayoutTest {
  private static final FontMeasurer FONT = new FontMeasurer();
  private static final BoardModel MODEL = Samples.WEEK_4.model();

  @ParameterizedTest
  @EnumSource(
      value = Grouping.class,
      names = {"SQUAD", "PHASE"})
  void lanesAreThoseOfTheirLayout(Grouping by) {
    PictureMaker maker = maker(slide(View.LANES).withGrouping(by));
    Bounds room = maker.frame().content();
    LanesView view = LanesView.fitting(MODEL, maker.look(), room, maker.weeks(), by).inPages();
    assertHolds(page(maker), LanesLayout.of(MODEL, maker.look(), view).shapes());
  }

  @ParameterizedTest
  @EnumSource(Samples.class)
  void loadsAreThoseOfTheirLayout(Samples sample) {
    PictureMaker maker = new PictureMaker(sample.model(), slide(View.ALLOCATION), FONT);
    Bounds room = maker.frame().content();
    AllocationView view = AllocationView.fitting(maker.model(), maker.look(), room, maker.weeks());
    assertHolds(page(maker), AllocationLayout.shapes(maker.model(), maker.look(), view));
  }

  @ParameterizedTest
  @EnumSource(Samples.class)
  void gatesAreThoseOfTheirLayout(Samples sample) {
    PictureMaker maker =
        new PictureMaker(sample.model(), PictureRequest.of(View.GATES, 1440, 900), FONT);
    GatesView view = GatesView.whole(maker.frame().content());
    Scene page = page(maker);
    double text = maker.look().sizes().text();
    Stream<Look> larger =
        DoubleStream.iterate(text * 1.1, size -> size > text, size -> size - 0.25)
            .mapToObj(size -> maker.look().withSizes(maker.look().sizes().withText(size)));
    assertTrue(
        Stream.concat(larger, Stream.of(maker.look()))
            .anyMatch(look -> holds(page, GatesLayout.shapes(maker.model(), look, view))),
        "in one of the sizes of text a picture may take");
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void theTimelineAndItsLoadsAreThoseOfTheirLayouts(Grouping grouping) {
    PictureMaker maker = maker(PictureRequest.of(View.TIMELINE, 1920, 0).withGrouping(grouping));
    Scene page = page(maker);
    Look look = maker.look();
    Bounds room = maker.frame(page.height()).content();
    Look stripLook = look.withSizes(look.sizes().withRow(23, look.sizes().secondary()));
    double strip = AllocationStrip.contentHeight(MODEL, stripLook);
    Bounds chart = Bounds.between(room.x(), room.y(), room.right(), room.bottom() - strip - 8);
    Rows rows = Rows.of(MODEL.schedule(), grouping);
    TimelineView whole =
        TimelineView.of(
                rows,
                LinkIndex.of(MODEL.schedule(), rows),
                TimeAxis.fitting(MODEL, maker.weeks(), room.x(), room.right()),
                chart)
            .withColumns(Columns.fitting(MODEL.schedule(), look, room.width() * 0.44));
    TimeAxis axis =
        TimeAxis.fitting(MODEL, maker.weeks(), room.x() + whole.tableWidth(), room.right());
    assertHolds(page, TimelineLayout.shapes(MODEL, look, whole.withAxis(axis)));
    Bounds below = Bounds.between(room.x(), room.bottom() - strip, room.right(), room.bottom());
    StripView load = new StripView(below, whole.tableWidth(), axis, 0);
    assertHolds(page, AllocationStrip.shapes(MODEL, stripLook, load));
  }

  private static PictureRequest slide(View view) {
    return PictureRequest.of(view, 1920, 1080);
  }

  private static PictureMaker maker(PictureRequest request) {
    return new PictureMaker(MODEL, request, FONT);
  }

  private static Scene page(PictureMaker maker) {
    List<Scene> pages = Pictures.pages(maker.model(), maker.request(), FONT);
    assertEquals(1, pages.size());
    return pages.getFirst();
  }

  private static void assertHolds(Scene page, List<Shape> laidOut) {
    assertTrue(holds(page, laidOut));
  }

  private static boolean holds(Scene page, List<Shape> laidOut) {
    return !laidOut.isEmpty() && Collections.indexOfSubList(page.shapes(), laidOut) > 0;
  }
}
