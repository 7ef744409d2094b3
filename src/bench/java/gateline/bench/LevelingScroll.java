package gateline.bench;

import gateline.ui.Session;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/// Begins a long search with F9 and scrolls as soon as a first proposal stands. Prints `TRIED` with
/// what the window says of the search at the end.
final class LevelingScroll implements WindowProbe.Work {
  private final Stage stage;
  private final Scrolling scrolling;

  private LevelingScroll(Stage stage) {
    this.stage = stage;
    scrolling = new Scrolling(stage);
  }

  static WindowProbe.Work of(Stage stage, Session session) {
    LevelingScroll work = new LevelingScroll(stage);
    return new AfterChecks(session, work::begin, work);
  }

  private void begin() {
    MenuButton seconds = (MenuButton) part("leveling-seconds");
    seconds.getItems().getLast().fire();
    Keys.press(stage, KeyCode.F9);
  }

  @Override
  public boolean step() {
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
}
