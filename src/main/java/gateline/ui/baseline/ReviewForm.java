package gateline.ui.baseline;

import gateline.edit.Baselines;
import gateline.edit.CloseReview;
import gateline.edit.CloseReview.Given;
import gateline.edit.Edit;
import gateline.edit.field.DecisionFields;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import gateline.plan.Decision;
import gateline.plan.Plan;
import gateline.time.DateWords;
import gateline.ui.PanelHead;
import gateline.ui.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The end of a review: what was decided on each open decision and whose it is, the name of the
/// baseline, and whether the status report is written. One step closes it all.
final class ReviewForm extends VBox {
  private static final double OWNER = 120;

  private final Session session;
  private final Plan plan;
  private final LocalDate day;
  private final Runnable report;
  private final Runnable leave;
  private final TextField name = new TextField();
  private final CheckBox writes = new CheckBox("Write the status report");
  private final Label fault = new Label();
  private final List<Answer> answers = new ArrayList<>();

  /// An open decision with the fields for what was decided and whose it is.
  private record Answer(Decision decision, TextField outcome, TextField owner) {}

  ReviewForm(Session session, Plan plan, Runnable report, Runnable leave) {
    this.session = session;
    this.plan = plan;
    this.report = report;
    this.leave = leave;
    day = session.day(plan);
    VBox form = new VBox(8, decisions(), baseline(), writes, fault, buttons());
    form.getStyleClass().add("compare-line");
    Label words = new Label("Close the review of " + DateWords.day(day));
    PanelHead title = new PanelHead(words, new Region(), "Leave the review open", leave);
    getChildren().setAll(title, form);
    first().getStyleClass().add("first");
  }

  private TextField first() {
    return answers.isEmpty() ? name : answers.getFirst().outcome();
  }

  private Node decisions() {
    VBox lines = new VBox(8);
    for (Decision decision : CloseReview.open(plan)) {
      lines.getChildren().add(decision(decision));
    }
    if (answers.isEmpty()) {
      return new Label("No decision stands open.");
    }
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    return scroll;
  }

  private Node decision(Decision decision) {
    PlanContext context = PlanContext.of(plan);
    Label text = new Label((decision.isPrivate() ? "Private: " : "") + decision.text());
    text.setWrapText(true);
    TextField outcome = new TextField();
    outcome.setPromptText("what was decided; empty leaves it open");
    outcome.setAccessibleText("Decided: " + decision.text());
    HBox.setHgrow(outcome, Priority.ALWAYS);
    TextField owner = new TextField(DecisionFields.OWNER.text(decision, context));
    owner.setPromptText("owner");
    owner.setAccessibleText("Owner: " + decision.text());
    owner.setPrefWidth(OWNER);
    answers.add(new Answer(decision, outcome, owner));
    return new VBox(4, text, new HBox(8, outcome, owner));
  }

  private Node baseline() {
    Label label = new Label("Baseline");
    name.setId("review-name");
    name.setText(Baselines.nameOfReview(plan, day));
    name.setAccessibleText("Name of the baseline");
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox line = new HBox(8, label, name);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Node buttons() {
    fault.setId("review-fault");
    fault.setWrapText(true);
    fault.managedProperty().bind(fault.textProperty().isNotEmpty());
    Button close = new Button("Close review");
    close.setId("review-close");
    writes.setId("review-report");
    close.setDefaultButton(true);
    close.setOnAction(_ -> close());
    Button cancel = new Button("Not yet");
    cancel.setOnAction(_ -> leave.run());
    HBox line = new HBox(8, cancel, close);
    line.setAlignment(Pos.CENTER_RIGHT);
    return line;
  }

  private void close() {
    List<Given> given = new ArrayList<>();
    PlanContext context = PlanContext.of(plan);
    for (Answer answer : answers) {
      String outcome = answer.outcome().getText().strip();
      if (!outcome.isEmpty()) {
        given.add(new Given(answer.decision(), outcome, owner(answer, context)));
      }
    }
    Edit edit = CloseReview.of(name.getText().strip(), day, given);
    session.apply(edit).ifPresentOrElse(problem -> fault.setText(problem.text()), this::closed);
  }

  /// A squad by its name or its id, or anybody else.
  private static String owner(Answer answer, PlanContext context) {
    String typed = answer.owner().getText();
    return DecisionFields.OWNER.parse(typed, context) instanceof Parsed.Value<String>(String owner)
        ? owner
        : typed.strip();
  }

  private void closed() {
    leave.run();
    if (writes.isSelected()) {
      report.run();
    }
  }
}
