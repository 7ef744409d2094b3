package gateline.board;

import static gateline.testing.BoardPlans.LOOK;
import static gateline.testing.BoardPlans.phase;
import static gateline.testing.BoardPlans.plan;
import static gateline.testing.BoardPlans.sprint;
import static gateline.testing.BoardPlans.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Gate;
import gateline.plan.Plan;
import gateline.scene.Bounds;
import gateline.scene.Shape;
import gateline.testing.BoardPlans;
import gateline.testing.Drawn;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The head of a chart: bands, weeks, gates and today, which keep clear of one another at any zoom.
class HeadTest {
  private static final Plan PLAN =
      plan(12, task("long", 62, "core").withWeek(1))
          .withPhases(
              List.of(
                  phase("Stabilize Core", 1, 2),
                  phase("Parity & Coverage", 3, 5),
                  phase("Plugin SDK", 5, 7),
                  phase("Production Readiness", 8, 9),
                  phase("Advanced Features & GA", 9, 12)))
          .withSprints(List.of(sprint("Sprint 1", 1, 2), sprint("Sprint 2", 3, 4)))
          .withGates(
              List.of(
                  Gate.of("g2", "Runtime stability review", 2),
                  Gate.of("g4", "Parity sign-off", 4),
                  Gate.of("g5", "Plugin SDK Alpha", 5),
                  Gate.of("g12", "GA release decision", 12)));

  @Test
  void phasesThatShareAWeekSplitItAtItsMiddle() {
    Sheet sheet = BoardPlans.sheet(PLAN, 10);
    Bounds parity = band(sheet, "Parity-&-Coverage");
    Bounds plugin = band(sheet, "Plugin-SDK");
    assertEquals(4 * 70 + 35, parity.right(), 1.5);
    assertEquals(4 * 70 + 35, plugin.x(), 1.5);
  }

  @Test
  void phasesGoWithoutNumbersWhenOneHasNoRoomForItsOwn() {
    assertEquals(
        "Stabilize Core | Parity & Coverage | Plugin SDK | Production R… | Advanced Features & GA",
        bandTexts(BoardPlans.sheet(PLAN, 10)));
  }

  private static String bandTexts(Sheet sheet) {
    return Drawn.texts(Bands.phases(sheet, strips(900)), _ -> true).stream()
        .map(Drawn::words)
        .collect(Collectors.joining(" | "));
  }

  private static Bounds band(Sheet sheet, String phase) {
    return Drawn.all(Bands.phases(sheet, strips(900))).stream()
        .filter(each -> each.mark().id().equals("band-" + phase))
        .findFirst()
        .orElseThrow()
        .bounds(LOOK.text());
  }

  @Test
  void weeksPastThePlansLastCarryAPlus() {
    assertEquals("W11 W12 W13+", weekNumbers(BoardPlans.sheet(PLAN, 10)).substring(31));
  }

  @Test
  void weekLabelsThinOutBeforeTheyCollide() {
    assertEquals("W1 W3 W5 W7 W9 W11 W13+", weekNumbers(BoardPlans.sheet(PLAN, 5)));
    assertEquals("W1 W9", weekNumbers(BoardPlans.sheet(PLAN, 1)));
  }

  @Test
  void wideDaysHaveTheirOwnDates() {
    List<Drawn> texts =
        Drawn.texts(WeekBand.of(BoardPlans.sheet(PLAN, 60), strips(480)), _ -> true);
    assertEquals(
        List.of("W1", "5 Jan", "6", "7", "8", "9", "10", "11", "W2"),
        texts.stream().map(Drawn::words).limit(9).toList());
  }

  private static String weekNumbers(Sheet sheet) {
    return Drawn.texts(WeekBand.of(sheet, strips(1200)), _ -> true).stream()
        .map(Drawn::words)
        .filter(text -> text.startsWith("W"))
        .collect(Collectors.joining(" "));
  }

  @Test
  void nothingInTheHeadOverlapsWhateverTheZoomAndTheDay() {
    for (int day = 0; day < 90; day += 3) {
      Plan plan = PLAN.withSettings(PLAN.settings().withStatusDate(BoardPlans.START.plusDays(day)));
      for (double dayWidth = 0.7; dayWidth < 60; dayWidth *= 1.37) {
        Sheet sheet = BoardPlans.sheet(plan, dayWidth);
        assertClear(ChartHead.of(sheet, strips(1000), 500), day + " at " + dayWidth);
      }
    }
  }

  private static void assertClear(List<Shape> shapes, String where) {
    List<Drawn> texts = Drawn.texts(shapes, _ -> true);
    for (Drawn text : texts) {
      Bounds bounds = text.bounds(LOOK.text());
      assertTrue(bounds.x() >= 0 && bounds.right() <= 1000, text + " cut, day " + where);
      for (Drawn other : Drawn.all(shapes)) {
        assertTrue(isClear(text, other), text + " meets " + other + ", day " + where);
      }
    }
  }

  /// A text may stand on the ground of its own band, today's label on its pill, and else nowhere.
  private static boolean isClear(Drawn text, Drawn other) {
    boolean mayTouch =
        other.shape().equals(text.shape())
            || text.mark() instanceof BoardMark.Today && !(other.shape() instanceof Shape.Text)
            || other.mark().equals(text.mark()) && !(other.shape() instanceof Shape.Text)
            || other.shape() instanceof Shape.Rect && !(other.mark() instanceof BoardMark.Today);
    return mayTouch || !text.bounds(LOOK.text()).intersects(other.bounds(LOOK.text()));
  }

  @Test
  void aGateNameMovesToTheFarSideOfToday() {
    LocalDate thursday = BoardPlans.START.plusDays(3 * 7 + 3);
    Plan plan = PLAN.withSettings(PLAN.settings().withStatusDate(thursday));
    Sheet sheet = BoardPlans.sheet(plan, 12);
    Bounds name =
        Drawn.texts(GateLane.of(sheet, strips(1000)), mark -> mark.id().equals("gate-label-g4"))
            .getFirst()
            .bounds(LOOK.text());
    assertTrue(name.right() < sheet.axis().x(thursday), name.toString());
  }

  @Test
  void theLastGateIsNotCutByThePlansEnd() {
    Plan plan = plan(12, task("short", 2, "core")).withGates(PLAN.gates());
    Sheet sheet = BoardPlans.sheet(plan, 4);
    double end = 12 * 7 * 4;
    for (Drawn each : Drawn.all(GateLane.of(sheet, strips(end)))) {
      Bounds bounds = each.bounds(LOOK.text());
      assertTrue(bounds.right() <= end, () -> each + " " + bounds);
    }
  }

  @Test
  void aBandNamesItselfWhateverItsWidth() {
    for (double dayWidth = 6; dayWidth < 12; dayWidth += 0.0137) {
      Sheet sheet = BoardPlans.sheet(PLAN, dayWidth);
      List<Drawn> names = Drawn.texts(Bands.sprints(sheet, strips(1000)), _ -> true);
      assertEquals(
          List.of("Sprint 1", "Sprint 2"),
          names.stream().map(Drawn::words).toList(),
          dayWidth + " pixels a day");
    }
  }

  @Test
  void aLateGateHasAnArrowToItsForecast() {
    Sheet sheet = BoardPlans.sheet(PLAN, 10);
    Bounds arrow =
        Drawn.all(GateLane.of(sheet, strips(1000))).stream()
            .filter(each -> each.mark().id().equals("slip-g2"))
            .map(each -> each.bounds(LOOK.text()))
            .reduce(Bounds::union)
            .orElseThrow();
    assertEquals(70 + 50, arrow.x(), 1e-9);
    assertEquals(sheet.axis().xEnd(sheet.schedule().finish(0)), arrow.right(), 1e-9);
  }

  private static HeadStrips strips(double width) {
    return HeadStrips.of(LOOK.sizes().header(), new Bounds(0, 0, width, 0));
  }
}
