package gateline.edit.field;

import gateline.edit.field.ItemKind.Noun;
import gateline.edit.notation.TextNotation;
import gateline.plan.Decision;
import gateline.plan.Extras;
import gateline.plan.Plan.Meetings;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be edited in a decision to take.
public final class DecisionFields {
  private static final Fields<Decision> FIELDS = new Fields<>(Decision.class);
  public static final Field<Decision, String> TEXT =
      FIELDS.add("text", TextNotation.LINE, Decision::text);
  public static final Field<Decision, @Nullable Integer> WEEK =
      FIELDS.optional("week", Notations.WEEK, Decision::week);
  public static final Field<Decision, String> OWNER =
      FIELDS.add("owner", Notations.OWNER, Decision::owner);
  public static final Field<Decision, @Nullable LocalDate> DUE =
      FIELDS.optional("due", Notations.DAY, Decision::due);
  public static final Field<Decision, String> OUTCOME =
      FIELDS.add("outcome", TextNotation.LINES, Decision::outcome);
  public static final Field<Decision, @Nullable LocalDate> MADE =
      FIELDS.optional("made", Notations.DAY, Decision::made);
  public static final Field<Decision, Boolean> PRIVATE = FIELDS.isPrivate(Decision::isPrivate);

  public static final ItemKind<Decision> KIND =
      new ItemKind<>(
          Noun.of("decision"),
          PlanFields.MEETINGS.then(Lens.of(Meetings.class, "decisions", Meetings::decisions)),
          Lens.of(Decision.class, "id", Decision::id),
          Decision::text,
          (id, text, _) -> new Decision(id, null, text, "", null, "", null, false, Extras.NONE),
          _ -> null,
          FIELDS.all(),
          List.of(),
          List.of());

  private DecisionFields() {}
}
