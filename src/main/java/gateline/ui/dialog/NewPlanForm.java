package gateline.ui.dialog;

import gateline.edit.NewPlan;
import gateline.edit.NewPlan.Frame;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.ui.field.TabKey;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.FXCollections;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The questions that begin a plan: name, start, weeks, squads, and what it begins with.
public final class NewPlanForm extends GridPane {
  private static final int WEEKS = 12;
  private static final int MOST_WEEKS = 520;

  private final TextField name = new TextField("Untitled plan");
  private final DatePicker start = new DatePicker();
  private final Spinner<Integer> weeks = new Spinner<>(1, MOST_WEEKS, WEEKS);
  private final TextArea squads = new TextArea();
  private final ComboBox<Frame> frame = new ComboBox<>();
  private final Label fault = new Label();
  private final @Nullable Plan open;
  private final StringBinding wrong;

  /// `open` is the plan in the window, whose frame may be taken over; null when there is none.
  public NewPlanForm(LocalDate today, @Nullable Plan open) {
    this.open = open;
    setId("new-plan");
    setHgap(12);
    setVgap(8);
    start.setValue(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
    weeks.setEditable(true);
    TabKey.leaves(squads);
    squads.setPrefRowCount(6);
    squads.setPromptText("One squad a line");
    squads.setText(open == null ? "" : names(open));
    frame.setItems(
        FXCollections.observableArrayList(
            open == null
                ? List.of(Frame.EMPTY, Frame.SPRINTS_AND_GATES)
                : List.of(Frame.values())));
    frame.setConverter(new FrameWords());
    frame.setValue(open == null ? Frame.SPRINTS_AND_GATES : Frame.LIKE_ANOTHER);
    wrong =
        Bindings.createStringBinding(
            this::fault,
            name.textProperty(),
            start.valueProperty(),
            start.getEditor().textProperty());
    fault.textProperty().bind(wrong);
    fault.getStyleClass().add("fault");
    addRow("Name", name, "new-plan-name");
    addRow("Starts on", start, "new-plan-start");
    addRow("Weeks", weeks, "new-plan-weeks");
    addRow("Squads", squads, "new-plan-squads");
    addRow("Begin with", frame, "new-plan-frame");
    add(fault, 1, getRowCount());
  }

  private void addRow(String words, javafx.scene.control.Control field, String id) {
    Label label = new Label(words);
    label.setLabelFor(field);
    GridPane.setValignment(label, VPos.TOP);
    field.setId(id);
    field.setMaxWidth(Double.MAX_VALUE);
    addRow(getRowCount(), label, field);
  }

  private static String names(Plan plan) {
    return plan.squads().stream().map(Squad::name).collect(Collectors.joining("\n"));
  }

  /// What is wrong with the answers, in words; empty when nothing is.
  public StringBinding wrong() {
    return wrong;
  }

  private String fault() {
    LocalDate day = start.getValue();
    if (name.getText().isBlank()) {
      return "Give the plan a name.";
    }
    if (day == null || day.getYear() < 1900 || day.getYear() > 2200) {
      return "Say on which day it starts.";
    }
    return "";
  }

  public void focus() {
    name.requestFocus();
    name.selectAll();
  }

  /// The plan as asked for.
  public Plan plan() {
    List<String> lines =
        Stream.of(squads.getText().split("\n"))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .distinct()
            .toList();
    return new NewPlan(name.getText().strip(), start.getValue(), weeks.getValue(), lines)
        .in(frame.getValue(), open);
  }

  private static final class FrameWords extends StringConverter<Frame> {
    @Override
    public String toString(@Nullable Frame each) {
      return switch (each) {
        case null -> "";
        case EMPTY -> "Nothing";
        case SPRINTS_AND_GATES -> "Sprints of two weeks, each with a gate";
        case LIKE_ANOTHER -> "Phases, sprints, gates and metrics of the open plan";
      };
    }

    @Override
    public Frame fromString(String text) {
      throw new UnsupportedOperationException("chosen, never typed: " + text);
    }
  }
}
