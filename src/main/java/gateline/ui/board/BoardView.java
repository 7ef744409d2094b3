package gateline.ui.board;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One of the views of the board, as the window handles it.
public interface BoardView {
  Region node();

  /// Whether time runs along it, so that it can be zoomed and moved to today.
  boolean hasTimeAxis();

  /// Zooms by a step around the middle of what is seen: 1 comes closer, -1 goes back.
  void zoom(int steps);

  /// Shows the whole plan again.
  void fit();

  void showToday();

  /// Forgets zoom, place and folding, for another plan is shown from now on.
  void begin();

  /// Brings the task, gate or squad with this id into sight.
  void reveal(String id);

  /// Takes the keyboard.
  void focus();

  /// What of it can take the keyboard, one after the other.
  List<? extends Node> parts();

  /// Opens context menus on all that is painted in it.
  default void offer(ContextMenus menus) {}

  /// What is done to gates in it.
  GateHands gates();

  /// The hands of a view with bars; null where there are none.
  default @Nullable TaskHands hands() {
    return null;
  }
}
