package gateline.ui.dialog;

import gateline.ui.Action;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// The command palette: type a few letters of an action, task, gate or squad, and Enter does it or
/// goes there. Actions that can't be done now are left out.
public final class Palette {
  private static final int MOST = 100;
  private static final double WIDTH = 560;
  private static final double ROW = 32;
  private static final int ROWS = 11;

  private final Supplier<List<Entry>> source;
  private final Popup popup = new Popup();
  private final TextField words = new TextField();
  private final ListView<Entry> list = new ListView<>();
  private List<Entry> entries = List.of();

  /// One thing to choose; `kind` says what it is or its key.
  public record Entry(String name, String kind, Runnable run) {
    /// What an action is in the palette.
    public static Entry of(Action action) {
      String key = action.keys().isEmpty() ? "" : action.keys().getFirst().getDisplayText();
      return new Entry(action.label().getValue(), key, action::fire);
    }
  }

  /// `source` is asked each time the palette opens.
  public Palette(Supplier<List<Entry>> source) {
    this.source = source;
    words.setId("palette-words");
    words.setPromptText("Do or find: an action, task, gate or squad");
    words.setAccessibleText("Command palette");
    words.textProperty().subscribe(this::look);
    words.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.setId("palette-list");
    list.setFixedCellSize(ROW);
    list.setPrefSize(WIDTH, ROW * ROWS + 2);
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new Line());
    list.addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> choose());
    VBox box = new VBox(words, list);
    box.getStyleClass().add("palette");
    popup.getContent().setAll(box);
    popup.setAutoHide(true);
  }

  /// Opens it in the upper middle of a window, empty.
  public void show(Node over) {
    entries = source.get();
    words.clear();
    look();
    Node box = popup.getContent().getFirst();
    if (box instanceof VBox styled) {
      styled.getStylesheets().setAll(over.getScene().getStylesheets());
      styled.getStyleClass().setAll(over.getScene().getRoot().getStyleClass());
      styled.getStyleClass().add("palette");
    }
    Bounds window = over.localToScreen(over.getLayoutBounds());
    popup.show(over, window.getCenterX() - WIDTH / 2, window.getMinY() + 64);
    words.requestFocus();
  }

  private void look() {
    String wanted = words.getText().strip().toLowerCase(Locale.ROOT);
    // a new list, because one refilled keeps a part of its scroll position
    list.setItems(
        FXCollections.observableArrayList(
            entries.stream()
                .filter(entry -> fit(entry, wanted) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(entry -> fit(entry, wanted)))
                .limit(MOST)
                .toList()));
    list.getSelectionModel().selectFirst();
  }

  /// How well a name answers: 0 when it begins so, then where a word begins so, then where it
  /// contains it, then where its letters come in that order.
  private static int fit(Entry entry, String wanted) {
    String name = entry.name().toLowerCase(Locale.ROOT);
    if (name.startsWith(wanted)) {
      return 0;
    }
    if (name.contains(" " + wanted)) {
      return 1;
    }
    if (name.contains(wanted)) {
      return 2;
    }
    return hasInOrder(name, wanted) ? 3 : Integer.MAX_VALUE;
  }

  private static boolean hasInOrder(String name, String letters) {
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      at = name.indexOf(letters.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> choose();
      case DOWN -> step(1);
      case UP -> step(-1);
      case PAGE_DOWN -> step(ROWS - 1);
      case PAGE_UP -> step(1 - ROWS);
      case ESCAPE -> popup.hide();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int by) {
    int size = list.getItems().size();
    if (size > 0) {
      int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, size - 1);
      list.getSelectionModel().clearAndSelect(at);
      list.scrollTo(Math.max(0, at - ROWS + 2));
    }
  }

  private void choose() {
    Entry chosen = list.getSelectionModel().getSelectedItem();
    popup.hide();
    if (chosen != null) {
      chosen.run().run();
    }
  }

  private static final class Line extends ListCell<Entry> {
    private final Label name = new Label();
    private final Label kind = new Label();
    private final HBox line;

    Line() {
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      kind.getStyleClass().add("quiet");
      kind.setMinWidth(USE_PREF_SIZE);
      line = new HBox(8, name, space, kind);
      line.setPrefWidth(0);
      line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        return;
      }
      name.setText(entry.name());
      kind.setText(entry.kind());
      setGraphic(line);
    }
  }
}
