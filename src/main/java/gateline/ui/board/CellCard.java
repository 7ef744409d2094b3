package gateline.ui.board;

import atlantafx.base.theme.Styles;
import gateline.board.BoardModel;
import gateline.capacity.Loads;
import gateline.edit.Edit;
import gateline.edit.field.StandupFields;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import gateline.gesture.CellInput;
import gateline.plan.Problem;
import gateline.ui.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A squad's week where it stands: its load, its own capacity and its focus to be edited together,
/// what would clear it when it is overloaded, the tasks behind it, and the way to its stand-up.
/// What the typed values would do is shown on the board.
final class CellCard extends Card {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private static final double WIDE = 372;

  private final ViewContext context;
  private final CellInput cell;
  private final TextField capacity = new TextField();
  private final TextField focus = new TextField();
  private final Label fault = new WrappedLabel("", "card-words");
  private final Button standup = new Button("Stand-up of the week");
  private final CellTasks tasks;
  private final @Nullable WaysOut ways;

  CellCard(ViewContext context, BoardModel model, Place place, CellHands.CardHand hand) {
    super(title(model, place), hand::close);
    this.context = context;
    cell =
        new CellInput(
            new PlanContext(model.plan(), model.schedule().index()),
            model.plan().squads().get(place.squad()),
            place.week());
    tasks = new CellTasks(context, model, place, hand);
    setId("cell-card");
    fault.setId("cell-fault");
    String load = TipWords.load(model.loads(), place.squad(), place.week());
    getChildren().add(new WrappedLabel(load, "card-words"));
    if (cell.isInPlan()) {
      field(capacity, "capacity", "From people and absences", cell.texts().capacity());
      field(focus, "focus", "", cell.texts().focus());
      getChildren().addAll(row("Capacity", capacity), row("Focus", focus), fault);
    }
    ways =
        model.loads().isOver(place.squad(), place.week()) ? ways(model, place, hand::close) : null;
    if (ways != null) {
      setPrefWidth(WIDE);
      getChildren().add(ways);
    }
    getChildren().add(tasks);
    if (cell.isInPlan()) {
      String squad = model.plan().squads().get(place.squad()).id();
      getChildren().add(standup(StandupFields.id(place.week(), squad)));
    }
    say(null);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// Where a squad's week is: the position of the squad in the plan, and the week.
  record Place(int squad, int week) {
    List<Loads.Share> shares(BoardModel model) {
      return model.loads().shares(squad, week);
    }
  }

  private Button standup(String id) {
    standup.setId("cell-standup");
    standup.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
    standup.setOnAction(_ -> {
      close();
      context.ways().jump().accept(id);
    });
    return standup;
  }

  private WaysOut ways(BoardModel model, Place place, Runnable close) {
    return new WaysOut(context, model, place, new WaysOut.Ends(close, this::requestRoom));
  }

  private static String title(BoardModel model, Place place) {
    return model.plan().squads().get(place.squad()).name() + ", week " + place.week();
  }

  private void field(TextField field, String name, String prompt, String text) {
    field.setId("cell-" + name);
    field.setText(text);
    field.setPromptText(prompt);
    field.getStyleClass().add("field-editor");
    field.setAccessibleText(
        name.equals("capacity") ? "Capacity of the week in person-days" : "Focus of the week");
    field.textProperty().subscribe((_, _) -> check());
    field.setOnAction(_ -> save());
  }

  private static HBox row(String name, TextField field) {
    Label label = new Label(name);
    label.setLabelFor(field);
    label.setMinWidth(62);
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox row = new HBox(label, field);
    row.getStyleClass().add("card-row");
    return row;
  }

  /// Where values are typed, or the first task where there are none.
  @Override
  protected Node first() {
    return cell.isInPlan() ? capacity : tasks.first();
  }

  @Override
  void focusFirst() {
    super.focusFirst();
    capacity.selectAll();
  }

  private CellInput.Texts typed() {
    return new CellInput.Texts(capacity.getText(), focus.getText());
  }

  private void check() {
    String wrong = mark(capacity, cell::faultOfCapacity);
    String alsoWrong = mark(focus, cell::faultOfFocus);
    say(wrong == null ? alsoWrong : wrong);
    if (cell.typed(typed()) instanceof Parsed.Value(Edit edit)) {
      context.tryOut(edit);
    } else {
      context.trial().set(null);
    }
  }

  private static @Nullable String mark(
      TextField field, Function<String, @Nullable String> faultOf) {
    String fault = faultOf.apply(field.getText());
    field.pseudoClassStateChanged(WRONG, fault != null);
    return fault;
  }

  private void say(@Nullable String words) {
    fault.setText(words == null ? "" : words);
    fault.setVisible(words != null);
    fault.setManaged(words != null);
    requestRoom();
  }

  /// Its height may be another.
  private void requestRoom() {
    if (getParent() != null) {
      getParent().requestLayout();
    }
  }

  /// Takes the cheapest way out of an overload, as soon as it is known; false where there is none.
  boolean takeCheapest() {
    if (ways != null) {
      ways.takeCheapest();
    }
    return ways != null;
  }

  /// Takes both values as one step; a refused one stays, with the words why.
  private void save() {
    switch (cell.typed(typed())) {
      case Parsed.Refused<Edit>(String words) -> say(words);
      case Parsed.Value<Edit>(Edit edit) -> {
        context.trial().set(null);
        context.session().apply(edit).map(Problem::text).ifPresentOrElse(this::say, this::close);
      }
    }
  }

  /// Alt+Enter takes the cheapest way out.
  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isAltDown()) {
      takeCheapest();
      event.consume();
    }
  }

  /// The fields, the ways out and the tasks.
  @Override
  protected List<Node> stops() {
    List<Node> stops = new ArrayList<>(cell.isInPlan() ? List.of(capacity, focus) : List.of());
    if (ways != null) {
      stops.addAll(ways.buttons());
    }
    stops.addAll(tasks.buttons());
    if (cell.isInPlan()) {
      stops.add(standup);
    }
    return stops;
  }
}
