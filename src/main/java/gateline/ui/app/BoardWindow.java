package gateline.ui.app;

import gateline.board.picture.View;
import gateline.ui.Action;
import gateline.ui.Actions;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import gateline.ui.baseline.BaselineSide;
import gateline.ui.board.BoardView;
import gateline.ui.board.ImpactStrip;
import gateline.ui.dialog.ConflictPanel;
import gateline.ui.dialog.ProblemPanel;
import gateline.ui.export.ExportPanel;
import gateline.ui.inspector.Inspector;
import gateline.ui.leveling.LevelingPanel;
import gateline.ui.risk.RiskPanel;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The whole window: title strip, board with its panels, status strip; the start page while no plan
/// is open. While an edit is tried, what it would change stands over the status strip. It lays out
/// what it is given and passes on keys and dropped files.
final class BoardWindow extends BorderPane {
  private static final PseudoClass BY_KEYS = PseudoClass.getPseudoClass("by-keys");

  private final Actions actions;
  private final Parts parts;
  private final StackPane board = new StackPane();

  /// What it is made of; the start page waits until nothing is being opened.
  record Parts(
      TitleStrip title,
      Notices notices,
      ConflictPanel conflicts,
      StartPage start,
      Map<View, BoardView> views,
      LevelingPanel leveling,
      RiskPanel risk,
      BaselineSide baselines,
      Inspector inspector,
      ProblemPanel problems,
      ExportPanel export,
      StatusStrip status,
      ImpactStrip impact,
      BooleanBinding isIdle) {}

  BoardWindow(Session session, ViewSettings settings, Actions actions, Parts parts) {
    this.actions = actions;
    this.parts = parts;
    setId("window");
    parts.views().values().forEach(view -> board.getChildren().add(view.node()));
    settings.view().subscribe(this::showView);
    BorderPane work = new BorderPane(board);
    HBox side = new HBox(parts.leveling(), parts.risk(), parts.baselines(), parts.inspector());
    work.setRight(side);
    work.setBottom(parts.problems());
    BooleanBinding isAtWork = settings.presenting().not();
    show(parts.problems(), isAtWork.and(settings.problems()));
    settings.problems().subscribe(this::passFocus);
    List.of(parts.risk(), parts.baselines(), parts.export())
        .forEach(panel -> panel.visibleProperty().subscribe(this::returnFocus));
    work.visibleProperty().bind(session.hasPlan().and(settings.exporting().not()));
    parts.start().visibleProperty().bind(session.hasPlan().not().and(parts.isIdle()));
    VBox head = new VBox(parts.title(), parts.notices(), parts.conflicts());
    StackPane foot = new StackPane(parts.status(), parts.impact());
    StackPane middle = new StackPane(parts.start(), work, parts.export());
    // the window has its size: to ask every part for its least, at each layout, is for nothing
    Stream.of(this, work, head, middle, side, foot).forEach(part -> part.setMinWidth(0));
    Stream.of(this, work, middle, side).forEach(part -> part.setMinHeight(0));
    setTop(head);
    setCenter(middle);
    setBottom(foot);
    cover(parts.status(), parts.impact());
    List.of(head, side, foot).forEach(around -> show(around, isAtWork));
    work.addEventHandler(KeyEvent.KEY_PRESSED, this::onEscape);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    addEventFilter(KeyEvent.KEY_PRESSED, _ -> pseudoClassStateChanged(BY_KEYS, true));
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pseudoClassStateChanged(BY_KEYS, false));
  }

  /// Takes no room while it is not there.
  private static void show(Node node, ObservableBooleanValue when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
  }

  /// Keeps one region over another, so that what it says lays out nothing around it.
  private static void cover(Region below, Region above) {
    above.setManaged(false);
    below
        .layoutBoundsProperty()
        .subscribe(bounds -> above.resize(bounds.getWidth(), bounds.getHeight()));
  }

  private void showView(View shown) {
    parts.views().forEach((view, each) -> each.node().setVisible(view == shown));
  }

  /// The board has the keyboard again when a panel beside it closes.
  private void returnFocus(boolean wasShown, boolean isShown) {
    if (wasShown && !isShown) {
      parts.views().values().stream()
          .filter(view -> view.node().isVisible())
          .forEach(BoardView::focus);
    }
  }

  private void passFocus(boolean isOpen) {
    if (isOpen) {
      parts.problems().focus();
    }
  }

  /// Keys reach actions before controls, except what a text field or a list in a panel needs
  /// itself.
  private void onKey(KeyEvent event) {
    boolean isText = event.getTarget() instanceof TextInputControl;
    boolean isOwn = isText || (isInPanel(event) && !event.isShortcutDown() && !event.isAltDown());
    boolean isTextKey = isOwn && isEditing(event);
    if (!isTextKey && actions.fire(event, this::isAtHand)) {
      event.consume();
    }
  }

  /// While pictures are made, nothing is done to a plan that is not to be seen.
  private boolean isAtHand(Action action) {
    return !parts.export().isVisible()
        || (Stream.of("plan.", "view.", "window.", "help.").anyMatch(action.id()::startsWith)
            && !action.id().equals("plan.level"));
  }

  private boolean isInPanel(KeyEvent event) {
    return event.getTarget() instanceof Node node
        && Stream.of(
                parts.problems(), parts.leveling(), parts.risk(), parts.baselines(), parts.export())
            .anyMatch(panel -> new Part(panel, () -> {}).holds(node));
  }

  /// What nothing in hand and no editor takes ends leveling.
  private void onEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && parts.leveling().isVisible()) {
      parts.leveling().discard();
      event.consume();
    }
  }

  private static boolean isEditing(KeyEvent event) {
    return switch (event.getCode()) {
      case Z, Y, C, X, V, A, DELETE, INSERT, ENTER, LEFT, RIGHT, UP, DOWN -> true;
      default -> false;
    };
  }

  /// Gives the keyboard to the next part (1) or the one before (-1) of the window: title strip,
  /// notices, conflicts, table, bars, load, leveling, risk of the dates, baselines, details,
  /// problems, export, status strip.
  void focusPart(int step) {
    List<Part> shown = partsShown();
    Node owner = getScene().getFocusOwner();
    int now = 0;
    while (now < shown.size() - 1 && !shown.get(now).holds(owner)) {
      now++;
    }
    shown.get(Math.floorMod(now + step, shown.size())).focus().run();
  }

  /// Gives the keyboard to the first field of a part of the details.
  void focusDetails(String part) {
    parts.inspector().focus(part);
  }

  /// Gives the keyboard to the first field of the details.
  void focusDetails() {
    parts.inspector().focus();
  }

  private List<Part> partsShown() {
    List<Part> all = new ArrayList<>();
    all.add(new Part(parts.title(), parts.title()::focusFirst));
    all.add(new Part(parts.notices(), parts.notices()::focus));
    all.add(new Part(parts.conflicts(), parts.conflicts()::focus));
    parts.views().values().stream()
        .filter(view -> view.node().isVisible())
        .flatMap(view -> view.parts().stream())
        .forEach(node -> all.add(new Part(node, node::requestFocus)));
    all.add(new Part(parts.leveling(), parts.leveling()::focus));
    all.add(new Part(parts.risk(), parts.risk()::focus));
    all.add(new Part(parts.baselines(), parts.baselines()::focus));
    all.add(new Part(parts.inspector(), parts.inspector()::focus));
    all.add(new Part(parts.problems(), parts.problems()::focus));
    all.add(new Part(parts.export(), parts.export()::focus));
    all.add(new Part(parts.status(), parts.status()::focus));
    return all.stream().filter(part -> isSeen(part.node())).toList();
  }

  private static boolean isSeen(Node node) {
    Node each = node;
    while (each != null && each.isVisible()) {
      each = each.getParent();
    }
    return each == null;
  }

  /// A part of the window, and how it takes the keyboard.
  private record Part(Node node, Runnable focus) {
    boolean holds(@Nullable Node owner) {
      Node each = owner;
      while (each != null && each != node) {
        each = each.getParent();
      }
      return each != null;
    }
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
