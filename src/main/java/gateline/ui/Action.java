package gateline.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// One thing the user can do in the window. Menus, toolbar, keys and the list of keys are all made
/// from it; `id` is its group and name, such as `plan.open`. `name` says what it does at any time,
/// `label` what it would do now.
public record Action(
    String id,
    String name,
    ObservableValue<String> label,
    Feather icon,
    List<KeyCombination> keys,
    ObservableBooleanValue enabled,
    Runnable run) {
  public Action {
    keys = List.copyOf(keys);
  }

  /// An action that is always there and has no key.
  public static Action of(String id, String label, Feather icon, Runnable run) {
    var always = Bindings.createBooleanBinding(() -> true);
    var same = new ReadOnlyStringWrapper(label).getReadOnlyProperty();
    return new Action(id, label, same, icon, List.of(), always, run);
  }

  /// The same with keys, in the form `Shortcut+Z`; the first is the one that menus name.
  public Action on(String... combinations) {
    List<KeyCombination> next = Stream.of(combinations).map(KeyCombination::valueOf).toList();
    return new Action(id, name, label, icon, next, enabled, run);
  }

  public Action when(ObservableBooleanValue condition) {
    return new Action(id, name, label, icon, keys, condition, run);
  }

  /// The same with a label that changes.
  public Action named(ObservableValue<String> next) {
    return new Action(id, name, next, icon, keys, enabled, run);
  }

  /// Runs it, unless it is disabled.
  public void fire() {
    if (enabled.get()) {
      run.run();
    }
  }

  public boolean isCalledBy(KeyEvent event) {
    return keys.stream().anyMatch(key -> key.match(event));
  }

  /// What a tooltip says: the label, and the key in brackets.
  public ObservableValue<String> hint() {
    return keys.isEmpty()
        ? label
        : label.map(text -> text + "  (" + keys.getFirst().getDisplayText() + ")");
  }
}
