package gateline.edit.field;

import gateline.edit.field.ItemKind.Noun;
import gateline.edit.notation.ChoiceNotation;
import gateline.edit.notation.TextNotation;
import gateline.plan.Extras;
import gateline.plan.Metric;
import gateline.plan.Metric.Better;
import gateline.plan.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What can be edited in a metric.
public final class MetricFields {
  private static final Fields<Metric> FIELDS = new Fields<>(Metric.class);
  public static final Field<Metric, String> NAME =
      FIELDS.add("name", TextNotation.NAME, Metric::name);
  public static final Field<Metric, String> UNIT =
      FIELDS.add("unit", TextNotation.LINE, Metric::unit);
  public static final Field<Metric, Better> BETTER =
      FIELDS.add("better", "better way", ChoiceNotation.of(Better.values()), Metric::better);
  public static final Field<Metric, @Nullable BigDecimal> START =
      FIELDS.optional("start", Notations.FIGURE, Metric::start);
  public static final Field<Metric, Boolean> PRIVATE = FIELDS.isPrivate(Metric::isPrivate);

  public static final Series<Metric, Integer, BigDecimal> TARGETS =
      Series.byWeek(
          "targets", "target", Notations.FIGURE, Lens.of(Metric.class, "targets", Metric::targets));
  public static final Series<Metric, Integer, BigDecimal> ACTUALS =
      Series.byWeek(
          "actuals", "actual", Notations.FIGURE, Lens.of(Metric.class, "actuals", Metric::actuals));

  public static final ItemKind<Metric> KIND =
      new ItemKind<>(
          Noun.of("metric"),
          Lens.of(Plan.class, "metrics", Plan::metrics),
          Lens.of(Metric.class, "id", Metric::id),
          Metric::name,
          (id, name, _) ->
              new Metric(
                  id,
                  name,
                  "",
                  Better.HIGHER,
                  null,
                  new TreeMap<>(),
                  new TreeMap<>(),
                  false,
                  Extras.NONE),
          _ -> null,
          FIELDS.all(),
          List.of(),
          List.of(TARGETS, ACTUALS));

  private MetricFields() {}
}
