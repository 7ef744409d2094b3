package gateline.ui.board;

import gateline.board.BoardMark;
import gateline.scene.Mark;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.jspecify.annotations.Nullable;

/// The menu of a link where it stands; what else is on the timeline has only what the window
/// offers. `opening` hears that a menu opens.
record LinkMenus(
    Runnable opening, Consumer<BoardMark.LinkLine> open, Consumer<BoardMark.LinkLine> delete)
    implements ContextMenus.Place {
  @Override
  public @Nullable Mark here() {
    return null;
  }

  @Override
  public void go(@Nullable Mark mark) {
    opening.run();
  }

  @Override
  public List<MenuItem> items(@Nullable Mark mark) {
    return mark instanceof BoardMark.LinkLine link
        ? List.of(
            ContextMenus.item("Kind and lag of the link", null, () -> open.accept(link)),
            ContextMenus.item(
                "Delete the link",
                new KeyCodeCombination(KeyCode.DELETE),
                () -> delete.accept(link)))
        : List.of();
  }
}
