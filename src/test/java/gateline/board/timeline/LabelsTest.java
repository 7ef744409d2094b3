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
import gateline.board.Sheet;
import gateline.board.TimeAxis;
import gateline.plan.Plan;
import gateline.scene.Bounds;
import gateline.scene.Mark;
import gateline.scene.Shape;
import gateline.testing.BoardPlans;
import gateline.testing.Drawn;
import gateline.testing.PlanGenerator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Where names stand in the chart: by hand where they should, and on generated plans at any scroll
/// and zoom never over one another, a bar's end or the edge.
class LabelsTest {
  private static final Bounds AREA = new Bounds(0, 0, 700, 500);

  @Test
  void aNameStandsInsideABarItFits() {
    assertEquals("inside", place(plan(4, task("short", 15, "core")), 10));
  }

  @Test
  void aNameTooLongForItsBarStandsAtItsRight() {
    assertEquals("right", place(plan(4, task("a somewhat longer name", 2, "core")), 10));
  }

  @Test
  void aNameThatWouldCrossTheEdgeStandsAtTheLeft() {
    Plan plan = plan(12, task("a somewhat longer name", 2, "core").withWeek(10));
    assertEquals("left", place(plan, 10));
  }

  @Test
  void aNameWithoutRoomOnEitherSideIsCut() {
    Plan plan =
        plan(12, task("a name much too long for either side ".repeat(4), 10, "core").withWeek(4));
    assertEquals("right, cut", place(plan, 10));
  }

  private static String place(Plan plan, double dayWidth) {
    BoardModel model = model(plan);
    TimelineView view = view(model, dayWidth, 0, 0);
    Drawn label = labels(TimelineLayout.shapes(model, LOOK, view)).getFirst();
    Bounds bar = frame(model, view).bar(0).bounds();
    Bounds text = label.bounds(LOOK.text());
    String cut = label.words().endsWith("…") ? ", cut" : "";
    if (bar.contains(text)) {
      return "inside" + cut;
    }
    return (text.x() >= bar.right() ? "right" : "left") + cut;
  }

  @Test
  void namesKeepWithinTheChart() {
    everywhere((frame, shapes) -> {
      for (Drawn label : labels(shapes)) {
        Bounds text = label.bounds(LOOK.text());
        assertTrue(
            text.x() >= frame.body().x() && text.right() <= frame.body().right(),
            () -> label + " at " + text);
      }
    });
  }

  @Test
  void aNameBesideItsBarTouchesNoBar() {
    everywhere((frame, shapes) -> {
      for (Drawn label : labels(shapes)) {
        Bounds text = label.bounds(LOOK.text());
        for (int row = frame.firstRow(); row < frame.endRow(); row++) {
          Bounds bar = bar(frame, row);
          assertTrue(bar.contains(text) || !bar.intersects(text), () -> label + " over " + bar);
        }
      }
    });
  }

  private static Bounds bar(TimelineFrame frame, int row) {
    Rows rows = frame.view().rows();
    return rows.isGroup(row) ? new Bounds(0, 0, 0, 0) : frame.bar(rows.task(row)).bounds();
  }

  @Test
  void noTwoTextsOverlap() {
    everywhere((_, shapes) -> {
      List<Drawn> texts = Drawn.texts(shapes, _ -> true);
      for (int i = 0; i < texts.size(); i++) {
        for (int k = i + 1; k < texts.size(); k++) {
          Bounds one = texts.get(i).bounds(LOOK.text()).intersection(texts.get(i).clip());
          Bounds other = texts.get(k).bounds(LOOK.text()).intersection(texts.get(k).clip());
          assertTrue(!one.intersects(other), texts.get(i) + " over " + texts.get(k));
        }
      }
    });
  }

  private interface Check {
    void on(TimelineFrame frame, List<Shape> shapes);
  }

  /// Generated plans at places from a seed.
  private static void everywhere(Check check) {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Plan plan = seed % 2 == 0 ? PlanGenerator.plan(seed) : BoardPlans.large(60, seed);
      BoardModel model = model(plan);
      double dayWidth = Math.pow(2, random.nextDouble(-1, 6));
      double left = random.nextDouble(-plan.weeks() * 7 * dayWidth, 300);
      TimelineView view = view(model, dayWidth, left, random.nextDouble(0, 400));
      check.on(frame(model, view), TimelineLayout.shapes(model, LOOK, view));
    }
  }

  private static List<Drawn> labels(List<Shape> shapes) {
    return Drawn.texts(shapes, LabelsTest::isLabel);
  }

  private static boolean isLabel(Mark mark) {
    return mark instanceof BoardMark.TaskLabel;
  }

  private static TimelineFrame frame(BoardModel model, TimelineView view) {
    return TimelineFrame.of(new Sheet(model, LOOK, view.axis()), view);
  }

  private static TimelineView view(BoardModel model, double dayWidth, double left, double scroll) {
    Rows rows = Rows.of(model.schedule(), Grouping.WEEK);
    TimeAxis axis = new TimeAxis(model.plan().start(), left, dayWidth, model.schedule().time());
    LinkIndex links = LinkIndex.of(model.schedule(), rows);
    return TimelineView.of(rows, links, axis, AREA).withScrollY(scroll);
  }
}
