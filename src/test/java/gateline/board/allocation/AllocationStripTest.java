package gateline.board.allocation;

import static gateline.testing.BoardPlans.LOOK;
import static gateline.testing.BoardPlans.model;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.Sizes;
import gateline.board.Theme;
import gateline.board.TimeAxis;
import gateline.paint.font.FontMeasurer;
import gateline.plan.Plan;
import gateline.scene.Bounds;
import gateline.scene.Shape;
import gateline.testing.Drawn;
import gateline.testing.FixedWidth;
import gateline.testing.PlanSketch;
import gateline.testing.Samples;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The strip of loads under a chart.
class AllocationStripTest {
  private static final Plan PLAN =
      PlanSketch.plan(
          """
          plan 3
          squad core people 1
          squad quality people 1
          task build 7.5 core,quality*0.5 week 1
          task help 2 core week 1
          task wait 3 quality week 3
          """);

  @Test
  void cellsLieUnderTheirWeeks() {
    List<Shape> shapes = shapes(14, 600);
    for (int week = 1; week <= 3; week++) {
      Bounds cell = cell(shapes, week);
      assertEquals(200 + (week - 1) * 98, cell.x(), 2.01);
      assertEquals(200 + week * 98, cell.right(), 2.01);
    }
  }

  @Test
  void figuresGetFewerAsCellsGetNarrower() {
    assertEquals("7 / 5 | +2", words(shapes(16, 600), 1));
    assertEquals("3 / 5", words(shapes(16, 600), "quality", 3));
    assertEquals("7/5 | +2", words(shapes(8, 600), 1));
    assertEquals("3/5", words(shapes(8, 600), "quality", 3));
    assertEquals("+2", words(shapes(5, 600), 1));
    assertEquals("3/5", words(shapes(5, 600), "quality", 3));
    assertEquals("", words(shapes(3, 600), 1));
  }

  @ParameterizedTest
  @EnumSource
  void everyOverloadOfASampleIsSaidInAWindowOfUsualWidth(Samples sample) {
    BoardModel model = sample.model();
    Look look = Look.of(Theme.LIGHT, Sizes.STANDARD, new FontMeasurer());
    TimeAxis axis = TimeAxis.fitting(model, new TimeAxis.Span(1, model.lastWeek()), 500, 1430);
    StripView view = new StripView(new Bounds(0, 0, 1440, 300), 500, axis, 0);
    List<Shape> shapes = AllocationStrip.shapes(model, look, view);
    for (int squad = 0; squad < sample.plan().squads().size(); squad++) {
      String id = sample.plan().squads().get(squad).id();
      for (int week = 1; week <= model.lastWeek(); week++) {
        LoadFigures figures = LoadFigures.of(model.loads(), squad, week);
        String excess = figures.isOver() ? " | " + figures.excess() : "";
        assertEquals(figures.ratio("/") + excess, words(shapes, id, week));
      }
    }
  }

  @Test
  void weeksTooNarrowForCellsBecomeASkylineThatRisesAboveTheLineWhereOverloaded() {
    List<Shape> shapes = shapes(1, 600);
    Bounds over = cell(shapes, 1);
    double rowHeight = LOOK.sizes().row() - 4;
    assertEquals(7, over.width(), 0.01);
    assertTrue(over.height() > 0.6 * rowHeight, over.toString());
    assertTrue(over.height() <= rowHeight, over.toString());
    Bounds within =
        Drawn.all(shapes).stream()
            .filter(each -> each.mark().equals(new BoardMark.Cell("quality", 3)))
            .findFirst()
            .orElseThrow()
            .bounds(new FixedWidth());
    assertEquals(0.6 * 0.6 * rowHeight, within.height(), 0.01);
  }

  @Test
  void weeksThatShareAFewPixelsShareOneTowerOfTheMostLoaded() {
    List<Shape> shapes = shapes(0.2, 600);
    assertEquals(
        List.of("load-core-1"),
        Drawn.marked(shapes, BoardMark.Cell.class).stream()
            .map(each -> each.mark().id())
            .filter(id -> id.contains("core"))
            .toList());
    assertEquals(3 * 7 * 0.2, cell(shapes, 1).width(), 0.01);
  }

  @Test
  void onlyWeeksInSightAreDrawn() {
    assertEquals(
        List.of("load-core-1", "load-core-2"),
        Drawn.marked(shapes(16, 400), BoardMark.Cell.class).stream()
            .map(each -> each.mark().id())
            .filter(id -> id.contains("core"))
            .distinct()
            .toList());
  }

  @Test
  void namesAndPeopleStandUnderTheTable() {
    String texts =
        Drawn.texts(shapes(14, 600), mark -> !(mark instanceof BoardMark.Cell)).stream()
            .map(Drawn::words)
            .collect(Collectors.joining(" | "));
    assertTrue(texts.contains("1 person | Core"), texts);
    assertTrue(texts.contains("Squad allocation"), texts);
    assertTrue(texts.contains("peak 7 / 5"), texts);
  }

  @Test
  void allRowsFitTheContentHeight() {
    double height = AllocationStrip.contentHeight(model(PLAN), LOOK);
    double bottom =
        Drawn.marked(shapes(14, 600), BoardMark.Cell.class).stream()
            .mapToDouble(each -> each.bounds(new FixedWidth()).bottom())
            .max()
            .orElseThrow();
    assertTrue(bottom <= height && height - bottom < 10, bottom + " of " + height);
  }

  private static List<Shape> shapes(double dayWidth, double width) {
    BoardModel model = model(PLAN);
    TimeAxis axis = new TimeAxis(PLAN.start(), 200, dayWidth, model.schedule().time());
    Bounds area = new Bounds(0, 0, width, 300);
    return AllocationStrip.shapes(model, LOOK, new StripView(area, 200, axis, 0));
  }

  private static Bounds cell(List<Shape> shapes, int week) {
    return Drawn.all(shapes).stream()
        .filter(each -> each.mark().equals(new BoardMark.Cell("core", week)))
        .findFirst()
        .orElseThrow()
        .bounds(new FixedWidth());
  }

  private static String words(List<Shape> shapes, int week) {
    return words(shapes, "core", week);
  }

  private static String words(List<Shape> shapes, String squad, int week) {
    return Drawn.texts(shapes, new BoardMark.Cell(squad, week)::equals).stream()
        .map(Drawn::words)
        .collect(Collectors.joining(" | "));
  }
}
