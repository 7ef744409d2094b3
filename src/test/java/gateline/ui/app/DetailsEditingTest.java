package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.edit.Selection;
import gateline.edit.field.WeekFields;
import gateline.plan.Gate;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Task;
import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DetailsEditingTest extends OnSample {
  @BeforeEach
  void showDetails() throws Exception {
    open.ask(() -> {
      open.window().settings().inspector().set(true);
      return null;
    });
  }

  @Test
  void aTypedEstimateIsTakenByEnterAndTheFieldKeepsTheKeyboard() throws Exception {
    Task task = plan().tasks().getLast();
    select(task.id());
    type("edit-estimate", "2-3-6");
    open.robot.type(KeyCode.ENTER);
    assertEquals("3", last().estimate().toPlainString());
    assertEquals(
        "edit-estimate", open.ask(() -> open.window().stage().getScene().getFocusOwner().getId()));
  }

  @Test
  void aWrongTextStaysUntilEscapeBringsBackTheOneBefore() throws Exception {
    Task task = plan().tasks().getLast();
    select(task.id());
    String before = field("edit-deadline").getText();
    type("edit-deadline", "someday");
    open.robot.type(KeyCode.ENTER);
    assertEquals("someday", field("edit-deadline").getText());
    open.robot.type(KeyCode.ESCAPE);
    assertEquals(before, field("edit-deadline").getText());
    assertEquals(task, last());
  }

  @Test
  void kindAndLagOfALinkAreTypedWhereItIsListed() throws Exception {
    Task task =
        plan().tasks().stream().filter(each -> !each.depends().isEmpty()).findFirst().orElseThrow();
    String from = task.depends().getFirst().on();
    select(from);
    type("edit-link-" + from + "-" + task.id(), "ss+1d");
    open.robot.type(KeyCode.ENTER);
    Task now =
        plan().tasks().stream()
            .filter(each -> each.id().equals(task.id()))
            .findFirst()
            .orElseThrow();
    assertEquals(Link.of(from, Link.Type.SS, BigDecimal.ONE), now.depends().getFirst());
  }

  @Test
  void tabLeavesATextOfSeveralLinesAndTakesIt() throws Exception {
    select(plan().tasks().getLast().id());
    type("edit-notes", "Agreed with the partners");
    open.robot.type(KeyCode.TAB);
    open.settle();
    assertEquals("Agreed with the partners", last().details().notes());
    assertNotEquals(
        "edit-notes", open.ask(() -> open.window().stage().getScene().getFocusOwner().getId()));
  }

  @Test
  void whatWasMeasuredInAWeekIsTypedMetricByMetric() throws Exception {
    select(WeekFields.id(3));
    open.run("week.measure");
    open.await(
        "the first metric has the keyboard",
        () -> node("edit-actuals-3-tests") != null && node("edit-actuals-3-tests").isFocused());
    type("edit-actuals-3-pass-rate", "97.5");
    open.robot.type(KeyCode.ENTER);
    assertEquals(new BigDecimal("97.5"), plan().metrics().get(1).actuals().get(3));
    assertTrue(open.ask(() -> node("edit-actuals-3-pass-rate").isFocused()));
  }

  @Test
  void aTickMeetsACriterion() throws Exception {
    Gate gate =
        plan().gates().stream()
            .filter(each -> each.exit().stream().anyMatch(exit -> !exit.met()))
            .findFirst()
            .orElseThrow();
    int open0 = (int) gate.exit().stream().takeWhile(Gate.Criterion::met).count();
    select(gate.id());
    open.ask(() -> {
      ((CheckBox) node("edit-exit-" + (open0 + 1) + "-met")).fire();
      return null;
    });
    Gate now =
        plan().gates().stream().filter(each -> each.id().equals(gate.id())).findFirst().get();
    assertTrue(now.exit().get(open0).met());
  }

  @Test
  void oneValueIsGivenToAllSelectedTasks() throws Exception {
    List<String> two = List.of(plan().tasks().get(60).id(), plan().tasks().getLast().id());
    open.ask(() -> {
      open.window().session().select(Selection.of(two));
      return null;
    });
    open.settle();
    type("edit-needs", "the test bench");
    open.robot.type(KeyCode.ENTER);
    assertEquals("the test bench", plan().tasks().get(60).details().needs());
    assertEquals("the test bench", last().details().needs());
  }

  @Test
  void theHeadOfAWeekLeadsToItsObjectives() throws Exception {
    open.ask(() -> {
      open.window().timeline().table().getSelectionModel().clearAndSelect(0);
      return null;
    });
    open.settle();
    int before = objectives();
    type("edit-add-objectives", "Agree on the traces");
    open.robot.type(KeyCode.ENTER);
    open.settle();
    assertEquals(before + 1, objectives());
    assertEquals("", field("edit-add-objectives").getText());
  }

  @Test
  void theListOfStepsLeadsBackToWhatWasOpened() throws Exception {
    select(plan().tasks().getLast().id());
    Plan opened =
        open.ask(() -> open.window().session().open().get().history().steps().getFirst().plan());
    open.press("Alt+Shift+Right");
    open.run("edit.history");
    open.robot.type(KeyCode.END).type(KeyCode.ENTER);
    open.settle();
    assertSame(opened, plan());
    assertTrue(open.ask(() -> open.window().session().open().get().history().canRedo()));
  }

  private static int objectives() throws Exception {
    return WeekFields.KIND.find(plan(), "week-1").orElseThrow().objectives().size();
  }

  private static Plan plan() throws Exception {
    return open.ask(() -> open.window().session().open().get().plan());
  }

  private static Task last() throws Exception {
    return plan().tasks().getLast();
  }

  private static void select(String id) throws Exception {
    open.ask(() -> {
      open.window().session().select(Selection.of(id));
      return null;
    });
    open.settle();
  }

  private static javafx.scene.Node node(String id) {
    return open.window().stage().getScene().lookup("#" + id);
  }

  private static TextField field(String id) throws Exception {
    return open.ask(() -> (TextField) node(id));
  }

  private static void type(String id, String text) throws Exception {
    open.ask(() -> {
      node(id).requestFocus();
      ((TextInputControl) node(id)).selectAll();
      return null;
    });
    open.robot.write(text);
    open.settle();
  }
}
