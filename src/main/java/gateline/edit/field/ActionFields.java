package gateline.edit.field;

import gateline.edit.field.ItemKind.Noun;
import gateline.edit.notation.TextNotation;
import gateline.plan.Action;
import gateline.plan.Extras;
import gateline.plan.Plan.Meetings;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be edited in an action.
public final class ActionFields {
  private static final Fields<Action> FIELDS = new Fields<>(Action.class);
  public static final Field<Action, String> TEXT =
      FIELDS.add("text", TextNotation.LINE, Action::text);
  public static final Field<Action, String> OWNER =
      FIELDS.add("owner", Notations.OWNER, Action::owner);
  public static final Field<Action, @Nullable LocalDate> DUE =
      FIELDS.optional("due", Notations.DAY, Action::due);
  public static final Field<Action, Boolean> DONE = FIELDS.flag("done", Action::done);
  public static final Field<Action, Boolean> PRIVATE = FIELDS.isPrivate(Action::isPrivate);

  public static final ItemKind<Action> KIND =
      new ItemKind<>(
          Noun.of("action"),
          PlanFields.MEETINGS.then(Lens.of(Meetings.class, "actions", Meetings::actions)),
          Lens.of(Action.class, "id", Action::id),
          Action::text,
          (id, text, _) -> new Action(id, text, "", null, false, false, Extras.NONE),
          _ -> null,
          FIELDS.all(),
          List.of(),
          List.of());

  private ActionFields() {}
}
