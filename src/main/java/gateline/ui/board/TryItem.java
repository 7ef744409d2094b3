package gateline.ui.board;

import gateline.edit.Edit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CustomMenuItem;
import org.jspecify.annotations.Nullable;

/// An entry of a menu that takes an edit. What it would do is shown on the board while it is under
/// the hand or the keyboard.
public final class TryItem extends CustomMenuItem {
  private final ViewContext context;
  private final Edit edit;

  public TryItem(ViewContext context, Node words, Edit edit) {
    super(words);
    this.context = context;
    this.edit = edit;
    setOnAction(_ -> context.take(edit));
    words.parentProperty().subscribe(this::tryWhenChosen);
  }

  /// The place a menu gives to an entry has the keyboard while the entry is pointed at.
  private void tryWhenChosen(@Nullable Parent place) {
    if (place != null) {
      place
          .focusedProperty()
          .subscribe(isChosen -> {
            if (isChosen) {
              context.tryOut(edit);
            }
          });
    }
  }
}
