package gateline.file.format;

import gateline.file.json.Fields;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ObjectFormat;
import gateline.file.json.Texts;
import gateline.plan.Metric;
import gateline.plan.Metric.Better;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/// A metric.
final class MetricFormat {
  private static final Keys<Metric> KEYS = Keys.ofItem("metric");
  private static final Key<Metric, String> ID = KEYS.required("id", Texts.ID, Metric::id);
  private static final Key<Metric, String> NAME = KEYS.text("name", Metric::name);
  private static final Key<Metric, String> UNIT = KEYS.text("unit", Metric::unit);
  private static final Key<Metric, Better> BETTER =
      KEYS.optional("better", Words.lowerCase(Better.values()), Better.HIGHER, Metric::better);
  private static final Key<Metric, BigDecimal> START =
      KEYS.nullable("start", Figures.ANY, Metric::start);
  private static final Key<Metric, Map<Integer, BigDecimal>> TARGETS =
      KEYS.optional("targets", Figures.byWeek(Figures.ANY), Map.of(), Metric::targets);
  private static final Key<Metric, Map<Integer, BigDecimal>> ACTUALS =
      KEYS.optional("actuals", Figures.byWeek(Figures.ANY), Map.of(), Metric::actuals);
  private static final Key<Metric, Boolean> PRIVATE = KEYS.flag("private", Metric::isPrivate);

  static final ObjectFormat<Metric> METRIC = KEYS.build(MetricFormat::metric, Metric::extras);

  private MetricFormat() {}

  private static Metric metric(Fields in) {
    return new Metric(
        in.get(ID),
        in.get(NAME),
        in.get(UNIT),
        in.get(BETTER),
        in.find(START),
        new TreeMap<>(in.get(TARGETS)),
        new TreeMap<>(in.get(ACTUALS)),
        in.get(PRIVATE),
        in.extras());
  }
}
