package gateline.edit.field;

import gateline.edit.field.ItemKind.Noun;
import gateline.edit.notation.TextNotation;
import gateline.plan.Chain;
import gateline.plan.Extras;
import gateline.plan.Plan;
import java.util.List;

/// What can be edited in a chain.
public final class ChainFields {
  private static final Fields<Chain> FIELDS = new Fields<>(Chain.class);
  public static final Field<Chain, String> NAME =
      FIELDS.add("name", TextNotation.NAME, Chain::name);
  public static final Field<Chain, List<String>> FROM =
      FIELDS.add("from", "earlier items", Notations.TASKS_AND_GATES, Chain::from);
  public static final Field<Chain, List<String>> TO =
      FIELDS.add("to", "later items", Notations.TASKS_AND_GATES, Chain::to);
  public static final Field<Chain, Boolean> PRIVATE = FIELDS.isPrivate(Chain::isPrivate);

  public static final ItemKind<Chain> KIND =
      new ItemKind<>(
          Noun.of("chain"),
          Lens.of(Plan.class, "chains", Plan::chains),
          Lens.of(Chain.class, "id", Chain::id),
          Chain::name,
          (id, name, _) -> new Chain(id, name, List.of(), List.of(), false, Extras.NONE),
          _ -> null,
          FIELDS.all(),
          List.of(),
          List.of());

  private ChainFields() {}
}
