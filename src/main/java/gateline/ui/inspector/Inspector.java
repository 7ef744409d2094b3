package gateline.ui.inspector;

import gateline.board.BoardModel;
import gateline.ui.OpenPlan;
import gateline.ui.PanelHead;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// Shows the details of what is selected while it is open, to be read and edited: of one task,
/// gate, squad, week, risk or stand-up, or of several tasks together.
public final class Inspector extends BorderPane {
  private static final double WIDTH = 340;

  private final Session session;
  private final Consumer<String> jump;
  private final ScrollPane scroll = new ScrollPane();
  private List<String> shown = List.of();
  private boolean isDue;

  /// `jump` gets the id of what a link stands for.
  public Inspector(Session session, ViewSettings settings, Consumer<String> jump) {
    this.session = session;
    this.jump = jump;
    setId("inspector");
    getStyleClass().add("inspector");
    setPrefWidth(WIDTH);
    setMinWidth(WIDTH);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    Runnable close = () -> settings.inspector().set(false);
    setTop(new PanelHead(new Label("Details"), new Region(), "Close the details", close));
    setCenter(scroll);
    visibleProperty().bind(settings.inspector());
    managedProperty().bind(settings.inspector());
    visibleProperty().subscribe(this::refresh);
    session.model().subscribe(this::refreshSoon);
    session.selection().subscribe(this::refreshSoon);
    addEventHandler(KeyEvent.KEY_PRESSED, event -> closeOnEscape(event, close));
  }

  /// Takes the keyboard.
  public void focus() {
    focus("field-editor");
  }

  /// Takes the keyboard to the first field of a kind, by its style class.
  public void focus(String kind) {
    Node page = scroll.getContent();
    Node first = page == null ? null : page.lookup("." + kind);
    (first == null ? scroll : first).requestFocus();
  }

  private static void closeOnEscape(KeyEvent event, Runnable close) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    }
  }

  /// A control that has just been left may still be taking its text: the page waits for it.
  private void refreshSoon() {
    if (!isDue) {
      isDue = true;
      Platform.runLater(this::refresh);
    }
  }

  private void refresh() {
    isDue = false;
    OpenPlan open = session.open().get();
    BoardModel model = session.model().get();
    if (!isVisible() || open == null || model == null) {
      return;
    }
    List<String> ids = List.copyOf(session.selection().get().ids());
    Page page = new Page(jump);
    Form form = new Form(page, session, open.history().document());
    new PageWriter(form, model).write(ids);
    if (ids.equals(shown)) {
      replace(page);
    } else {
      scroll.setContent(page);
      scroll.setVvalue(0);
    }
    shown = ids;
  }

  /// Keeps place, keyboard and what is being typed.
  private void replace(Page page) {
    double place = scroll.getVvalue();
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean isInside = owner != null && isInside(owner);
    scroll.setContent(page);
    scroll.applyCss();
    scroll.layout();
    scroll.setVvalue(place);
    String id = owner != null && isInside ? owner.getId() : null;
    Node next = id == null ? null : page.lookup("#" + id);
    if (id != null && next != null) {
      next.requestFocus();
      if (next instanceof TextInputControl text && owner instanceof TextInputControl left) {
        keep(left, text, id.startsWith("edit-add-"));
      }
    }
  }

  private static void keep(TextInputControl before, TextInputControl now, boolean isAdding) {
    if (isAdding || before.getText().equals(now.getText())) {
      now.selectAll();
    } else {
      int caret = before.getCaretPosition();
      now.setText(before.getText());
      now.positionCaret(caret);
    }
  }

  private boolean isInside(Node node) {
    Node each = node;
    while (each != null && each != scroll) {
      each = each.getParent();
    }
    return each == scroll;
  }
}
