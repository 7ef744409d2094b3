package gateline.ui.review;

import gateline.edit.Edit;
import gateline.edit.notation.Parsed;
import gateline.gesture.LoggedDecision;
import gateline.gesture.LoggedDecision.Texts;
import gateline.plan.Problem;
import gateline.ui.WrappedLabel;
import gateline.ui.board.Card;
import gateline.ui.board.ViewContext;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// Writes a decision down over the page: what, who, until when, and where it is taken already, how.
/// Enter takes it as one step, Esc leaves all as it was.
final class LogCard extends Card {
  private static final double WIDTH = 620;
  private static final double NAMES = 110;

  private final ViewContext context;
  private final LoggedDecision decision;
  private final TextField text = field("text", "What is to be decided");
  private final TextField owner = field("owner", "Squad or name");
  private final TextField due = field("due", "Day, such as 2 feb or w5 fri");
  private final TextField outcome = field("outcome", "Only if it is decided now");
  private final Label fault = new WrappedLabel("", "card-words");

  LogCard(ViewContext context, LoggedDecision decision, Runnable close) {
    super("Log a decision", close);
    this.context = context;
    this.decision = decision;
    setId("log-card");
    setPrefWidth(WIDTH);
    fault.setId("log-fault");
    fault.setVisible(false);
    fault.managedProperty().bind(fault.visibleProperty());
    getChildren()
        .addAll(
            row("Decision", text),
            row("Owner", owner),
            row("Due", due),
            row("Decided", outcome),
            fault,
            foot());
    stops().forEach(field -> field.setOnAction(_ -> save()));
  }

  private static TextField field(String name, String prompt) {
    TextField field = new TextField();
    field.setId("log-" + name);
    field.setPromptText(prompt);
    field.getStyleClass().add("field-editor");
    return field;
  }

  private static HBox row(String name, TextField field) {
    return row(name, NAMES, field);
  }

  private HBox foot() {
    Button take = new Button("Log it");
    take.setId("log-take");
    take.setOnAction(_ -> save());
    return foot(new WrappedLabel("Enter logs it, Esc leaves", "card-words"), take);
  }

  @Override
  protected List<TextField> stops() {
    return List.of(text, owner, due, outcome);
  }

  @Override
  protected Node first() {
    return text;
  }

  private void save() {
    Texts typed = new Texts(text.getText(), owner.getText(), due.getText(), outcome.getText());
    switch (decision.typed(typed)) {
      case Parsed.Refused<Edit>(String words) -> refuse(words);
      case Parsed.Value<Edit>(Edit edit) ->
          context
              .session()
              .apply(edit)
              .map(Problem::text)
              .ifPresentOrElse(this::refuse, this::close);
    }
  }

  private void refuse(String words) {
    fault.setText(words);
    fault.setVisible(true);
    if (getParent() != null) {
      getParent().requestLayout();
    }
  }
}
