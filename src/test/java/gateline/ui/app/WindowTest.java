package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardMark;
import gateline.board.Grouping;
import gateline.board.picture.View;
import gateline.edit.Selection;
import gateline.plan.Problem;
import gateline.plan.Problem.Severity;
import gateline.review.check.PlanCheck;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

final class WindowTest extends OnSample {
  @Test
  void opensOnAPlanWithItsNameAndCounts() throws Exception {
    assertEquals("AutomatosX v2 (illustration: Thursday of week 4)", open.text("plan-name"));
    assertEquals("Saved · plan.json · 71 tasks · 203 person-days", open.text("plan-state"));
    assertTrue(open.text("finish").endsWith("finish Fri 27 Mar"), open.text("finish"));
    open.assertVisible("task-table");
    open.assertVisible("strip");
    assertFalse(open.isVisible("start-page"));
  }

  @Test
  void keysSwitchTheViews() throws Exception {
    List<View> seen = new java.util.ArrayList<>();
    for (String key : List.of("Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+1")) {
      open.press(key);
      seen.add(open.window().settings().view().get());
      assertEquals(seen.getLast() == View.TIMELINE, open.isVisible("task-table"));
    }
    assertEquals(List.of(View.LANES, View.ALLOCATION, View.GATES, View.TIMELINE), seen);
  }

  @Test
  void viewsSwitchByTheirButtonsToo() throws Exception {
    open.robot.clickOn("#view-gates");
    assertEquals(View.GATES, open.window().settings().view().get());
    assertFalse(open.isVisible("task-table"));
  }

  @Test
  void leftFoldsTheGroupAndRightUnfoldsIt() throws Exception {
    var table = open.window().timeline().table();
    int rows = open.ask(table::getExpandedItemCount);
    open.ask(() -> select(table, 0));
    open.robot.press(KeyCode.LEFT).release(KeyCode.LEFT);
    assertEquals(rows - 6, open.ask(table::getExpandedItemCount), "week 1 has six tasks");
    open.robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    assertEquals(rows, open.ask(table::getExpandedItemCount));
  }

  @Test
  void allGroupsFoldAndUnfoldAtOnce() throws Exception {
    var table = open.window().timeline().table();
    open.press("Ctrl+Left");
    assertEquals(12, open.ask(table::getExpandedItemCount));
    open.press("Ctrl+Right");
    assertEquals(12 + 71, open.ask(table::getExpandedItemCount));
  }

  @Test
  void rowsGroupByWhatWasChosen() throws Exception {
    var table = open.window().timeline().table();
    for (Grouping grouping : Grouping.values()) {
      open.ask(() -> {
        open.window().settings().grouping().set(grouping);
        return null;
      });
      int groups =
          switch (grouping) {
            case WEEK -> 12;
            case SPRINT -> 6;
            case PHASE -> 5;
            case SQUAD -> 7;
            case NONE -> 0;
          };
      assertEquals(71 + groups, open.ask(table::getExpandedItemCount), grouping.name());
    }
  }

  @Test
  void oneKeyGroupsRowsAndLanesByTheNext() throws Exception {
    var settings = open.window().settings();
    open.press("Ctrl+G");
    assertEquals(Grouping.SPRINT, settings.grouping().get());
    open.press("Ctrl+2");
    open.press("Ctrl+G");
    assertEquals(Grouping.PHASE, settings.lanes().get());
    assertEquals("By phase", open.text("grouping"));
    open.press("Ctrl+G");
    assertEquals(Grouping.SQUAD, settings.lanes().get());
    assertEquals(Grouping.SPRINT, settings.grouping().get());
  }

  @Test
  void downSelectsTheNextTaskEverywhere() throws Exception {
    open.ask(() -> select(open.window().timeline().table(), 1));
    open.robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
    assertEquals("w1-policy", open.ask(() -> selected().last()));
    String words = open.ask(() -> open.window().timeline().chart().getAccessibleText());
    assertTrue(words.startsWith("Rule engine policy backlog"), words);
  }

  @Test
  void selectingOnTheChartSelectsTheRow() throws Exception {
    open.ask(() -> {
      open.window().session().select(Selection.of("w1-harness"));
      return null;
    });
    var model = open.window().timeline().table().getSelectionModel();
    assertEquals(3, open.ask(model::getSelectedIndex));
  }

  @Test
  void aProblemLeadsToTheThingItIsOn() throws Exception {
    open.press("F8");
    open.assertVisible("problem-panel");
    ListView<?> list = open.robot.lookup("#problems").queryListView();
    open.ask(() -> {
      list.getSelectionModel().clearAndSelect(lineOf(list, "(w5-"));
      list.requestFocus();
      return null;
    });
    open.robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    String id = open.ask(() -> selected().last());
    assertTrue(id.startsWith("w5-"), id);
    assertTrue(open.ask(() -> isInSight(id)), id + " is out of sight");
  }

  /// The first line of a list whose entry says a text.
  private static int lineOf(ListView<?> list, String text) {
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i).toString().contains(text)) {
        return i;
      }
    }
    throw new AssertionError(text + " is not in the list");
  }

  /// The text of a spill-over of a task that can still be moved.
  private static String fixable() {
    var session = open.window().session();
    PlanCheck check = PlanCheck.of(session.model().get().loads(), OpenWindow.TODAY);
    return session.problems().get().stream()
        .filter(each -> each.rule().equals("spill-over") && !check.fixes(each).isEmpty())
        .findFirst()
        .orElseThrow()
        .text();
  }

  @Test
  void aProblemIsFixedOrSilencedFromItsList() throws Exception {
    open.press("F8");
    ListView<?> list = open.robot.lookup("#problems").queryListView();
    open.ask(() -> {
      list.getSelectionModel().clearAndSelect(lineOf(list, fixable()));
      list.requestFocus();
      return null;
    });
    int before = open.ask(() -> open.window().session().problems().get().size());
    open.press("Alt+Enter");
    open.await(
        "the finding is gone", () -> open.window().session().problems().get().size() < before);
    open.ask(() -> {
      list.getSelectionModel().clearAndSelect(lineOf(list, "severity=HINT, rule=focus"));
      list.requestFocus();
      return null;
    });
    open.press("Delete");
    open.robot.write("agreed").press(KeyCode.ENTER).release(KeyCode.ENTER);
    open.await(
        "the finding is silenced",
        () ->
            open.window().session().problems().get().stream()
                .noneMatch(problem -> problem.rule().equals("focus")));
    assertEquals(
        "agreed",
        open.ask(() -> open.window().session().open().get().plan().silenced().getLast().reason()));
    open.press("Ctrl+Z");
    open.press("Ctrl+Z");
    assertFalse(open.ask(() -> open.window().session().open().get().isUnsaved()));
  }

  @Test
  void plusZoomsInWhereverTheKeyboardHasIt() throws Exception {
    double fitting = weekWidth();
    for (String key : List.of("Ctrl+Plus", "Ctrl+Shift+Equals", "Ctrl+Equals", "Ctrl+Add")) {
      open.press(key);
      assertTrue(weekWidth() > fitting, key);
      open.press("Ctrl+0");
    }
  }

  /// The width of the current week's ground in the bands, as far as it is in sight.
  private static double weekWidth() throws Exception {
    var chart = open.window().timeline().chart();
    return open.ask(() -> {
      chart.layout();
      return chart.hits().spots().stream()
          .filter(spot -> spot.mark() instanceof BoardMark.WeekBand)
          .mapToDouble(spot -> spot.bounds().width())
          .max()
          .orElseThrow();
    });
  }

  @Test
  void theStripAtTheFootCountsProblemsAndLateGates() throws Exception {
    List<Problem> found = open.ask(() -> open.window().session().problems().get());
    List<String> counts =
        open.robot.lookup("#problem-counts .button").queryAllAs(Button.class).stream()
            .map(Button::getText)
            .toList();
    long warnings = found.stream().filter(each -> each.severity() == Severity.WARNING).count();
    assertTrue(counts.contains(warnings + " warnings"), counts::toString);
    assertEquals("3 gates late", open.text("late-gates"));
    open.robot.clickOn("#late-gates");
    assertEquals(View.GATES, open.window().settings().view().get());
    open.robot.clickOn("#problem-counts .button");
    open.assertVisible("problem-panel");
  }

  @Test
  void nothingInTheStripAtTheFootIsCutInANarrowWindow() throws Exception {
    open.ask(() -> {
      open.window().stage().setWidth(1000);
      return null;
    });
    Region strip = open.robot.lookup(".status-strip").queryAs(Region.class);
    open.await("the window is narrow", () -> strip.getWidth() <= 1000 && !strip.isNeedsLayout());
    List<Labeled> texts =
        Stream.of("#problem-counts .button", "#finish", "#late-gates")
            .flatMap(id -> open.robot.lookup(id).queryAllAs(Labeled.class).stream())
            .toList();
    assertTrue(texts.size() >= 4, texts::toString);
    for (Labeled each : texts) {
      Text shown = (Text) each.lookup(".text");
      assertEquals(each.getText(), shown.getText());
      assertTrue(each.localToScene(each.getLayoutBounds()).getMaxX() <= 1000, each::getText);
    }
    open.ask(() -> {
      open.window().stage().setWidth(1440);
      return null;
    });
  }

  @Test
  void findingGoesFromMatchToMatch() throws Exception {
    open.press("Ctrl+F");
    open.robot.write("soak");
    String first = open.ask(() -> selected().last());
    open.robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    String second = open.ask(() -> selected().last());
    assertNotEquals(first, second);
    assertTrue(open.ask(() -> isInSight(second)));
  }

  @Test
  void enterOpensTheDetailsOfTheSelectedTask() throws Exception {
    open.ask(() -> select(open.window().timeline().table(), 1));
    assertFalse(open.isVisible("inspector"));
    open.robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    open.assertVisible("inspector");
    assertTrue(
        open.robot.lookup(".page-title").queryLabeled().getText().startsWith("State machine"));
  }

  @Test
  void aHoverPaintsNoBarAnew() throws Exception {
    var chart = open.window().timeline().chart();
    var before = open.ask(chart::shown);
    open.robot.moveTo(chart).moveBy(-200, -60).moveBy(40, 28);
    open.settle();
    assertSame(before, open.ask(chart::shown));
  }

  @Test
  void theListOfKeysNamesEveryAction() throws Exception {
    open.press("F1");
    var texts =
        open.robot
            .lookup("#key-sheet")
            .lookup(".label")
            .queryAllAs(javafx.scene.control.Label.class);
    List<String> shown = texts.stream().map(javafx.scene.control.Label::getText).toList();
    for (var action : open.window().actions().all()) {
      if (!action.keys().isEmpty()) {
        assertTrue(shown.contains(action.name()), action.id());
      }
    }
    open.robot.type(KeyCode.ESCAPE);
  }

  private static Object select(javafx.scene.control.TreeTableView<?> table, int row) {
    table.requestFocus();
    table.getSelectionModel().clearAndSelect(row);
    return table;
  }

  private static Selection selected() {
    return open.window().session().selection().get();
  }

  private static boolean isInSight(String task) {
    return open.window().timeline().chart().hits().spots().stream()
        .anyMatch(spot -> spot.mark().id().equals("bar-" + task));
  }
}
