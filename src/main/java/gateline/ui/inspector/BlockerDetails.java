package gateline.ui.inspector;

import gateline.edit.Edit;
import gateline.edit.field.Field;
import gateline.edit.field.StandupFields;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import gateline.plan.Standup.Blocker;
import gateline.ui.field.Choices;
import gateline.ui.field.Input;
import java.util.List;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// What is said of a blocker beside its words: what it does, who is to clear it, and until when.
record BlockerDetails(Form form, StandupEdits edits, int at) {
  void write(Blocker blocker) {
    form.page().control("Impact", field(blocker, StandupFields.BLOCKER_IMPACT));
    TextField owner = field(blocker, StandupFields.BLOCKER_OWNER);
    owner.setPromptText("Owner");
    TextField due = field(blocker, StandupFields.BLOCKER_DUE);
    due.setPromptText("Due");
    form.page().controls("Due, owner", List.of(due, owner));
  }

  private <V extends @Nullable Object> TextField field(Blocker blocker, Field<Blocker, V> field) {
    PlanContext context = form.document().context();
    Input input =
        new Input(
            field.text(blocker, context),
            typed -> typed(typed, field),
            Choices.of(field.notation(), context),
            "");
    TextField control = form.input("blockers-" + (at + 1) + "-" + field.key(), input);
    control.setAccessibleText(field.label() + " of blocker " + (at + 1));
    return control;
  }

  private <V extends @Nullable Object> Parsed<Edit> typed(String typed, Field<Blocker, V> field) {
    return field
        .parse(typed, edits.document().context())
        .map(value ->
            edits.replaced(
                StandupFields.BLOCKERS.list(),
                at,
                blocker -> field.with(blocker, value),
                "blocker"));
  }
}
