package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.edit.Edit;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import gateline.gesture.DecisionDraft;
import gateline.plan.Gate;
import gateline.plan.GateDecision.Outcome;
import gateline.plan.Problem;
import gateline.review.DecisionWords;
import gateline.ui.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Decides at a gate where it stands. What the chosen outcome would do is said on the card and
/// shown on the board before it is taken; Enter takes it as one step, Esc leaves all as it was.
final class DecideCard extends Card {
  private static final double WIDTH = 452;
  private static final double NAMES = 76;

  private final ViewContext context;
  private final DecisionDraft draft;
  private final OutcomeChoice outcomes = new OutcomeChoice(_ -> showOutcome());
  private final TextField day = new TextField();
  private final TextField by = new TextField();
  private final TextField note = new TextField();
  private final TextField approved = new TextField();
  private final HBox approval;
  private final ConditionRows conditions = new ConditionRows(this::check, this::save);
  private final Label effect = words("decide-effect");
  private final Label fault = words("decide-fault");

  DecideCard(ViewContext context, PlanContext plan, Gate gate, Runnable close) {
    super("Decide at " + gate.name(), close);
    this.context = context;
    draft = new DecisionDraft(plan, gate);
    setId("decide-card");
    setPrefWidth(WIDTH);
    DecisionDraft.Texts texts = draft.texts(context.today());
    outcomes.choose(texts.outcome());
    approval =
        row("Work again", field(approved, "approved", texts.approved(), "Day, once approved"));
    approval.managedProperty().bind(approval.visibleProperty());
    conditions.show(texts.conditions());
    getChildren()
        .addAll(
            outcomes,
            effect,
            row("Day", field(day, "day", texts.day(), "Day")),
            row("Decided by", field(by, "by", texts.by(), "Squad or name")),
            row("Note", field(note, "note", texts.note(), "Why")),
            approval,
            conditions,
            fault);
    DecisionWords.history(plan.index(), gate).forEach(line -> getChildren().add(past(line)));
    getChildren().add(foot(gate));
    showOutcome();
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private static Label words(String id) {
    Label label = new WrappedLabel("", "card-words");
    label.setId(id);
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private static Label past(String line) {
    Label label = words("decide-past");
    label.setText(line);
    return label;
  }

  private TextField field(TextField field, String name, String text, String prompt) {
    field.setId("decide-" + name);
    field.setText(text);
    field.setPromptText(prompt);
    field.getStyleClass().add("field-editor");
    field.textProperty().subscribe((_, _) -> check());
    field.setOnAction(_ -> save());
    return field;
  }

  private static HBox row(String name, TextField field) {
    return row(name, NAMES, field);
  }

  private HBox foot(Gate gate) {
    Button take = new Button(gate.decision() == null ? "Decide" : "Change or decide anew");
    take.setId("decide-take");
    take.setOnAction(_ -> save());
    Label keys = words("decide-keys");
    keys.setText("Enter takes it, Esc leaves");
    return foot(keys, take);
  }

  /// The outcome, or of a hold whose end is not approved yet, where the approval goes.
  @Override
  protected Node first() {
    Outcome now = draft.gate().decision() == null ? null : outcomes.outcome();
    return now == Outcome.HOLD && approved.getText().isBlank() ? approved : outcomes.chosen();
  }

  private DecisionDraft.Texts typed() {
    return new DecisionDraft.Texts(
        outcomes.outcome(),
        day.getText(),
        by.getText(),
        note.getText(),
        approved.getText(),
        conditions.typed());
  }

  private void showOutcome() {
    approval.setVisible(outcomes.outcome() == Outcome.HOLD);
    conditions.setVisible(outcomes.outcome() == Outcome.CONDITIONAL_GO);
    check();
  }

  /// Shows what is typed on the board and says what comes of it, or what is wrong with it.
  private void check() {
    switch (draft.typed(typed())) {
      case Parsed.Refused<Edit>(String words) -> {
        context.trial().set(null);
        say(effect, null);
        say(fault, words);
      }
      case Parsed.Value<Edit>(Edit edit) -> {
        context.tryOut(edit);
        say(effect, effect());
        say(fault, null);
      }
    }
  }

  private String effect() {
    BoardModel before = context.session().model().get();
    Trial trial = context.trial().get();
    return before == null || trial == null
        ? ""
        : DecisionWords.effect(before.schedule(), trial.model().schedule());
  }

  private void say(Label label, @Nullable String words) {
    label.setText(words == null ? "" : words);
    label.setVisible(words != null && !words.isEmpty());
    if (getParent() != null) {
      getParent().requestLayout();
    }
  }

  /// Takes all that is typed as one step; what is refused stays, with the words why.
  private void save() {
    switch (draft.typed(typed())) {
      case Parsed.Refused<Edit>(String words) -> say(fault, words);
      case Parsed.Value<Edit>(Edit edit) -> {
        context.trial().set(null);
        context
            .session()
            .apply(edit)
            .map(Problem::text)
            .ifPresentOrElse(words -> say(fault, words), this::close);
      }
    }
  }

  /// Enter on an outcome takes it.
  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && outcomes.chosen().isFocused()) {
      save();
      event.consume();
    }
  }

  @Override
  protected List<Node> stops() {
    List<Node> stops = new ArrayList<>(List.of(outcomes.chosen(), day, by, note));
    if (approval.isVisible()) {
      stops.add(approved);
    }
    if (conditions.isVisible()) {
      stops.addAll(conditions.stops());
    }
    return stops;
  }
}
