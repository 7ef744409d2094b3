package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardMark;
import gateline.edit.Selection;
import gateline.plan.Gate;
import gateline.plan.GateDecision.Outcome;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.scene.Bounds;
import gateline.schedule.Schedule;
import gateline.testing.WithJavaFx;
import gateline.ui.board.ScenePane;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Gates decided by keys and mouse on the plan as it begins, and what the board gives as reasons.
@WithJavaFx
final class DecidingTest {
  @TempDir static Path folder;
  private static OpenWindow open;

  @BeforeAll
  static void openWindow() throws Exception {
    open = OpenWindow.on(folder, OpenWindow.copyOf(folder, "automatosx-v2.json"));
  }

  @AfterAll
  static void closeWindow() {
    open.close();
  }

  @BeforeEach
  void beginAnew() throws Exception {
    open.beginAnew();
    open.undoAll();
  }

  @Test
  void aHoldPausesTheWeeksBehindItUntilItsRemediationIsApproved() throws Exception {
    Plan opened = plan();
    decide("g2");
    open.robot.type(KeyCode.H);
    open.settle();
    assertTrue(open.text("decide-effect").startsWith("Pauses 59 tasks of weeks 3 to 12"));
    assertTrue(open.isVisible("impact"), "said before it is taken");
    assertSame(opened, plan());
    open.robot.type(KeyCode.ENTER);
    open.settle();
    assertFalse(open.isVisible("decide-card"));
    assertEquals(Outcome.HOLD, Objects.requireNonNull(gate().decision()).outcome());
    assertEquals(weeks(3, 12), pausedWeeks());
    assertTrue(open.text("finish").contains("open"), open.text("finish"));

    decide("g2");
    assertEquals("decide-approved", owner());
    open.robot.write("w4 mon").type(KeyCode.ENTER);
    open.settle();
    assertEquals(Set.of(), pausedWeeks());
    LocalDate monday = LocalDate.of(2026, 1, 26);
    assertTrue(startsOf(3).stream().noneMatch(day -> day.isBefore(monday)), "from that day");
    assertTrue(startsOf(3).contains(monday), "on that day");

    open.press("Ctrl+Z");
    assertEquals(weeks(3, 12), pausedWeeks());
    open.press("Ctrl+Z");
    assertSame(opened, plan());
    assertEquals(Set.of(), pausedWeeks());
  }

  @Test
  void escapeLeavesTheGateAsItWas() throws Exception {
    Plan opened = plan();
    decide("g2");
    open.robot.type(KeyCode.K).type(KeyCode.ESCAPE);
    open.settle();
    assertFalse(open.isVisible("decide-card"));
    assertFalse(open.isVisible("impact"));
    assertSame(opened, plan());
  }

  @Test
  void aConditionalGoTakesItsConditionsAsOneStep() throws Exception {
    Plan opened = plan();
    decide("g2");
    open.robot.type(KeyCode.C);
    open.settle();
    open.ask(() -> {
      node("condition-text-1").requestFocus();
      return null;
    });
    open.robot.write("In writing").type(KeyCode.TAB);
    open.robot.write("Security").type(KeyCode.TAB).write("w3 fri").type(KeyCode.ENTER);
    open.settle();
    var conditions = Objects.requireNonNull(gate().decision()).conditions();
    assertEquals(1, conditions.size());
    assertEquals("security", conditions.getFirst().owner());
    assertEquals(LocalDate.of(2026, 1, 23), conditions.getFirst().due());
    open.press("Ctrl+Z");
    assertSame(opened, plan());
  }

  @Test
  void criteriaAreTickedByClickAndByKey() throws Exception {
    open.press("Ctrl+4");
    ScenePane cards = (ScenePane) node("gates-chart");
    Bounds line = new BarHand(open, cards).mark(new BoardMark.GateSign("g2", "exit-2"));
    new BarHand(open, cards).moveTo(line.x() + 4, line.y() + 6);
    open.robot.clickOn(MouseButton.PRIMARY);
    open.settle();
    assertTrue(gate().exit().get(1).met());
    open.press("Space");
    assertFalse(gate().exit().get(1).met());
    open.robot.type(KeyCode.DOWN);
    open.settle();
    open.press("Space");
    assertEquals(1, gate().exit().stream().filter(Gate.Criterion::met).count());
    open.press("Ctrl+Z");
    open.press("Ctrl+Z");
    assertTrue(gate().exit().get(1).met(), "each its own step");
  }

  @Test
  void whySaysTheChainAndLeadsAlongIt() throws Exception {
    select("w4-parity");
    open.press("Shift+F1");
    open.assertVisible("why-card");
    String sentence = open.ask(() -> ((Label) node("why-sentence")).getText());
    assertTrue(sentence.contains("; that starts"), sentence);
    String first = owner().substring("why-".length());
    open.robot.type(KeyCode.SPACE);
    open.settle();
    assertFalse(open.isVisible("why-card"));
    assertEquals(
        "[" + first + "]",
        open.ask(() -> open.window().session().selection().get().ids().toString()));
  }

  @Test
  void whatMovedIsListedAndGoneTo() throws Exception {
    select("w3-matrix");
    open.press("Alt+Shift+Right");
    open.press("Ctrl+M");
    ListView<?> moved = moved();
    assertTrue(moved.getItems().size() > 1);
    open.robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    open.settle();
    assertFalse(open.ask(() -> open.window().session().selection().get().contains("w3-matrix")));
  }

  private static ListView<?> moved() throws Exception {
    return open.ask(() ->
        Window.getWindows().stream()
            .map(window -> window.getScene().lookup("#moved"))
            .filter(Objects::nonNull)
            .map(ListView.class::cast)
            .findFirst()
            .orElseThrow());
  }

  private static void decide(String gate) throws Exception {
    select(gate);
    open.press("Ctrl+Shift+G");
    open.settle();
    open.assertVisible("decide-card");
  }

  private static void select(String id) throws Exception {
    open.ask(() -> {
      open.window().session().select(Selection.of(id));
      return null;
    });
  }

  private static Plan plan() throws Exception {
    return open.ask(() -> open.window().session().open().get().plan());
  }

  private static Gate gate() throws Exception {
    return plan().gates().getFirst();
  }

  private static Schedule schedule() throws Exception {
    return open.ask(() -> open.window().session().model().get().schedule());
  }

  private static Set<Integer> weeks(int from, int to) {
    return IntStream.rangeClosed(from, to).boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Integer> pausedWeeks() throws Exception {
    Schedule schedule = schedule();
    Set<Integer> weeks = new TreeSet<>();
    for (int task = 0; task < schedule.plan().tasks().size(); task++) {
      if (schedule.isPaused(task)) {
        weeks.add(schedule.plan().tasks().get(task).week());
      }
    }
    return weeks;
  }

  private static Set<LocalDate> startsOf(int week) throws Exception {
    Schedule schedule = schedule();
    Set<LocalDate> starts = new TreeSet<>();
    for (int position = 0; position < schedule.plan().tasks().size(); position++) {
      Task task = schedule.plan().tasks().get(position);
      if (Objects.equals(task.week(), week)) {
        starts.add(schedule.startAt(position).toLocalDate());
      }
    }
    return starts;
  }

  private static Node node(String id) {
    return open.window().stage().getScene().lookup("#" + id);
  }

  private static String owner() throws Exception {
    return open.ask(() -> {
      Node owner = open.window().stage().getScene().getFocusOwner();
      return owner == null ? "" : owner.getId();
    });
  }
}
