package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Plan;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The plan is leveled in the window by the keyboard alone.
class LevelingTest extends OnSample {
  private static Plan plan() throws Exception {
    return open.ask(() -> Objects.requireNonNull(open.window().session().open().get()).plan());
  }

  private static void level() throws Exception {
    open.press("F9");
    open.await("it is leveled", () -> open.shows("leveling-verdict", "Proven"));
  }

  @Test
  void movesAreLeftOutAndTheRestIsOneStep() throws Exception {
    Plan before = plan();
    level();
    assertTrue(open.text("leveling-accept").startsWith("Accept all"));
    open.press("Space");
    open.await("one is left out", () -> open.shows("leveling-accept", " of "));
    assertSame(before, plan());
    String accept = open.text("leveling-accept");
    open.press("Alt+Enter");
    assertFalse(open.isVisible("leveling"));
    long delayed =
        plan().tasks().stream().filter(task -> task.timing().delay().signum() != 0).count();
    assertTrue(accept.startsWith("Accept " + delayed + " of "), accept);
    open.press("Ctrl+Z");
    assertEquals(before, plan());
  }

  @Test
  void anEditBeginsItAnewAndEscapeLeavesThePlanAsItIs() throws Exception {
    level();
    open.press("Space");
    open.await("one is left out", () -> open.shows("leveling-accept", " of "));
    open.press("Enter");
    open.press("Alt+Shift+Right");
    Plan edited = plan();
    open.await("it begins anew", () -> open.shows("leveling-verdict", "Proven"));
    assertTrue(open.text("leveling-accept").contains(" of "), "what was left out stays so");
    open.press("Esc");
    assertFalse(open.isVisible("leveling"));
    assertSame(edited, plan());
  }
}
