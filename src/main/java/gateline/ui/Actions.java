package gateline.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SequencedMap;
import java.util.function.Predicate;
import javafx.scene.input.KeyEvent;

/// All actions of the window by their id, in the order they are listed in.
public final class Actions {
  private final SequencedMap<String, Action> all = new LinkedHashMap<>();

  public Actions(List<Action> actions) {
    for (Action action : actions) {
      if (all.put(action.id(), action) != null) {
        throw new IllegalArgumentException("two actions have the id " + action.id());
      }
    }
  }

  public List<Action> all() {
    return List.copyOf(all.values());
  }

  /// The action with this id, which must be one of them.
  public Action of(String id) {
    Action action = all.get(id);
    if (action == null) {
      throw new NoSuchElementException("no action has the id " + id);
    }
    return action;
  }

  /// Runs the action a key stands for, if it is one at hand; true when there is one and it is
  /// enabled.
  public boolean fire(KeyEvent event, Predicate<Action> isAtHand) {
    for (Action action : all.values()) {
      if (action.isCalledBy(event) && action.enabled().get() && isAtHand.test(action)) {
        action.fire();
        return true;
      }
    }
    return false;
  }
}
