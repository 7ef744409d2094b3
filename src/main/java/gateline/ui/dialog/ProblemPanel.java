package gateline.ui.dialog;

import atlantafx.base.theme.Styles;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.ui.Session;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// All problems of the plan under the board, worst first; a click or Enter jumps to the thing.
public final class ProblemPanel extends BorderPane {
  private static final double ROW = 28;

  private final ListView<Problem> list = new ListView<>();
  private final Consumer<String> jump;

  /// `jump` gets the id of the item a problem is on; `close` is called when the panel is left.
  public ProblemPanel(Session session, Consumer<String> jump, Runnable close) {
    this.jump = jump;
    setId("problem-panel");
    getStyleClass().add("problem-panel");
    list.setId("problems");
    list.setAccessibleText("Problems");
    list.setFixedCellSize(ROW);
    list.getStyleClass().addAll(Styles.DENSE, "problem-list");
    list.setCellFactory(_ -> new ProblemCell());
    list.setPlaceholder(new Label("Nothing to point at."));
    list.setOnMouseClicked(_ -> go());
    list.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, close));
    Label title = new Label();
    title.getStyleClass().add("panel-title");
    session
        .problems()
        .subscribe(found -> {
          list.getItems().setAll(found);
          title.setText("Problems  " + found.size());
        });
    setTop(head(title, close));
    setCenter(list);
  }

  private static HBox head(Label title, Runnable close) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button button = new Button("Close", new FontIcon(Feather.X));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    button.setAccessibleText("Close the problems");
    button.setOnAction(_ -> close.run());
    HBox head = new HBox(title, space, button);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("panel-head");
    return head;
  }

  /// Takes the keyboard, the first problem selected.
  public void focus() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().select(0);
    }
  }

  private void onKey(KeyEvent event, Runnable close) {
    if (event.getCode() == KeyCode.ENTER) {
      go();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    }
  }

  private void go() {
    Problem problem = list.getSelectionModel().getSelectedItem();
    if (problem != null && problem.place() instanceof Place.OnItem(String id, _)) {
      jump.accept(id);
    }
  }

  /// One problem: how bad it is as a sign, what it is, and where.
  private static final class ProblemCell extends ListCell<Problem> {
    private final FontIcon sign = new FontIcon();
    private final Label text = new Label();
    private final Label place = new Label();
    private final HBox row = new HBox(sign, text, place);

    ProblemCell() {
      row.setAlignment(Pos.CENTER_LEFT);
      row.getStyleClass().add("problem-row");
      place.getStyleClass().add("problem-place");
      place.setMinWidth(Region.USE_PREF_SIZE);
      text.setMinWidth(0);
      HBox.setHgrow(text, Priority.SOMETIMES);
    }

    @Override
    protected void updateItem(Problem problem, boolean empty) {
      super.updateItem(problem, empty);
      if (empty || problem == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      SeveritySign.style(row, problem.severity());
      sign.setIconCode(SeveritySign.icon(problem.severity()));
      text.setText(ProblemWords.sentence(problem));
      place.setText(ProblemWords.rule(problem));
      setAccessibleText(SeveritySign.word(problem.severity()) + ": " + problem.text());
      setGraphic(row);
    }
  }
}
