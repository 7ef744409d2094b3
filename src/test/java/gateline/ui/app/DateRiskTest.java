package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class DateRiskTest extends OnSample {
  @Test
  void statusStripNamesP80AndAKeyOpensAndClosesTheRest() throws Exception {
    open.await("the dates are simulated", () -> open.shows("p80", "P80 "));
    open.press("Shift+F9");
    open.await("the panel", () -> open.isShown("date-risk"));
    open.await("the dates", () -> open.isShown("outlooks"));
    open.ask(() -> {
      open.window().stage().getScene().lookup("#outlook").requestFocus();
      return null;
    });
    open.press("Down");
    open.press("Enter");
    open.await("a cause is gone to", () -> !open.window().session().selection().get().isEmpty());
    open.press("Esc");
    assertFalse(open.isVisible("date-risk"));
  }
}
