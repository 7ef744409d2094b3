package gateline.bench;

import gateline.ui.Session;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// Begins a long search with F9 and scrolls as soon as a first proposal stands. Prints `TRIED` with
/// what the window says of the search at the end.
final class LevelingScroll implements WindowProbe.Work {
  private final Stage stage;
  private final Session session;
  private final Scrolling scrolling;
  private boolean isBegun;

  LevelingScroll(Stage stage, Session session) {
    this.stage = stage;
    this.session = session;
    scrolling = new Scrolling(stage);
  }

  @Override
  public boolean step() {
    if (session.model().get() == null || session.isChecking().get()) {
      return true;
    }
    if (!isBegun) {
      isBegun = true;
      MenuButton seconds = (MenuButton) part("leveling-seconds");
      seconds.getItems().getLast().fire();
      Event.fireEvent(stage.getScene().getRoot(), key(KeyCode.F9));
    }
    if (words("leveling-verdict").isEmpty()) {
      return true;
    }
    boolean goesOn = scrolling.step();
    if (!goesOn) {
      System.out.println("TRIED " + words("leveling-progress") + ": " + words("leveling-verdict"));
    }
    return goesOn;
  }

  private Node part(String id) {
    return Objects.requireNonNull(stage.getScene().lookup("#" + id), id);
  }

  private String words(String id) {
    return ((Labeled) part(id)).getText();
  }

  private static KeyEvent key(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }
}
