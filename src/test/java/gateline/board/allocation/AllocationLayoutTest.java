package gateline.board.allocation;

import static gateline.testing.BoardPlans.LOOK;
import static gateline.testing.BoardPlans.model;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.TimeAxis;
import gateline.plan.Extras;
import gateline.plan.Phase;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.scene.Bounds;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.testing.Drawn;
import gateline.testing.FixedWidth;
import gateline.testing.PlanSketch;
import gateline.testing.Readable;
import gateline.testing.Samples;
import gateline.time.DateWords;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the cells of the grid say.
class AllocationLayoutTest {
  private static final Plan PLAN =
      PlanSketch.plan(
          """
          plan 2 status 01-05
          squad core people 1
          squad quality people 1
          task build 5 core week 1
          task help 2 core week 1
          task wait 3 quality week 1 after build
          """);

  @Test
  void aCellSaysLoadCapacityExcessAndPlan() {
    List<Shape> shapes = shapes(PLAN, 600, 400);
    assertEquals("7 / 5 | +2 over", words(shapes, "core", 1));
    assertEquals("0 / 5", words(shapes, "core", 2));
    assertEquals("0 / 5 | plan 3", words(shapes, "quality", 1));
    assertEquals("3 / 5 | plan 0", words(shapes, "quality", 2));
  }

  @Test
  void anOverloadIsHatchedAndFramedNotOnlyRed() {
    List<Shape> shapes = shapes(PLAN, 600, 400);
    assertTrue(isHatched(shapes, new BoardMark.Cell("core", 1)));
    assertFalse(isHatched(shapes, new BoardMark.Cell("core", 2)));
    assertFalse(isHatched(shapes, new BoardMark.Cell("quality", 1)));
  }

  @Test
  void aNarrowCellSaysLessButNeverCutsAFigure() {
    for (double width : new double[] {500, 440, 420, 400, 380, 360, 340}) {
      readable(shapes(PLAN, width, 400), width, 400);
    }
    assertEquals("7 / 5 | +2", words(shapes(PLAN, 460, 400), "core", 1));
    assertEquals("7 | +2", words(shapes(PLAN, 420, 400), "core", 1));
    assertEquals("", words(shapes(PLAN, 100, 400), "core", 1));
  }

  @Test
  void sumsStandAtTheEndOfRowsAndColumns() {
    List<Shape> shapes = shapes(PLAN, 600, 400);
    assertEquals("7 / 10 | 1 week over", words(shapes, new BoardMark.Note("total-core")));
    assertEquals("7 / 10 | 1 squad over", words(shapes, new BoardMark.Note("total-week-1")));
    assertEquals("3 / 10", words(shapes, new BoardMark.Note("total-week-2")));
    assertEquals("10 / 20", words(shapes, new BoardMark.Note("total")));
  }

  @Test
  void whatIsPlannedStandsUnderSprintsAndPhasesAndASharedWeekCountsOnce() {
    Plan plan =
        PlanSketch.plan(
                """
                plan 3
                squad core people 1
                squad quality people 1
                sprint first from 1 to 1
                sprint second from 2 to 3
                task build 12 core week 1
                task help 2 core week 2
                task wait 3 quality week 3 after build
                """)
            .withPhases(
                List.of(
                    new Phase("p", "Build", 1, 2, false, Extras.NONE),
                    new Phase("q", "Ship", 2, 3, false, Extras.NONE)));
    List<Shape> shapes = shapes(plan, 900, 500);
    assertEquals("12 / 10 +2 | First", words(shapes, new BoardMark.Note("sum of First")));
    assertEquals("5 / 20 | Second", words(shapes, new BoardMark.Note("sum of Second")));
    assertEquals("12 / 10 +2 | Build", words(shapes, new BoardMark.Note("sum of Build")));
    assertEquals("5 / 20 | Ship", words(shapes, new BoardMark.Note("sum of Ship")));
    assertTrue(isHatched(shapes, new BoardMark.Band("first")));
    assertFalse(isHatched(shapes, new BoardMark.Band("second")));
    readable(shapes, 900, 500);
  }

  @Test
  void theCurrentWeekIsMarked() {
    List<Shape> shapes = shapes(PLAN, 600, 400);
    assertEquals(LOOK.palette().ground().now(), fill(shapes, new BoardMark.Cell("quality", 1)));
    assertEquals(LOOK.palette().ground().panel(), fill(shapes, new BoardMark.Cell("quality", 2)));
  }

  @Test
  void focusIsWrappedWholeWhereThereIsRoomAndCutWhereThereIsNot() {
    Plan plan = PLAN.withSquads(List.of(withFocus(PLAN.squads().getFirst()), PLAN.squads().get(1)));
    assertEquals(
        "0 / 5 | Stateful | retries and | self-heal of | the runtime",
        words(shapes(plan, 520, 500), "core", 2));
    assertEquals(
        "0 / 5 | Stateful | retries and | self-heal of…", words(shapes(plan, 520, 290), "core", 2));
    readable(shapes(plan, 520, 290), 520, 290);
  }

  @ParameterizedTest
  @EnumSource(Samples.class)
  void everyCellOfTheSamplesSaysWhatTheLoadsSay(Samples sample) {
    BoardModel model = sample.model();
    List<Shape> shapes = shapes(sample.plan(), 1800, 900);
    for (int squad = 0; squad < sample.plan().squads().size(); squad++) {
      for (int week = 1; week <= model.lastWeek(); week++) {
        String expected =
            DateWords.number(model.loads().load(squad, week))
                + " / "
                + DateWords.number(model.loads().capacity(squad, week));
        String id = sample.plan().squads().get(squad).id();
        assertTrue(words(shapes, id, week).startsWith(expected), id + week);
      }
    }
  }

  @Test
  void moreSquadsThanAPageHoldsGoOnOnTheNext() {
    Plan plan =
        PLAN.withSquads(
            IntStream.range(0, 30)
                .mapToObj(i -> Squad.of("s" + i, "Squad " + i, java.math.BigDecimal.ONE))
                .toList());
    List<List<Shape>> pages = AllocationLayout.pages(model(plan), LOOK, view(plan, 600, 400));
    assertTrue(pages.size() > 1);
    List<String> squads =
        pages.stream()
            .flatMap(page -> Drawn.marked(page, BoardMark.SquadLane.class).stream())
            .map(each -> each.mark().id())
            .distinct()
            .toList();
    assertEquals(30, squads.size());
    pages.forEach(page -> readable(page, 600, 400));
    assertTrue(AllocationLayout.contentHeight(model(plan), LOOK, view(plan, 600, 400)) > 400);
  }

  private static Squad withFocus(Squad squad) {
    TreeMap<Integer, String> focus = new TreeMap<>();
    focus.put(2, "Stateful retries and self-heal of the runtime");
    return new Squad(
        squad.id(),
        squad.name(),
        squad.people(),
        squad.color(),
        squad.capacity(),
        focus,
        squad.absences(),
        squad.isPrivate(),
        squad.extras());
  }

  private static AllocationView view(Plan plan, double width, double height) {
    BoardModel model = model(plan);
    Bounds area = new Bounds(0, 0, width, height);
    return AllocationView.fitting(model, LOOK, area, new TimeAxis.Span(1, model.lastWeek()));
  }

  private static List<Shape> shapes(Plan plan, double width, double height) {
    return AllocationLayout.shapes(model(plan), LOOK, view(plan, width, height));
  }

  private static void readable(List<Shape> shapes, double width, double height) {
    Scene scene = new Scene(width, height, LOOK.palette().ground().page(), shapes);
    new Readable(scene, new FixedWidth()).check(11);
  }

  private static String words(List<Shape> shapes, String squad, int week) {
    return words(shapes, new BoardMark.Cell(squad, week));
  }

  private static String words(List<Shape> shapes, BoardMark mark) {
    return Drawn.texts(shapes, mark::equals).stream()
        .map(Drawn::words)
        .collect(Collectors.joining(" | "));
  }

  private static boolean isHatched(List<Shape> shapes, BoardMark mark) {
    return Drawn.all(shapes).stream()
        .filter(each -> each.mark().equals(mark))
        .anyMatch(each -> each.shape() instanceof Shape.Rect rect && rect.ink().hatch() != null);
  }

  private static Object fill(List<Shape> shapes, BoardMark mark) {
    return Drawn.all(shapes).stream()
        .filter(each -> each.mark().equals(mark))
        .map(each -> ((Shape.Rect) each.shape()).ink().fill())
        .findFirst()
        .orElseThrow();
  }
}
