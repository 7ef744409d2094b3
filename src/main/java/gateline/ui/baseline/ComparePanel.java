package gateline.ui.baseline;

import gateline.edit.Baselines;
import gateline.edit.Edit;
import gateline.edit.TakeBaseline;
import gateline.plan.Baseline;
import gateline.plan.Plan;
import gateline.review.change.Changes;
import gateline.review.change.Entry;
import gateline.schedule.Schedule;
import gateline.ui.Aside;
import gateline.ui.OpenPlan;
import gateline.ui.PanelHead;
import gateline.ui.Session;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The baselines of the open plan: what changed from one to another or to the plan now, worst for
/// the next gate first, and baselines taken, renamed and deleted. Enter on a change goes to what it
/// is about.
final class ComparePanel extends VBox {
  private static final double ROW = 62;

  private final Session session;
  private final Consumer<String> jump;
  private final ComboBox<Side> from = new ComboBox<>();
  private final ComboBox<Side> to = new ComboBox<>();
  private final ListView<Entry> list = new ListView<>();
  private final Label none = new Label();
  private final Label fault = new Label();
  private final TextField name = new TextField();
  private final Aside aside = new Aside();

  /// `jump` gets the id of what was chosen.
  ComparePanel(Session session, Consumer<String> jump, Runnable close) {
    this.session = session;
    this.jump = jump;
    list.setId("changes");
    list.setAccessibleText("Changes");
    list.setFixedCellSize(ROW);
    list.getStyleClass().add("first");
    list.setPlaceholder(none);
    list.setCellFactory(_ -> new EntryCell());
    list.setOnMouseClicked(_ -> go());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    Label words = new Label("Baselines and changes");
    PanelHead title = new PanelHead(words, new Region(), "Close the baselines", close);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(title, head(), list, foot());
    fill();
  }

  private VBox head() {
    from.setAccessibleText("From");
    to.setAccessibleText("To");
    from.setMaxWidth(Double.MAX_VALUE);
    to.setMaxWidth(Double.MAX_VALUE);
    from.valueProperty().subscribe((_, _) -> compare());
    to.valueProperty().subscribe((_, _) -> compare());
    VBox head = new VBox(4, new Label("What changed from"), from, new Label("to"), to);
    head.getStyleClass().add("compare-line");
    return head;
  }

  private VBox foot() {
    name.setId("baseline-name");
    name.setAccessibleText("Name of the baseline");
    fault.setId("baseline-fault");
    fault.managedProperty().bind(fault.textProperty().isNotEmpty());
    Button take = button("Take baseline", this::take);
    Button rename = button("Rename", this::rename);
    Button delete = button("Delete", this::delete);
    rename.setAccessibleHelp("Gives the baseline on the left this name");
    delete.setAccessibleHelp("Deletes the baseline on the left");
    var isBaseline =
        from.getSelectionModel().selectedItemProperty().map(side -> side.baseline() == null);
    rename.disableProperty().bind(isBaseline.orElse(true));
    delete.disableProperty().bind(isBaseline.orElse(true));
    fault.setWrapText(true);
    VBox foot = new VBox(8, new Label("Baseline"), name, new HBox(8, take, rename, delete), fault);
    foot.getStyleClass().add("compare-line");
    return foot;
  }

  private static Button button(String label, Runnable what) {
    Button button = new Button(label);
    button.setOnAction(_ -> what.run());
    return button;
  }

  private void fill() {
    OpenPlan open = session.open().get();
    if (open != null) {
      Plan plan = open.plan();
      List<Side> sides = Side.of(plan);
      from.getItems().setAll(sides);
      to.getItems().setAll(sides);
      from.getSelectionModel().select(Math.max(0, sides.size() - 2));
      to.getSelectionModel().selectLast();
      name.setText(Baselines.nameOfReview(plan, session.day(plan)));
    }
  }

  private void compare() {
    Side before = from.getValue();
    Side after = to.getValue();
    if (before != null && after != null) {
      Baseline held = before.baseline();
      if (held != null) {
        session.holdAgainst(held.name());
      }
      none.setText("Comparing …");
      list.getItems().clear();
      aside.ask(
          () -> Changes.between(Schedule.of(before.plan()), Schedule.of(after.plan())).entries(),
          this::told);
    }
  }

  private void told(List<Entry> entries) {
    none.setText("Nothing changed.");
    list.getItems().setAll(entries);
    list.getSelectionModel().selectFirst();
  }

  private void take() {
    OpenPlan open = session.open().get();
    if (open != null) {
      apply(new TakeBaseline(name.getText().strip(), session.day(open.plan())));
    }
  }

  private void rename() {
    OpenPlan open = session.open().get();
    Baseline chosen = chosen();
    if (open != null && chosen != null) {
      apply(Baselines.rename(open.plan(), chosen, name.getText().strip()));
    }
  }

  private void delete() {
    OpenPlan open = session.open().get();
    Baseline chosen = chosen();
    if (open != null && chosen != null) {
      apply(Baselines.delete(open.plan(), chosen));
    }
  }

  private @Nullable Baseline chosen() {
    Side side = from.getValue();
    return side == null ? null : side.baseline();
  }

  private void apply(Edit edit) {
    session
        .apply(edit)
        .ifPresentOrElse(
            problem -> fault.setText(problem.text()),
            () -> {
              fault.setText("");
              fill();
            });
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      go();
      event.consume();
    }
  }

  private void go() {
    Entry entry = list.getSelectionModel().getSelectedItem();
    if (entry != null) {
      jump.accept(entry.subject().id());
    }
  }
}
