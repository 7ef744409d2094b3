package gateline.file.format;

import gateline.file.json.CanonicalText;
import gateline.file.json.Cursor;
import gateline.file.json.Dates;
import gateline.file.json.Fields;
import gateline.file.json.Format;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ObjectFormat;
import gateline.plan.Baseline;
import gateline.plan.Plan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/// A baseline: a plan in a plan, with the dates it had.
final class BaselineFormat {
  private static final Keys<Baseline.Dates> DATES_KEYS = Keys.of("schedule entry");
  private static final Key<Baseline.Dates, LocalDateTime> START =
      DATES_KEYS.nullable("start", Dates.MINUTE, Baseline.Dates::start);
  private static final Key<Baseline.Dates, LocalDateTime> FINISH =
      DATES_KEYS.nullable("finish", Dates.MINUTE, Baseline.Dates::finish);
  private static final Key<Baseline.Dates, LocalDateTime> FORECAST =
      DATES_KEYS.nullable("forecast", Dates.MINUTE, Baseline.Dates::forecast);

  private static final ObjectFormat<Baseline.Dates> DATES =
      DATES_KEYS.build(BaselineFormat::dates, Baseline.Dates::extras);

  private static final Keys<Baseline> KEYS = Keys.ofItem("baseline");
  private static final Key<Baseline, String> NAME = KEYS.text("name", Baseline::name);
  private static final Key<Baseline, LocalDate> TAKEN =
      KEYS.nullable("taken", Dates.DAY, Baseline::taken);
  private static final Key<Baseline, Plan> PLAN =
      KEYS.nullable("plan", new PlanInside(), Baseline::plan);
  private static final Key<Baseline, Map<String, Baseline.Dates>> SCHEDULE =
      KEYS.optional("schedule", Figures.byId(DATES), Map.of(), Baseline::schedule);
  private static final Key<Baseline, Boolean> PRIVATE = KEYS.flag("private", Baseline::isPrivate);

  static final ObjectFormat<Baseline> BASELINE =
      KEYS.build(BaselineFormat::baseline, Baseline::extras);

  private BaselineFormat() {}

  /// Looks the plan's format up when it is used, since that one needs this one to be made.
  private record PlanInside() implements Format<Plan> {
    @Override
    public Plan read(Cursor in) {
      return PlanFormat.PLAN.read(in);
    }

    @Override
    public void write(Plan plan, CanonicalText out) {
      PlanFormat.PLAN.write(plan, out);
    }
  }

  private static Baseline.Dates dates(Fields in) {
    return new Baseline.Dates(in.find(START), in.find(FINISH), in.find(FORECAST), in.extras());
  }

  private static Baseline baseline(Fields in) {
    return new Baseline(
        in.get(NAME),
        in.find(TAKEN),
        in.find(PLAN),
        new LinkedHashMap<>(in.get(SCHEDULE)),
        in.get(PRIVATE),
        in.extras());
  }
}
