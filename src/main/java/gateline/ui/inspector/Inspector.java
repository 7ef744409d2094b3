package gateline.ui.inspector;

import atlantafx.base.theme.Styles;
import gateline.board.BoardModel;
import gateline.plan.PlanIndex;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows the details of what is selected while it is open: of one task, gate or squad, or of
/// several tasks together.
public final class Inspector extends BorderPane {
  private static final double WIDTH = 320;

  private final Session session;
  private final Consumer<String> jump;
  private final ScrollPane scroll = new ScrollPane();

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
    setTop(head(close));
    setCenter(scroll);
    visibleProperty().bind(settings.inspector());
    managedProperty().bind(settings.inspector());
    visibleProperty().subscribe(this::refresh);
    session.model().subscribe(this::refresh);
    session.selection().subscribe(this::refresh);
    addEventHandler(KeyEvent.KEY_PRESSED, event -> closeOnEscape(event, close));
  }

  /// Takes the keyboard.
  public void focus() {
    scroll.requestFocus();
  }

  private static HBox head(Runnable close) {
    Label title = new Label("Details");
    title.getStyleClass().add("panel-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button button = new Button("Close", new FontIcon(Feather.X));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    button.setAccessibleText("Close the details");
    button.setOnAction(_ -> close.run());
    HBox head = new HBox(title, space, button);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("panel-head");
    return head;
  }

  private static void closeOnEscape(KeyEvent event, Runnable close) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    }
  }

  private void refresh() {
    BoardModel model = session.model().get();
    if (isVisible() && model != null) {
      Page page = new Page(jump);
      write(page, model, List.copyOf(session.selection().get().ids()));
      scroll.setContent(page);
    }
  }

  private static void write(Page page, BoardModel model, List<String> ids) {
    PlanIndex index = model.schedule().index();
    List<String> tasks = ids.stream().filter(id -> index.taskPosition(id) >= 0).toList();
    if (tasks.size() > 1) {
      SeveralTasks.write(page, model, tasks);
    } else if (ids.isEmpty()) {
      page.text("Select a task, a gate or a squad to read about it here.");
    } else {
      writeOne(page, model, ids.getLast());
    }
  }

  private static void writeOne(Page page, BoardModel model, String id) {
    PlanIndex index = model.schedule().index();
    if (index.taskPosition(id) >= 0) {
      new TaskPage(model, index.taskPosition(id)).write(page);
    } else if (index.gatePosition(id) >= 0) {
      new GatePage(model, index.gatePosition(id)).write(page);
    } else if (index.squadPosition(id) >= 0) {
      SquadPage.write(page, model, index.squadPosition(id));
    }
  }
}
