package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.edit.Selection;
import gateline.scene.Bounds;
import gateline.scene.HitIndex;
import gateline.scene.Mark;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The menus of what is on the board: by the right button at what is under the pointer, by the menu
/// key or Shift+F10 where the keyboard is. What a menu is of is selected first.
public final class ContextMenus {
  private final ViewContext context;
  private final Offer offer;
  private final ContextMenu menu = new ContextMenu();

  /// What the window can do about a mark, or the open board (null).
  public interface Offer {
    List<MenuItem> of(@Nullable Mark mark);
  }

  /// A canvas with menus.
  interface Place {
    /// Where the keyboard is; null where only the selection says so.
    @Nullable Mark here();

    /// The keyboard has been brought to a mark.
    void go(@Nullable Mark mark);

    /// What the canvas itself can do about it.
    List<MenuItem> items(@Nullable Mark mark);
  }

  public ContextMenus(ViewContext context, Offer offer) {
    this.context = context;
    this.offer = offer;
    menu.setId("board-menu");
  }

  /// Whether a key asks for the menu of where the keyboard is.
  static boolean isMenuKey(KeyEvent event) {
    return event.getCode() == KeyCode.CONTEXT_MENU
        || (event.getCode() == KeyCode.F10 && event.isShiftDown());
  }

  /// One thing to do, with the key that does the same; null for none.
  static MenuItem item(String words, @Nullable KeyCombination key, Runnable run) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setAccelerator(key);
    item.setOnAction(_ -> run.run());
    return item;
  }

  void on(ScenePane pane, Place place) {
    pane.setOnContextMenuRequested(event -> {
      if (event.getTarget() == pane) {
        atPointer(pane, place, event);
        event.consume();
      }
    });
    pane.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getTarget() == pane && isMenuKey(event)) {
            atKeyboard(pane, place);
            event.consume();
          }
        });
  }

  /// What the keyboard asks for comes as a key, too.
  private void atPointer(ScenePane pane, Place place, ContextMenuEvent event) {
    if (!event.isKeyboardTrigger()) {
      Mark mark = pane.markAt(event.getX(), event.getY());
      pane.requestFocus();
      select(mark);
      place.go(mark);
      show(pane, place, mark, new Point2D(event.getScreenX(), event.getScreenY()));
    }
  }

  private void atKeyboard(ScenePane pane, Place place) {
    Mark here = place.here();
    Mark mark = here == null ? selected(pane) : here;
    Bounds at = mark == null ? null : pane.boundsOf(mark::equals);
    show(
        pane,
        place,
        mark,
        at == null
            ? pane.localToScreen(pane.getWidth() / 2, pane.getHeight() / 2)
            : pane.localToScreen(at.centerX(), at.centerY()));
  }

  /// The mark in sight of what was selected last.
  private @Nullable Mark selected(ScenePane pane) {
    String id = context.session().selection().get().last();
    return id == null
        ? null
        : pane.hits().spots().stream()
            .map(HitIndex.Spot::mark)
            .filter(mark -> Marks.isOf(mark, id))
            .findFirst()
            .orElse(null);
  }

  private void select(@Nullable Mark mark) {
    BoardModel model = context.session().model().get();
    List<String> ids = model == null ? List.of() : Clicks.ids(model, mark);
    if (!ids.isEmpty() && !context.session().selection().get().ids().containsAll(ids)) {
      context.session().select(Selection.of(ids));
    }
  }

  private void show(ScenePane pane, Place place, @Nullable Mark mark, Point2D screen) {
    menu.hide();
    menu.getItems().setAll(place.items(mark));
    List<MenuItem> more = offer.of(mark);
    if (!menu.getItems().isEmpty() && !more.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    menu.getItems().addAll(more);
    if (!menu.getItems().isEmpty()) {
      menu.show(pane, screen.getX(), screen.getY());
    }
  }
}
