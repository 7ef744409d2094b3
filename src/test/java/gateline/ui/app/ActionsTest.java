package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gateline.testing.WithJavaFx;
import gateline.ui.Action;
import gateline.ui.Actions;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

@WithJavaFx
final class ActionsTest {
  @TempDir Path folder;

  @Test
  void noKeyStandsForTwoActions() throws Exception {
    try (OpenWindow open = OpenWindow.empty(folder)) {
      Set<KeyCombination> seen = new HashSet<>();
      Set<String> twice = new TreeSet<>();
      for (Action action : open.window().actions().all()) {
        for (KeyCombination key : action.keys()) {
          if (!seen.add(key)) {
            twice.add(key.getDisplayText());
          }
        }
      }
      assertEquals(Set.of(), twice);
    }
  }

  @Test
  void withoutAPlanNothingThatNeedsOneIsOffered() throws Exception {
    try (OpenWindow open = OpenWindow.empty(folder)) {
      Set<String> offered = new TreeSet<>();
      for (Action action : open.window().actions().all()) {
        if (action.enabled().get()) {
          offered.add(action.id());
        }
      }
      assertEquals(
          Set.of(
              "help.keys",
              "help.palette",
              "plan.new",
              "plan.open",
              "plan.sample",
              "view.theme",
              "window.close",
              "window.full-screen"),
          offered);
    }
  }

  @Test
  void anIdStandsForOneAction() {
    Action action = Action.of("a", "A", Feather.ACTIVITY, () -> {});
    assertThrows(IllegalArgumentException.class, () -> new Actions(List.of(action, action)));
    assertThrows(NoSuchElementException.class, () -> new Actions(List.of(action)).of("b"));
  }
}
