package gateline.gesture;

import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.Together;
import gateline.edit.field.Field;
import gateline.edit.field.SquadFields;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import gateline.plan.Squad;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A week of a squad as it can be written: its own capacity in person-days, empty where people and
/// absences say it, and its focus. Weeks after the plan's last have neither.
public record CellInput(PlanContext context, Squad squad, int week) {
  /// The texts of both, as they are typed.
  public record Texts(String capacity, String focus) {}

  /// Whether the plan has this week.
  public boolean isInPlan() {
    return week <= context.plan().weeks();
  }

  /// What stands there now.
  public Texts texts() {
    return new Texts(
        SquadFields.CAPACITY.at(week).text(squad, context),
        SquadFields.FOCUS.at(week).text(squad, context));
  }

  /// What stands against a capacity as it is typed; null when nothing does.
  public @Nullable String faultOfCapacity(String typed) {
    return fault(SquadFields.CAPACITY.at(week), typed);
  }

  /// What stands against a focus as it is typed; null when nothing does.
  public @Nullable String faultOfFocus(String typed) {
    return fault(SquadFields.FOCUS.at(week), typed);
  }

  private <V extends @Nullable Object> @Nullable String fault(Field<Squad, V> field, String typed) {
    return field.parse(typed, context) instanceof Parsed.Refused<V>(String words) ? words : null;
  }

  /// The one edit that both texts ask for, of those values alone that differ; or why it can't be.
  public Parsed<Edit> typed(Texts typed) {
    return change(SquadFields.CAPACITY.at(week), typed.capacity())
        .flatMap(capacity ->
            change(SquadFields.FOCUS.at(week), typed.focus())
                .map(focus -> together(List.of(capacity, focus))));
  }

  private <V extends @Nullable Object> Parsed<List<Edit>> change(
      Field<Squad, V> field, String typed) {
    return field.text(squad, context).equals(typed)
        ? Parsed.value(List.of())
        : SetField.typed(
                SquadFields.KIND, field, List.of(squad), new SetField.Typed(typed, context))
            .map(List::of);
  }

  private Edit together(List<List<Edit>> parts) {
    List<Edit> edits = new ArrayList<>();
    parts.forEach(edits::addAll);
    return edits.size() == 1
        ? edits.getFirst()
        : new Together("change week " + week + " of " + SquadFields.KIND.title(squad), edits);
  }
}
