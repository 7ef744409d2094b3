package gateline.edit.field;

import gateline.edit.field.ItemKind.Noun;
import gateline.edit.notation.TextNotation;
import gateline.plan.Extras;
import gateline.plan.Phase;
import gateline.plan.Plan;
import java.util.List;

/// What can be edited in a phase.
public final class PhaseFields {
  private static final Fields<Phase> FIELDS = new Fields<>(Phase.class);
  public static final Field<Phase, String> NAME =
      FIELDS.add("name", TextNotation.NAME, Phase::name);
  public static final Field<Phase, Integer> FROM =
      FIELDS.add("from", "first week", Notations.WEEK, Phase::from);
  public static final Field<Phase, Integer> TO =
      FIELDS.add("to", "last week", Notations.WEEK, Phase::to);
  public static final Field<Phase, Boolean> PRIVATE = FIELDS.isPrivate(Phase::isPrivate);

  public static final ItemKind<Phase> KIND =
      new ItemKind<>(
          Noun.of("phase"),
          Lens.of(Plan.class, "phases", Plan::phases),
          Lens.of(Phase.class, "id", Phase::id),
          Phase::name,
          (id, name, plan) -> new Phase(id, name, 1, plan.weeks(), false, Extras.NONE),
          phase -> Rules.order(phase.from(), phase.to()),
          FIELDS.all(),
          List.of(),
          List.of());

  private PhaseFields() {}
}
