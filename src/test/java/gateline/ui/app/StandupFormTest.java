package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.edit.Selection;
import gateline.plan.Plan;
import gateline.plan.Standup;
import gateline.review.standup.Standups;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

final class StandupFormTest extends OnSample {
  @Test
  void aDraftIsTalkedOverLineByLineWithTheKeyboard() throws Exception {
    open.ask(() -> {
      open.window().session().select(Selection.of("standup-5-quality"));
      open.window().settings().inspector().set(true);
      return null;
    });
    open.settle();
    assertEquals(12, plan().meetings().standups().size());
    assertEquals("Plugin adapter tests", text("edit-outcomes-1"));

    focus("edit-add-outcomes");
    open.robot.write("Traces merged").type(KeyCode.ENTER);
    open.settle();
    assertEquals(13, plan().meetings().standups().size());
    assertEquals("Traces merged", standup().outcomes().getLast().text());
    assertEquals("edit-add-outcomes", focused());

    focus("edit-outcomes-1");
    open.robot.type(KeyCode.DELETE).type(KeyCode.DELETE);
    open.settle();
    assertEquals(1, standup().outcomes().size());
    assertEquals("edit-outcomes-1", focused());

    focus("edit-blockers-1-owner");
    open.robot.write("DevOps").type(KeyCode.ESCAPE).type(KeyCode.ENTER);
    open.settle();
    assertEquals("devops", standup().blockers().getFirst().owner());

    int tasks = plan().tasks().size();
    open.ask(() -> {
      ((CheckBox) node("standup-closed-1")).fire();
      ((MenuButton) node("standup-more-blockers-2")).getItems().getFirst().fire();
      return null;
    });
    open.settle();
    assertTrue(standup().blockers().getFirst().closed());
    assertEquals(tasks + 1, plan().tasks().size());
    fire("standup-copy");
    fire("standup-read");
    assertTrue(said().startsWith("Nothing new"), said());
    open.undoAll();
    assertEquals(12, plan().meetings().standups().size());
    assertEquals(tasks, plan().tasks().size());

    open.ask(() -> {
      open.window().session().select(Selection.of("standup-6-quality"));
      return null;
    });
    open.settle();
    fire("standup-read");
    assertEquals("Traces merged", standup().outcomes().getLast().text());
    assertTrue(
        open.ask(() -> open.window().session().selection().get().contains("standup-5-quality")));
  }

  private static void fire(String button) throws Exception {
    open.ask(() -> {
      ((Button) node(button)).fire();
      return null;
    });
    open.settle();
  }

  private static String said() throws Exception {
    return open.ask(() -> ((Label) node("standup-words")).getText());
  }

  private static Plan plan() throws Exception {
    return open.ask(() -> open.window().session().open().get().plan());
  }

  private static Standup standup() throws Exception {
    return Standups.find(plan(), 5, "quality").orElseThrow();
  }

  private static Node node(String id) {
    return open.window().stage().getScene().lookup("#" + id);
  }

  private static String text(String id) throws Exception {
    return open.ask(() -> ((TextInputControl) node(id)).getText());
  }

  private static String focused() throws Exception {
    return open.ask(() -> open.window().stage().getScene().getFocusOwner().getId());
  }

  private static void focus(String id) throws Exception {
    open.ask(() -> {
      node(id).requestFocus();
      ((TextInputControl) node(id)).selectAll();
      return null;
    });
  }
}
