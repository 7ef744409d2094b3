package gateline.board.timeline;

import static gateline.testing.BoardPlans.LOOK;
import static gateline.testing.BoardPlans.model;
import static gateline.testing.BoardPlans.plan;
import static gateline.testing.BoardPlans.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Grouping;
import gateline.board.LitChain;
import gateline.board.TimeAxis;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Shape;
import gateline.testing.BoardPlans;
import gateline.testing.Drawn;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Where the timeline puts bars and links, and that a frame costs what is in sight.
class TimelineLayoutTest {
  private static final double DAY = 10;

  @Test
  void aBarIsAsWideAsTheDaysItTakes() {
    check(
        plan(
            2,
            task("four", 4, "core").withWeek(1),
            task("next", 1, "core").withDepends(List.of(Link.to("four"))),
            task("over", 2, "core").withDepends(List.of(Link.to("next"))),
            task("half", 0.5, "core").withWeek(2)),
        """
        four |====..........
        next |....=.........
        over |.......==.....
        half |.......-......
        """);
  }

  @Test
  void workThatSpansAWeekendIsDrawnThroughIt() {
    check(
        plan(2, task("long", 7, "core").withWeek(1)),
        """
        long |=========.....
        """);
  }

  @Test
  void aTaskWithoutLengthIsADiamondAtItsInstant() {
    Plan plan = plan(2, task("work", 4, "core"), milestone());
    Bounds diamond = bar(shapes(plan, 400), "done");
    assertEquals(12, diamond.width(), 1e-9);
    assertEquals(4 * DAY, diamond.centerX(), 1e-9);
  }

  private static Task milestone() {
    return task("done", 0, "core").withDepends(List.of(Link.to("work")));
  }

  @Test
  void aVeryShortBarStillShows() {
    Bounds bar = bar(shapes(plan(2, task("call", 0.01, "core")), 400), "call");
    assertEquals(3 - 1.5, bar.width(), 0.5 + 1e-9, "three pixels with its edge");
  }

  @Test
  void rowsStandBelowTheHeadInOrder() {
    List<Shape> shapes = shapes(plan(2, task("one", 1, "core"), task("two", 1, "core")), 400);
    double top = LOOK.sizes().header().height();
    assertEquals(top + 14, bar(shapes, "one").centerY(), 1e-9);
    assertEquals(top + 28 + 14, bar(shapes, "two").centerY(), 1e-9);
  }

  @Test
  void rowsOutOfSightMakeNoShapes() {
    Plan plan = BoardPlans.large(300, 1);
    BoardModel model = model(plan);
    TimelineView view =
        view(model, Grouping.NONE, new Bounds(0, 0, 600, 400)).withScrollY(28 * 100);
    List<String> bars =
        Drawn.marked(TimelineLayout.shapes(model, LOOK, view), BoardMark.TaskBar.class).stream()
            .map(each -> each.mark().id())
            .distinct()
            .toList();
    TimelineFrame frame =
        TimelineFrame.of(new gateline.board.Sheet(model, LOOK, view.axis()), view);
    assertEquals(100, frame.firstRow());
    assertTrue(bars.stream().allMatch(bar -> isBetween(bar, 100, frame.endRow())), bars.toString());
  }

  private static boolean isBetween(String bar, int from, int end) {
    int task = Integer.parseInt(bar.substring("bar-t".length()));
    return task >= from && task < end;
  }

  @Test
  void aFrameCostsWhatIsInSight() {
    int small = shapeCount(500);
    int large = shapeCount(10_000);
    assertTrue(large < small * 1.3 + 50, small + " shapes of 500 tasks, " + large + " of 10,000");
  }

  /// The shapes of a frame in the middle of a plan.
  private static int shapeCount(int tasks) {
    BoardModel model = model(BoardPlans.large(tasks, 3));
    TimelineView view = view(model, Grouping.WEEK, new Bounds(0, 0, 1200, 800));
    double middle = view.rows().size() / 2 * LOOK.sizes().row();
    int week = 1 + model.plan().weeks() / 2;
    TimeAxis axis = view.axis().moved(-view.axis().x(model.plan().weekStart(week)));
    return Drawn.all(TimelineLayout.shapes(model, LOOK, view.withScrollY(middle).withAxis(axis)))
        .size();
  }

  @Test
  void rowUnderAnYIsTheRowDrawnThere() {
    BoardModel model = model(BoardPlans.large(50, 1));
    TimelineView view = view(model, Grouping.WEEK, new Bounds(0, 0, 600, 400)).withScrollY(333);
    TimelineFrame frame =
        TimelineFrame.of(new gateline.board.Sheet(model, LOOK, view.axis()), view);
    for (int row = frame.firstRow(); row < frame.endRow(); row++) {
      assertEquals(row, frame.rowAt(frame.center(row)));
    }
    assertEquals(-1, frame.rowAt(frame.top(view.rows().size()) + 1));
  }

  @Test
  void theLinkThatDrivesACriticalTaskIsDarkAndThick() {
    Plan plan =
        plan(
            2,
            task("first", 4, "core"),
            task("second", 2, "core").withDepends(List.of(Link.to("first"))),
            task("slack", 1, "quality"),
            task("after", 1, "quality").withDepends(List.of(Link.to("slack"))));
    List<Shape> shapes = shapes(plan, 400);
    assertEquals(LOOK.palette().line().critical(), linkColor(shapes, "link-first-second"));
    assertEquals(LOOK.palette().line().link(), linkColor(shapes, "link-slack-after"));
  }

  @Test
  void theChainOfALitTaskIsDrawnInTheAccentColorOverAVeil() {
    Plan plan =
        plan(
            2,
            task("first", 4, "core"),
            task("second", 2, "core").withDepends(List.of(Link.to("first"))),
            task("other", 1, "quality"),
            task("last", 1, "quality").withDepends(List.of(Link.to("other"))));
    BoardModel model = model(plan);
    LitChain lit = LitChain.of(model.schedule().network(), List.of(0));
    TimelineView view = view(model, Grouping.NONE, new Bounds(0, 0, 400, 400)).withLit(lit);
    List<Shape> shapes = TimelineLayout.shapes(model, LOOK, view);
    List<String> order = Drawn.all(shapes).stream().map(each -> each.mark().id()).toList();
    assertEquals(LOOK.palette().signal().accent(), linkColor(shapes, "link-first-second"));
    assertTrue(order.indexOf("bar-other") < order.indexOf("bar-first"), order.toString());
  }

  private static Color linkColor(List<Shape> shapes, String id) {
    return Drawn.marked(shapes, BoardMark.LinkLine.class).stream()
        .filter(each -> each.mark().id().equals(id))
        .map(Drawn::shape)
        .filter(Shape.Polyline.class::isInstance)
        .map(line -> ((Shape.Polyline) line).stroke().color())
        .findFirst()
        .orElseThrow();
  }

  /// Draws each bar over day cells: `=` a whole one, `-` a part of one.
  private static void check(Plan plan, String expected) {
    List<Shape> shapes = shapes(plan, plan.weeks() * 7 * DAY);
    String drawn =
        plan.tasks().stream()
            .map(task -> task.id() + " |" + cells(bar(shapes, task.id()), plan.weeks() * 7) + "\n")
            .collect(Collectors.joining());
    assertEquals(expected, drawn);
  }

  private static String cells(Bounds bar, int days) {
    char[] cells = new char[days];
    Arrays.fill(cells, '.');
    for (int day = 0; day < days; day++) {
      Bounds cell = new Bounds(day * DAY, bar.y(), DAY, bar.height());
      double covered = bar.intersection(cell).width();
      cells[day] = covered > DAY - 3 ? '=' : covered > 3 ? '-' : '.';
    }
    return new String(cells);
  }

  private static Bounds bar(List<Shape> shapes, String task) {
    return Drawn.marked(shapes, BoardMark.TaskBar.class).stream()
        .filter(each -> each.mark().id().equals("bar-" + task))
        .map(each -> each.bounds(LOOK.text()))
        .reduce(Bounds::union)
        .orElseThrow();
  }

  private static List<Shape> shapes(Plan plan, double width) {
    BoardModel model = model(plan);
    Bounds area = new Bounds(0, 0, width, 600);
    return TimelineLayout.shapes(model, LOOK, view(model, Grouping.NONE, area));
  }

  private static TimelineView view(BoardModel model, Grouping grouping, Bounds area) {
    Rows rows = Rows.of(model.schedule(), grouping);
    TimeAxis axis = new TimeAxis(model.plan().start(), 0, DAY, model.schedule().time());
    return TimelineView.of(rows, LinkIndex.of(model.schedule(), rows), axis, area);
  }
}
