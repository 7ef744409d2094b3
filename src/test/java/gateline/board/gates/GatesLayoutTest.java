package gateline.board.gates;

import static gateline.testing.BoardPlans.LOOK;
import static gateline.testing.BoardPlans.model;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.plan.Gate;
import gateline.plan.Plan;
import gateline.scene.Bounds;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.scene.TextMeasurer;
import gateline.schedule.Schedule;
import gateline.testing.Drawn;
import gateline.testing.FixedWidth;
import gateline.testing.PlanSketch;
import gateline.testing.Readable;
import gateline.testing.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the cards of the gates say and how they share the room.
class GatesLayoutTest {
  private static final TextMeasurer MEASURER = new FixedWidth();
  private static final Plan PLAN =
      PlanSketch.plan(
          """
          plan 6 status 01-15 pause
          squad core people 1
          metric tests targets 1:100,2:300 actuals 1:120
          gate review week 1 go 01-09
          gate parity week 2 targets tests:300 met 1 unmet 2
          gate release week 6
          task done 2 core week 1 started 01-05 finished 01-06 progress 100
          task long-piece-of-work 4 core week 2
          task short-piece 1 core week 2
          task late-work 6 core week 3
          task later-work 6 core week 4
          """);

  @Test
  void aCardSaysWhereItsGateStands() {
    List<Shape> shapes = shapes(PLAN, 1200, 700);
    assertEquals("Week 2 · Fri 16 Jan", words(shapes, "parity", "gate-date"));
    assertEquals("Parity", words(shapes, "parity", "gate-name"));
    assertEquals("At risk · 1 of 6 ready", words(shapes, "parity", "gate-state"));
    assertEquals("Forecast Tue 20 Jan, 2 d late", words(shapes, "parity", "forecast"));
    assertEquals(
        "Work done Tue 6 Jan, on time",
        words(shapes, "review", "forecast").replace("Fri 9", "Tue 6"));
    assertEquals("No owner", words(shapes, "parity", "owners"));
  }

  @Test
  void unmetCriteriaComeFirst() {
    List<String> marks =
        Drawn.texts(shapes(PLAN, 1200, 700), mark -> mark.id().matches("exit-\\d-parity")).stream()
            .map(each -> each.mark().id())
            .toList();
    assertEquals(List.of("exit-2-parity", "exit-3-parity", "exit-1-parity"), marks);
  }

  @Test
  void targetsAreHeldAgainstActuals() {
    List<Shape> shapes = shapes(PLAN, 1200, 700);
    assertEquals("Tests | 120 of 300", words(shapes, "parity", "target-tests"));
    assertTrue(hasMark(shapes, new BoardMark.GateSign("parity", "trend-tests")));
  }

  @Test
  void requiredTasksLeftAreListedByTheirFinish() {
    List<Shape> shapes = shapes(PLAN, 1200, 700);
    assertEquals("Required tasks | 2 of 2 left", words(shapes, "parity", "tasks"));
    assertEquals("Short piece | 15 Jan", task(shapes, "short-piece"));
    assertEquals("Long piece of work | 20 Jan late", task(shapes, "long-piece-of-work"));
    assertEquals("Required tasks | all 1 done", words(shapes, "review", "tasks"));
  }

  @Test
  void anOpenGateSaysWhatItWouldPause() {
    List<Shape> shapes = shapes(PLAN, 1200, 700);
    assertEquals(
        "Decision open A hold or a miss pauses 2 tasks of weeks 3 to 4",
        text(shapes, "parity", "decision"));
    assertEquals(
        "Decision | open | A hold would pause no task", words(shapes, "release", "decision"));
  }

  @Test
  void aDecidedGateSaysWhatWasDecided() {
    assertEquals("Decision | Fri 9 Jan | Go", words(shapes(PLAN, 1200, 700), "review", "decision"));
  }

  @Test
  void theNextGateStandsOut() {
    List<Shape> shapes = shapes(PLAN, 1200, 700);
    assertEquals(
        "review: false, parity: true, release: false",
        List.of("review", "parity", "release").stream()
            .map(gate -> gate + ": " + isFramed(shapes, gate))
            .collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1400, 1000, 700, 400, 260})
  void cardsStandInAsManyRowsAsTheirWidthNeeds(int width) {
    GatesView view = GatesView.scrolling(new Bounds(0, 0, width, 600));
    double height = GatesLayout.contentHeight(model(PLAN), LOOK, view);
    double whole = Math.max(600, height);
    List<Shape> shapes =
        GatesLayout.shapes(model(PLAN), LOOK, GatesView.scrolling(new Bounds(0, 0, width, whole)));
    assertEquals(3, cards(shapes).size());
    new Readable(new Scene(width, whole, LOOK.palette().ground().page(), shapes), MEASURER)
        .check(11);
    assertTrue(cards(shapes).stream().allMatch(card -> card.width() >= 200));
  }

  @Test
  void aCardThatIsTooShortLeavesOutTasksThenWhatIsMet() {
    for (int height = 700; height >= 360; height -= 10) {
      List<Shape> shapes = shapes(PLAN, 1200, height);
      boolean hasTask = !task(shapes, "short-piece").isEmpty();
      boolean hasMet = !words(shapes, "parity", "exit-1").isEmpty();
      assertFalse(words(shapes, "parity", "exit-2").isEmpty(), "unmet at " + height);
      assertTrue(hasMet || !hasTask, "met criteria before tasks at " + height);
      new Readable(new Scene(1200, height, LOOK.palette().ground().page(), shapes), MEASURER)
          .check(11);
    }
  }

  @Test
  void aCardLowerThanItsPartsShowsThoseThatFit() {
    for (int height = 360; height >= 180; height -= 10) {
      Scene scene =
          new Scene(1200, height, LOOK.palette().ground().page(), shapes(PLAN, 1200, height));
      new Readable(scene, MEASURER).check(11);
      assertEquals("Parity", words(scene.shapes(), "parity", "gate-name"));
    }
  }

  @Test
  void whatIsLeftOutIsCounted() {
    assertEquals("", more(shapes(PLAN, 1200, 700)));
    assertEquals("+2 more", more(shapes(PLAN, 1200, 390)));
  }

  @Test
  void ofVeryManyTasksAFewAreListedAndAllCounted() {
    StringBuilder lines = new StringBuilder("plan 2\nsquad core people 1\ngate review week 1\n");
    for (int i = 0; i < 200; i++) {
      lines.append("task t" + i + " 1 core week 1\n");
    }
    List<Shape> shapes = shapes(PlanSketch.plan(lines.toString()), 600, 500);
    long listed =
        Drawn.all(shapes).stream()
            .filter(each -> each.mark() instanceof BoardMark.TaskLabel && !each.words().isEmpty())
            .map(Drawn::mark)
            .distinct()
            .count();
    assertTrue(listed > 3, listed + " listed");
    assertEquals("+" + (200 - listed) + " more", more(shapes));
  }

  @Test
  void gatesOnAnotherPageAreStillOnThePath() {
    GatesView second = GatesView.whole(new Bounds(0, 0, 800, 600)).part(1, 1);
    List<Shape> shapes = GatesLayout.shapes(model(PLAN), LOOK, second);
    assertEquals(1, cards(shapes).size());
    List<Drawn> path =
        Drawn.all(shapes).stream()
            .filter(each -> each.mark().equals(new BoardMark.Note("path")))
            .toList();
    assertEquals(0, path.getLast().bounds(MEASURER).x(), 0.1);
    assertEquals(800, path.getFirst().bounds(MEASURER).right(), 0.1);
  }

  @Test
  void todayStandsOnceOnAPathOfSeveralRows() {
    for (int width : List.of(1400, 700, 400)) {
      GatesView view = GatesView.scrolling(new Bounds(0, 0, width, 3000));
      for (LocalDate day = PLAN.start(); day.isBefore(PLAN.weekStart(7)); day = day.plusDays(1)) {
        BoardModel model = BoardModel.of(Schedule.of(PLAN), day);
        List<Drawn> today =
            Drawn.texts(GatesLayout.shapes(model, LOOK, view), new BoardMark.Today()::equals);
        boolean isOver = day.isAfter(model.gates().getLast().target().toLocalDate());
        assertEquals(isOver ? 0 : 1, today.size(), width + " pixels, " + day);
      }
    }
  }

  @Test
  void everyCriterionOfTheSamplesIsOnItsCard() {
    for (Samples sample : Samples.values()) {
      List<Shape> shapes = shapes(sample.plan(), 1850, 930);
      for (Gate gate : sample.plan().gates()) {
        for (int i = 0; i < gate.exit().size(); i++) {
          assertEquals(gate.exit().get(i).text(), text(shapes, gate.id(), "exit-" + (i + 1)));
        }
        for (int i = 0; i < gate.entry().size(); i++) {
          assertEquals(gate.entry().get(i).text(), text(shapes, gate.id(), "entry-" + (i + 1)));
        }
      }
    }
  }

  private static List<Shape> shapes(Plan plan, double width, double height) {
    GatesView view = GatesView.whole(new Bounds(0, 0, width, height));
    return GatesLayout.shapes(model(plan), LOOK, view);
  }

  private static List<Bounds> cards(List<Shape> shapes) {
    return Drawn.all(shapes).stream()
        .filter(each -> each.mark().id().startsWith("gate-card-"))
        .map(each -> each.bounds(MEASURER))
        .toList();
  }

  private static boolean isFramed(List<Shape> shapes, String gate) {
    return Drawn.all(shapes).stream()
        .filter(each -> each.mark().equals(new BoardMark.GateSign(gate, "gate-card")))
        .map(each -> ((Shape.Rect) each.shape()).ink().edge())
        .anyMatch(edge -> edge != null && edge.color().equals(LOOK.palette().signal().accent()));
  }

  private static boolean hasMark(List<Shape> shapes, BoardMark mark) {
    return Drawn.all(shapes).stream().anyMatch(each -> each.mark().equals(mark));
  }

  private static String more(List<Shape> shapes) {
    return joined(Drawn.texts(shapes, mark -> mark.id().startsWith("more-")), " | ");
  }

  private static String task(List<Shape> shapes, String task) {
    return joined(Drawn.texts(shapes, new BoardMark.TaskLabel(task)::equals), " | ");
  }

  private static String words(List<Shape> shapes, String gate, String part) {
    return joined(Drawn.texts(shapes, new BoardMark.GateSign(gate, part)::equals), " | ");
  }

  private static String text(List<Shape> shapes, String gate, String part) {
    return joined(Drawn.texts(shapes, new BoardMark.GateSign(gate, part)::equals), " ");
  }

  private static String joined(List<Drawn> texts, String between) {
    return texts.stream().map(Drawn::words).collect(Collectors.joining(between));
  }
}
