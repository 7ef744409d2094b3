package gateline.edit.field;

import gateline.edit.field.ItemKind.Noun;
import gateline.edit.notation.LinesNotation;
import gateline.edit.notation.TextNotation;
import gateline.plan.Extras;
import gateline.plan.Plan;
import gateline.plan.Sprint;
import java.util.List;

/// What can be edited in a sprint.
public final class SprintFields {
  private static final Fields<Sprint> FIELDS = new Fields<>(Sprint.class);
  public static final Field<Sprint, String> NAME =
      FIELDS.add("name", TextNotation.NAME, Sprint::name);
  public static final Field<Sprint, Integer> FROM =
      FIELDS.add("from", "first week", Notations.WEEK, Sprint::from);
  public static final Field<Sprint, Integer> TO =
      FIELDS.add("to", "last week", Notations.WEEK, Sprint::to);
  public static final Field<Sprint, List<String>> OUTCOMES =
      FIELDS.add("outcomes", new LinesNotation(), Sprint::outcomes);
  public static final Field<Sprint, List<String>> SQUADS =
      FIELDS.add("squads", Notations.SQUADS, Sprint::squads);
  public static final Field<Sprint, Boolean> PRIVATE = FIELDS.isPrivate(Sprint::isPrivate);

  public static final ItemKind<Sprint> KIND =
      new ItemKind<>(
          Noun.of("sprint"),
          Lens.of(Plan.class, "sprints", Plan::sprints),
          Lens.of(Sprint.class, "id", Sprint::id),
          Sprint::name,
          (id, name, plan) ->
              new Sprint(id, name, 1, plan.weeks(), List.of(), List.of(), false, Extras.NONE),
          sprint -> Rules.order(sprint.from(), sprint.to()),
          FIELDS.all(),
          List.of(),
          List.of());

  private SprintFields() {}
}
