package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.picture.View;
import gateline.plan.Decision;
import gateline.ui.board.ScenePane;
import org.junit.jupiter.api.Test;

final class PresentingTest extends OnSample {
  private static ScenePane page() {
    return open.robot.lookup("#review-page").queryAs(ScenePane.class);
  }

  private static String words() throws Exception {
    return open.ask(() -> page().getAccessibleText());
  }

  @Test
  void aReviewIsPresentedPageByPageAndADecisionIsLoggedInIt() throws Exception {
    open.press("F5");
    assertEquals(View.REVIEW, open.ask(() -> open.window().settings().view().get()));
    assertFalse(open.isVisible("view-timeline"), "the title strip is gone");
    assertTrue(words().contains("finish Fri 27 Mar"), words());
    open.await("the likely finish is known", () -> page().getAccessibleText().contains("P80"));

    open.press("Right");
    assertTrue(words().startsWith("Position. 53.1 of 203 person-days done"), words());
    open.press("Right");
    assertTrue(words().startsWith("What changed"), words());
    open.press("Right");
    assertTrue(words().startsWith("What changed"), "one change after the other");
    open.press("Page Down");
    assertTrue(words().startsWith("Slips"), words());
    open.press("End");
    assertTrue(words().contains("3 decisions to take"), words());

    open.press("L");
    open.robot.write("Ship the parity list?");
    open.press("Down");
    open.robot.write("Quality");
    open.press("Down");
    open.robot.write("2 feb");
    open.robot.clickOn("#log-take");
    assertTrue(words().contains("4 decisions to take"), words());
    Decision last =
        open.ask(
            () -> open.window().session().model().get().plan().meetings().decisions().getLast());
    assertEquals("Ship the parity list?", last.text());
    assertEquals("quality", last.owner());

    open.undoAll();
    assertTrue(words().contains("3 decisions to take"), "one step is taken back");
    open.press("Esc");
    assertTrue(open.isVisible("view-timeline"), "the title strip is back");
  }
}
