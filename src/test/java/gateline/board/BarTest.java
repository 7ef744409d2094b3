package gateline.board;

import static gateline.testing.BoardPlans.LOOK;
import static gateline.testing.BoardPlans.START;
import static gateline.testing.BoardPlans.plan;
import static gateline.testing.BoardPlans.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Baseline;
import gateline.plan.Extras;
import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Ink;
import gateline.scene.Shape;
import gateline.testing.BoardPlans;
import gateline.testing.Drawn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What a bar says by its looks. A day is ten pixels wide; core is blue, quality green.
class BarTest {
  private static final Color BLUE = Color.rgb(0x4797EA);
  private static final Color GREEN = Color.rgb(0x0D8165);
  private static final Task OTHER = task("other", 9, "quality");

  @Test
  void whatIsDoneIsFullAndTheRestAThird() {
    Task half = task("half", 4, "core").withFacts(begun("50"));
    List<Drawn> drawn = drawn(plan(2, half, OTHER));
    assertEquals(LOOK.palette().rest(BLUE), ink(drawn.getFirst()).fill());
    assertEquals(BLUE, ink(drawn.getLast()).fill());
    assertEquals(20, drawn.getLast().clip().width(), 1e-9);
  }

  @Test
  void aFinishedBarIsFullWhateverItsProgress() {
    Task.Facts facts = new Task.Facts(START, START.plusDays(1), BigDecimal.ZERO);
    List<Drawn> drawn = drawn(plan(2, task("over", 2, "core").withFacts(facts), OTHER));
    assertEquals(BLUE, ink(drawn.getFirst()).fill());
  }

  @Test
  void severalSquadsShareABarInStripes() {
    List<Drawn> drawn = drawn(plan(2, task("both", 4, "core", "quality"), OTHER));
    assertEquals(
        List.of(BLUE, GREEN),
        drawn.stream().map(each -> Objects.requireNonNull(ink(each).edge()).color()).toList());
    assertEquals(drawn.getFirst().clip().bottom(), drawn.getLast().clip().y(), 1e-9);
    assertEquals(9, drawn.getLast().clip().height(), 1e-9);
  }

  @Test
  void aCriticalBarHasADarkOutlineAndKeepsItsColorInside() {
    List<Drawn> drawn = drawn(plan(2, task("long", 8, "core")));
    assertEquals(BLUE, Objects.requireNonNull(ink(drawn.getFirst()).edge()).color());
    Ink outline = ink(drawn.getLast());
    assertEquals(LOOK.palette().line().critical(), Objects.requireNonNull(outline.edge()).color());
    assertEquals(2, outline.edge().width());
    assertTrue(drawn.getLast().bounds(LOOK.text()).contains(drawn.getFirst().bounds(LOOK.text())));
  }

  @Test
  void aTaskOfNoSquadIsGray() {
    assertEquals(
        LOOK.palette().nobody(),
        Objects.requireNonNull(ink(drawn(plan(2, task("a", 2), OTHER)).getFirst()).edge()).color());
  }

  @Test
  void aPausedBarIsHatched() {
    GateDecision hold =
        new GateDecision(
            GateDecision.Outcome.HOLD, START, "", "", List.of(), null, false, Extras.NONE);
    Plan plan =
        plan(2, task("later", 2, "core").withWeek(2))
            .withGates(List.of(Gate.of("g", "Gate", 1).withDecision(hold)));
    assertTrue(drawn(plan).stream().anyMatch(each -> ink(each).hatch() != null));
    assertFalse(
        drawn(plan(2, task("later", 2, "core").withWeek(2))).stream()
            .anyMatch(each -> ink(each).hatch() != null));
  }

  @Test
  void aMilestoneIsADiamondInItsSquadsColor() {
    Plan plan = plan(2, task("done", 0, "core"), OTHER);
    Shape.Area diamond = (Shape.Area) drawn(plan).getFirst().shape();
    assertEquals(BLUE, diamond.ink().fill());
    assertEquals(4, diamond.outline().size());
  }

  @Test
  void aBarThatSpillsOverIsNotchedWhereItsWeekEnds() {
    Bounds notch = trims(plan(3, task("long", 8, "core").withWeek(1), OTHER)).getFirst();
    assertEquals(50, notch.centerX(), 1e-9, "Friday evening");
    assertEquals(List.of(), trims(plan(3, task("fits", 5, "core").withWeek(1))));
  }

  @Test
  void aPinStandsAtTheStartOfAPinnedBar() {
    Task.Timing pinned = new Task.Timing(START.plusDays(2), BigDecimal.ZERO, null, true);
    Bounds needle = trims(plan(2, task("a", 2, "core").withTiming(pinned), OTHER)).getFirst();
    assertEquals(20, needle.x(), 1e-9);
  }

  @Test
  void aDeadlineIsAnArrowThatTurnsBadWhenMissed() {
    assertEquals(LOOK.palette().text().primary(), arrow(START.plusDays(4)));
    assertEquals(LOOK.palette().signal().bad(), arrow(START.plusDays(1)));
  }

  private static Color arrow(LocalDate deadline) {
    Task.Timing timing = new Task.Timing(null, BigDecimal.ZERO, deadline, false);
    Plan plan = plan(2, task("a", 3, "core").withTiming(timing), OTHER);
    return Drawn.all(new BarTrims(bar(plan)).shapes()).stream()
        .filter(each -> each.shape() instanceof Shape.Area)
        .map(each -> Objects.requireNonNull(((Shape.Area) each.shape()).ink().fill()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void slackIsALineToTheLateFinish() {
    Plan plan = plan(2, task("a", 2, "core"), OTHER);
    Bounds line = Drawn.all(new BarTrims(bar(plan)).slack()).getFirst().bounds(LOOK.text());
    assertEquals(20, line.x(), 1e-9);
    assertEquals(110, line.right(), 1e-9, "nine days end on the second Thursday");
    assertEquals(List.of(), new BarTrims(bar(plan(2, OTHER))).slack());
  }

  @Test
  void theBaselineIsAThinBarUnderTheLiveOne() {
    var dates = new LinkedHashMap<String, Baseline.Dates>();
    dates.put(
        "a",
        new Baseline.Dates(
            START.plusDays(1).atTime(9, 0), START.plusDays(2).atTime(17, 0), null, Extras.NONE));
    Plan plan =
        plan(2, task("a", 4, "core"), OTHER)
            .withBaselines(List.of(new Baseline("then", null, null, dates, false, Extras.NONE)));
    Bounds bounds = Drawn.all(new BarTrims(bar(plan)).baseline()).getFirst().bounds(LOOK.text());
    assertEquals(new Bounds(10, 29.5, 20, 4.5), bounds);
  }

  @Test
  void aLitChainHoldsWhatATaskRestsOnAndWhatRestsOnIt() {
    Plan plan =
        plan(
            2,
            task("a", 1),
            task("b", 1).withDepends(List.of(Link.to("a"))),
            task("side", 1).withDepends(List.of(Link.to("a"))),
            task("c", 1).withDepends(List.of(Link.to("b"))),
            task("apart", 1));
    LitChain lit = LitChain.of(BoardPlans.model(plan).schedule().network(), List.of(1));
    assertEquals(
        List.of(true, true, false, true, false),
        java.util.stream.IntStream.range(0, 5).mapToObj(lit::holds).toList());
  }

  private static Task.Facts begun(String progress) {
    return new Task.Facts(START, null, new BigDecimal(progress));
  }

  private static Bar bar(Plan plan) {
    return Bar.of(BoardPlans.sheet(plan, 10), 0, 20, 18);
  }

  private static List<Drawn> drawn(Plan plan) {
    return Drawn.all(bar(plan).shapes());
  }

  private static List<Bounds> trims(Plan plan) {
    return Drawn.all(new BarTrims(bar(plan)).shapes()).stream()
        .map(each -> each.bounds(LOOK.text()))
        .toList();
  }

  private static Ink ink(Drawn drawn) {
    return ((Shape.Rect) drawn.shape()).ink();
  }
}
