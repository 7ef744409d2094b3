package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.ui.Action;
import gateline.ui.board.ScenePane;
import gateline.ui.dialog.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Everything is in reach of the keyboard.
final class ReachTest extends OnSample {
  @Test
  void thePaletteListsEveryActionThatCanBeDone() throws Exception {
    open.robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
    open.press("Ctrl+K");
    Set<String> missing =
        open.ask(() -> {
          Set<String> labels = new TreeSet<>();
          for (Action action : open.window().actions().all()) {
            if (action.enabled().get()) {
              labels.add(action.label().getValue());
            }
          }
          labels.removeAll(offered());
          return labels;
        });
    open.robot.type(KeyCode.ESCAPE);
    assertEquals(Set.of(), missing);
  }

  /// All the palette has to offer, page by page.
  private static Set<String> offered() {
    ListView<Palette.Entry> list = open.robot.lookup("#palette-list").queryListView();
    return list.getItems().stream().map(Palette.Entry::name).collect(Collectors.toSet());
  }

  @Test
  void everyActionHasAKeyOrIsOfferedSomewhere() throws Exception {
    Set<String> disabled = new TreeSet<>();
    open.robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
    open.ask(() -> {
      for (Action action : open.window().actions().all()) {
        if (action.keys().isEmpty() && !action.enabled().get()) {
          disabled.add(action.id());
        }
      }
      return null;
    });
    assertEquals(Set.of("view.system-theme"), disabled, "in effect already");
  }

  @Test
  void oneKeyGoesRoundThePartsOfTheWindowAndEachShowsItHasTheKeyboard() throws Exception {
    open.run("view.inspector");
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      parts.add(focused());
      assertTrue(isSeenToHaveKeys(), parts.toString());
      open.press("F6");
    }
    assertEquals(
        List.of("task-table", "timeline-chart", "strip", "inspector", "status", "main-menu"),
        parts);
    assertEquals("task-table", focused());
    open.press("Shift+F6");
    assertEquals("main-menu", focused());
  }

  @Test
  void tabGoesFromTheTableToTheBarsAndOnToTheLoad() throws Exception {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      parts.add(focused());
      open.robot.type(KeyCode.TAB);
      open.settle();
    }
    assertTrue(
        parts.containsAll(List.of("task-table", "timeline-chart", "strip")), parts::toString);
  }

  /// The part of the window that has the keyboard.
  private static String focused() throws Exception {
    return open.ask(() -> {
      Set<String> known =
          Set.of("task-table", "timeline-chart", "strip", "inspector", "status", "main-menu");
      Node node = open.window().stage().getScene().getFocusOwner();
      while (node != null && !(node.getId() != null && known.contains(node.getId()))) {
        node = node.getParent();
      }
      return node == null ? "elsewhere" : node.getId();
    });
  }

  private static boolean isSeenToHaveKeys() throws Exception {
    return open.ask(() -> {
      PseudoClass byKeys = PseudoClass.getPseudoClass("by-keys");
      Node owner = open.window().stage().getScene().getFocusOwner();
      boolean hasRing =
          !(owner instanceof ScenePane pane)
              || pane.lookup(".focus-ring") instanceof javafx.scene.layout.Region ring
                  && ring.getBorder() != null
                  && ring.getBorder().getStrokes().getFirst().getTopStroke()
                      != javafx.scene.paint.Color.TRANSPARENT;
      return hasRing
          && open.window().stage().getScene().getRoot().getPseudoClassStates().contains(byKeys);
    });
  }
}
