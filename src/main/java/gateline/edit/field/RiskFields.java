package gateline.edit.field;

import gateline.edit.field.ItemKind.Noun;
import gateline.edit.notation.ChoiceNotation;
import gateline.edit.notation.TextNotation;
import gateline.plan.Extras;
import gateline.plan.Plan;
import gateline.plan.Risk;
import gateline.plan.Risk.Likelihood;
import gateline.plan.Risk.Status;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be edited in a risk.
public final class RiskFields {
  private static final Fields<Risk> FIELDS = new Fields<>(Risk.class);
  public static final Field<Risk, String> TEXT = FIELDS.add("text", TextNotation.LINE, Risk::text);
  public static final Field<Risk, @Nullable Integer> WEEK =
      FIELDS.optional("week", Notations.WEEK, Risk::week);
  public static final Field<Risk, String> MITIGATION =
      FIELDS.add("mitigation", TextNotation.LINES, Risk::mitigation);
  public static final Field<Risk, Likelihood> LIKELIHOOD =
      FIELDS.add("likelihood", ChoiceNotation.of(Likelihood.values()), Risk::likelihood);
  public static final Field<Risk, BigDecimal> IMPACT_DAYS =
      FIELDS.add("impactDays", Notations.WORKING_DAYS, Risk::impactDays);
  public static final Field<Risk, String> OWNER = FIELDS.add("owner", Notations.OWNER, Risk::owner);
  public static final Field<Risk, Status> STATUS =
      FIELDS.add("status", ChoiceNotation.of(Status.values()), Risk::status);
  public static final Field<Risk, List<String>> AFFECTS =
      FIELDS.add("affects", "affected items", Notations.TASKS_AND_GATES, Risk::affects);
  public static final Field<Risk, Boolean> PRIVATE = FIELDS.isPrivate(Risk::isPrivate);

  public static final ItemKind<Risk> KIND =
      new ItemKind<>(
          Noun.of("risk"),
          Lens.of(Plan.class, "risks", Plan::risks),
          Lens.of(Risk.class, "id", Risk::id),
          Risk::text,
          (id, name, _) -> risk(id, name),
          _ -> null,
          FIELDS.all(),
          List.of(),
          List.of());

  private RiskFields() {}

  private static Risk risk(String id, String text) {
    return new Risk(
        id,
        null,
        text,
        "",
        Likelihood.MEDIUM,
        BigDecimal.ZERO,
        "",
        Status.OPEN,
        false,
        List.of(),
        Extras.NONE);
  }
}
