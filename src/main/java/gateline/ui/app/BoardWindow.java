package gateline.ui.app;

import gateline.board.picture.View;
import gateline.ui.Actions;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import gateline.ui.board.BoardView;
import gateline.ui.dialog.ProblemPanel;
import gateline.ui.inspector.Inspector;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The whole window: title strip, board with its panels, status strip; the start page while no plan
/// is open. It lays out what it is given and passes on keys and dropped files.
final class BoardWindow extends BorderPane {
  private final Actions actions;
  private final Parts parts;

  /// What it is made of; the start page waits until nothing is being opened.
  record Parts(
      TitleStrip title,
      Banner banner,
      StartPage start,
      Map<View, BoardView> views,
      Inspector inspector,
      ProblemPanel problems,
      StatusStrip status,
      BooleanBinding isIdle) {}

  BoardWindow(Session session, ViewSettings settings, Actions actions, Parts parts) {
    this.actions = actions;
    this.parts = parts;
    setId("window");
    StackPane board = new StackPane();
    parts.views().values().forEach(view -> board.getChildren().add(view.node()));
    settings.view().subscribe(this::showView);
    BorderPane work = new BorderPane(board);
    work.setRight(parts.inspector());
    work.setBottom(parts.problems());
    parts.problems().visibleProperty().bind(settings.problems());
    parts.problems().managedProperty().bind(settings.problems());
    settings.problems().subscribe(this::passFocus);
    work.visibleProperty().bind(session.open().isNotNull());
    parts.start().visibleProperty().bind(session.open().isNull().and(parts.isIdle()));
    setTop(new VBox(parts.title(), parts.banner()));
    setCenter(new StackPane(parts.start(), work));
    setBottom(parts.status());
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void showView(View shown) {
    parts.views().forEach((view, each) -> each.node().setVisible(view == shown));
  }

  private void passFocus(boolean isOpen) {
    if (isOpen) {
      parts.problems().focus();
    }
  }

  /// Keys reach actions before controls, except what a text field needs itself.
  private void onKey(KeyEvent event) {
    boolean isText = event.getTarget() instanceof TextInputControl;
    boolean isTextKey = isText && (isEditing(event) || event.isAltDown());
    if (!isTextKey && actions.fire(event)) {
      event.consume();
    }
  }

  private static boolean isEditing(KeyEvent event) {
    return switch (event.getCode()) {
      case Z, Y -> event.isShortcutDown();
      default -> false;
    };
  }

  /// Lets a file be dropped anywhere in the window.
  void onDrop(Consumer<Path> open) {
    setOnDragOver(event -> {
      if (event.getDragboard().hasFiles()) {
        event.acceptTransferModes(TransferMode.COPY);
      }
      event.consume();
    });
    setOnDragDropped(event -> drop(event, open));
  }

  private static void drop(DragEvent event, Consumer<Path> open) {
    List<File> files = event.getDragboard().getFiles();
    event.setDropCompleted(!files.isEmpty());
    event.consume();
    if (!files.isEmpty()) {
      open.accept(files.getFirst().toPath());
    }
  }
}
