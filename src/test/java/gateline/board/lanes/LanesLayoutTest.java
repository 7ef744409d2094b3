package gateline.board.lanes;

import static gateline.testing.BoardPlans.LOOK;
import static gateline.testing.BoardPlans.model;
import static gateline.testing.BoardPlans.phase;
import static gateline.testing.BoardPlans.plan;
import static gateline.testing.BoardPlans.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Grouping;
import gateline.board.Room;
import gateline.board.Sheet;
import gateline.board.TimeAxis;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.scene.Bounds;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.testing.BoardPlans;
import gateline.testing.Drawn;
import gateline.testing.FixedWidth;
import gateline.testing.Readable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which lane a task stands in, how sub-rows are packed, and where labels stand.
class LanesLayoutTest {
  private static final Bounds AREA = new Bounds(0, 0, 1000, 500);

  @Test
  void aTaskStandsInTheLaneOfItsFirstSquadAlone() {
    Plan plan =
        plan(2, task("mine", 2, "core"), task("shared", 2, "quality", "core"), task("free", 1));
    assertEquals(
        "core: mine | quality: shared | nobody: free",
        Lane.of(model(plan), Grouping.SQUAD).stream()
            .map(lane -> name(plan, lane) + ": " + tasks(plan, lane.tasks()))
            .collect(Collectors.joining(" | ")));
  }

  @Test
  void aTaskStandsInTheLaneOfItsWeeksLaterPhase() {
    Plan plan =
        plan(
                3,
                task("first", 2, "core").withWeek(1),
                task("shared", 2, "core").withWeek(2),
                task("last", 2, "quality").withWeek(3),
                task("loose", 1, "core"))
            .withPhases(List.of(phase("Build", 1, 2), phase("Ship", 2, 3)));
    assertEquals(
        "Build: first | Ship: shared last | nobody: loose",
        Lane.of(model(plan), Grouping.PHASE).stream()
            .map(lane ->
                (lane.position() < 0 ? "nobody" : plan.phases().get(lane.position()).name())
                    + ": "
                    + tasks(plan, lane.tasks()))
            .collect(Collectors.joining(" | ")));
    List<Shape> shapes = layout(plan, view(plan, AREA, Grouping.PHASE).inPages()).shapes();
    assertEquals(
        List.of("Build", "W1–2 · 1 task · 2 pd", "Ship", "W2–3 · 2 tasks · 4 pd"),
        Drawn.texts(shapes, BoardMark.PhaseLane.class::isInstance).stream()
            .map(Drawn::words)
            .toList());
  }

  @Test
  void aSquadWithoutTasksHasALowEmptyLane() {
    List<Shape> shapes = shapes(plan(2, task("mine", 2, "core"), task("more", 2, "core")), AREA);
    double core = lane(shapes, "core").height();
    double quality = lane(shapes, "quality").height();
    assertTrue(quality > 20 && quality < core, quality + " of " + core);
  }

  @Test
  void lanesTakeTheWholeHeight() {
    List<Shape> shapes = shapes(plan(2, task("mine", 2, "core")), AREA);
    double bottom =
        Drawn.marked(shapes, BoardMark.SquadLane.class).stream()
            .mapToDouble(each -> each.bounds(new FixedWidth()).bottom())
            .max()
            .orElseThrow();
    assertEquals(AREA.bottom(), bottom, 1.5);
  }

  @Test
  void aLabelStandsInsideWhenItFitsElseAtTheRightElseAtTheLeft() {
    check("fits inside", 9, 1, "fits inside", Slot.Side.INSIDE);
    check("too wide to fit inside of it", 1, 1, "too wide to fit | inside of it", Slot.Side.RIGHT);
    check("nothing is right of the end", 1, 4, "nothing is | right of the end", Slot.Side.LEFT);
  }

  @Test
  void aNameThatFitsNowhereIsCut() {
    String name = "endless ".repeat(60).strip();
    Slot slot = slot(plan(4, task(name, 1, "core").withWeek(2)));
    assertTrue(slot.label().lines().getLast().endsWith("…"), slot.label()::toString);
    assertTrue(slot.room().right() <= 10 * 28 + 10, slot.room()::toString);
  }

  @Test
  void helpersAreNamedBehindTheTask() {
    assertEquals("work +Quality", words("work", "core", "quality"));
    assertEquals("work +Quality +Writer", words("work", "core", "quality", "writer"));
    assertEquals("work +3 squads", words("work", "core", "quality", "writer", "cli"));
    assertEquals("work +all squads", words("work", "core", "quality", "writer", "cli", "ops"));
  }

  @Test
  void tasksAreReadableAndHitTheirMarks() {
    Plan plan =
        plan(
            4,
            task("first piece of work", 5, "core"),
            task("second piece of work", 3, "core"),
            task("third piece of work", 1, "core", "quality").withWeek(4));
    List<Shape> shapes = shapes(plan, AREA);
    new Readable(new Scene(1000, 500, LOOK.palette().ground().page(), shapes), new FixedWidth())
        .check(11);
    for (String task : List.of("first", "second", "third")) {
      String id = task + " piece of work";
      assertTrue(hasMark(shapes, new BoardMark.TaskBar(id)), id);
      assertTrue(hasMark(shapes, new BoardMark.TaskLabel(id)), id);
    }
  }

  @Test
  void lanesTooHighForAWindowAreScrolled() {
    Plan plan = crowded();
    LanesLayout layout = layout(plan, new Bounds(0, 0, 1000, 300), false);
    assertTrue(layout.contentHeight() > 300, () -> "" + layout.contentHeight());
    LanesView lower = view(plan, new Bounds(0, 0, 1000, 300)).withScrollY(100);
    LanesLayout scrolled = layout.scrolled(model(plan), LOOK, lower).orElse(null);
    assertEquals(null, scrolled, "a model of its own is packed anew");
  }

  @Test
  void scrollingMovesLanesAndNothingElse() {
    Plan plan = crowded();
    BoardModel model = model(plan);
    Bounds area = new Bounds(0, 0, 1000, 300);
    LanesView view = LanesView.fitting(model, LOOK, area, new TimeAxis.Span(1, 4), Grouping.SQUAD);
    LanesLayout layout = LanesLayout.of(model, LOOK, view);
    LanesView next = view.withScrollY(40).withAxis(view.axis().moved(-30));
    Optional<LanesLayout> scrolled = layout.scrolled(model, LOOK, next);
    assertEquals(LanesLayout.of(model, LOOK, next).shapes(), scrolled.orElseThrow().shapes());
    LanesView zoomed = view.withAxis(view.axis().zoomed(2, 0));
    assertTrue(layout.scrolled(model, LOOK, zoomed).isEmpty());
  }

  @Test
  void lanesTooHighForAPageGoOnOnTheNext() {
    Plan plan = crowded();
    List<LanesLayout> pages = layout(plan, new Bounds(0, 0, 1000, 300), true).pages();
    assertTrue(pages.size() > 1);
    assertEquals(
        plan.tasks().size(),
        pages.stream().flatMap(page -> bars(page).stream()).distinct().count());
    for (LanesLayout page : pages) {
      new Readable(
              new Scene(1000, 300, LOOK.palette().ground().page(), page.shapes()), new FixedWidth())
          .check(11);
    }
  }

  @Test
  void aLaneThatFitsOnAPageIsNotTorn() {
    Plan plan = plan(4);
    List<Task> tasks =
        IntStream.range(0, 40)
            .mapToObj(i -> task("piece of work " + i, 3, i < 20 ? "core" : "quality"))
            .toList();
    List<LanesLayout> pages =
        layout(plan.withTasks(tasks), new Bounds(0, 0, 1000, 700), true).pages();
    assertEquals(2, pages.size());
    assertEquals(20, bars(pages.getFirst()).size());
    assertEquals(20, bars(pages.getLast()).size());
  }

  @Test
  void aPageTooLowForAnythingHasOneSubRow() {
    List<LanesLayout> pages = layout(crowded(), new Bounds(0, 0, 1000, 112), true).pages();
    assertEquals(40, pages.stream().flatMap(page -> bars(page).stream()).distinct().count());
  }

  private static List<String> bars(LanesLayout page) {
    return Drawn.marked(page.shapes(), BoardMark.TaskLabel.class).stream()
        .map(each -> each.mark().id())
        .distinct()
        .toList();
  }

  private static Plan crowded() {
    Plan plan = plan(4);
    return plan.withTasks(
        IntStream.range(0, 40)
            .mapToObj(i -> task("piece of work " + i, 3, "core").withWeek(1 + i % 4))
            .toList());
  }

  private static String name(Plan plan, Lane lane) {
    return lane.position() < 0 ? "nobody" : plan.squads().get(lane.position()).id();
  }

  private static String tasks(Plan plan, List<Integer> tasks) {
    return tasks.stream().map(task -> plan.tasks().get(task).id()).collect(Collectors.joining(" "));
  }

  private static LanesView view(Plan plan, Bounds area) {
    return view(plan, area, Grouping.SQUAD);
  }

  private static LanesView view(Plan plan, Bounds area, Grouping by) {
    return LanesView.fitting(model(plan), LOOK, area, new TimeAxis.Span(1, plan.weeks()), by);
  }

  private static LanesLayout layout(Plan plan, Bounds area, boolean inPages) {
    LanesView view = view(plan, area);
    return layout(plan, inPages ? view.inPages() : view);
  }

  private static LanesLayout layout(Plan plan, LanesView view) {
    return LanesLayout.of(model(plan), LOOK, view);
  }

  private static List<Shape> shapes(Plan plan, Bounds area) {
    return layout(plan, area, true).shapes();
  }

  private static Bounds lane(List<Shape> shapes, String squad) {
    return Drawn.marked(shapes, BoardMark.SquadLane.class).stream()
        .filter(each -> each.mark().equals(new BoardMark.SquadLane(squad)))
        .map(each -> each.bounds(new FixedWidth()))
        .reduce(Bounds::union)
        .orElseThrow();
  }

  private static boolean hasMark(List<Shape> shapes, BoardMark mark) {
    return Drawn.all(shapes).stream().anyMatch(each -> each.mark().equals(mark));
  }

  /// On an axis of four weeks, 10 pixels a day.
  private static Slot slot(Plan plan) {
    LabelRules rules = new LabelRules(13, 2, LabelRules.Sides.RIGHT, new Room(0, 10 * 28));
    Sheet sheet = BoardPlans.sheet(plan, 10);
    Label label = Label.of(sheet.model(), 0, 2, new FixedWidth());
    return new SlotChoices(sheet, rules).of(0, label).getFirst();
  }

  private static void check(String name, double days, int week, String lines, Slot.Side side) {
    Slot slot = slot(plan(4, task(name, days, "core").withWeek(week)));
    assertEquals(lines, String.join(" | ", slot.label().lines()));
    assertEquals(side, slot.side());
  }

  private static String words(String name, String... squads) {
    Plan plan =
        plan(2, task(name, 1, squads))
            .withSquads(
                Stream.of("core", "quality", "writer", "cli", "ops")
                    .map(id ->
                        Squad.of(
                            id,
                            Character.toUpperCase(id.charAt(0)) + id.substring(1),
                            BigDecimal.ONE))
                    .toList());
    String line = Label.of(model(plan), 0, 1, new FixedWidth()).shape(1, 13).lines().getFirst();
    return Label.nameIn(line) + " " + Label.helpersIn(line);
  }
}
