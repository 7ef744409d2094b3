package gateline.file.format;

import gateline.file.json.Dates;
import gateline.file.json.Fields;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ListOf;
import gateline.file.json.ObjectFormat;
import gateline.file.json.Scalar;
import gateline.file.json.Texts;
import gateline.plan.Action;
import gateline.plan.Baseline;
import gateline.plan.Chain;
import gateline.plan.Decision;
import gateline.plan.Gate;
import gateline.plan.Metric;
import gateline.plan.Phase;
import gateline.plan.Plan;
import gateline.plan.Plan.Meetings;
import gateline.plan.Plan.Settings;
import gateline.plan.Range;
import gateline.plan.Risk;
import gateline.plan.Silence;
import gateline.plan.Sprint;
import gateline.plan.Squad;
import gateline.plan.Standup;
import gateline.plan.Task;
import gateline.plan.Week;
import java.time.LocalDate;
import java.util.List;

/// The whole plan.
public final class PlanFormat {
  private static final int MOST_TASKS = 200_000;
  private static final String VERSION = "gateline/1";

  private static final Keys<Plan> KEYS = Keys.of("plan");

  static {
    KEYS.requiredOutermost("format", Scalar.version(VERSION), _ -> VERSION);
  }

  private static final Key<Plan, String> NAME = KEYS.required("name", Texts.TEXT, Plan::name);
  private static final Key<Plan, LocalDate> START = KEYS.required("start", Dates.DAY, Plan::start);
  private static final Key<Plan, Integer> WEEKS = KEYS.required("weeks", Figures.WEEK, Plan::weeks);
  private static final Key<Plan, String> DESCRIPTION =
      KEYS.text("description", plan -> plan.settings().description());
  private static final Key<Plan, LocalDate> STATUS_DATE =
      KEYS.nullable("statusDate", Dates.DAY, Plan::statusDate);
  private static final Key<Plan, Boolean> PAUSE_ON_MISS =
      KEYS.flag("pauseOnMiss", plan -> plan.settings().pauseOnMiss());
  private static final Key<Plan, Range> DEFAULT_RANGE =
      KEYS.nullable(
          "defaultRange",
          new RangeFormat(Figures.PERCENT_OF_ESTIMATE),
          plan -> plan.settings().defaultRange());
  private static final Key<Plan, CalendarFormat.Kept> CALENDAR =
      KEYS.optional(
          "calendar",
          CalendarFormat.CALENDAR,
          CalendarFormat.Kept.STANDARD,
          plan -> new CalendarFormat.Kept(plan.calendar(), plan.settings().calendarExtras()));
  private static final Key<Plan, List<Squad>> SQUADS =
      KEYS.list("squads", SquadFormat.SQUAD, Plan::squads);
  private static final Key<Plan, List<Phase>> PHASES =
      KEYS.list("phases", PhaseFormat.PHASE, Plan::phases);
  private static final Key<Plan, List<Sprint>> SPRINTS =
      KEYS.list("sprints", SprintFormat.SPRINT, Plan::sprints);
  private static final Key<Plan, List<Week>> WEEKLY =
      KEYS.list("weekly", WeekFormat.WEEK, Plan::weekly);
  private static final Key<Plan, List<Metric>> METRICS =
      KEYS.list("metrics", MetricFormat.METRIC, Plan::metrics);
  private static final Key<Plan, List<Gate>> GATES =
      KEYS.list("gates", GateFormat.GATE, Plan::gates);
  private static final Key<Plan, List<Task>> TASKS =
      KEYS.optional("tasks", new ListOf<>(TaskFormat.TASK, MOST_TASKS), List.of(), Plan::tasks);
  private static final Key<Plan, List<Risk>> RISKS =
      KEYS.list("risks", RiskFormat.RISK, Plan::risks);
  private static final Key<Plan, List<Chain>> CHAINS =
      KEYS.list("chains", ChainFormat.CHAIN, Plan::chains);
  private static final Key<Plan, List<Decision>> DECISIONS =
      KEYS.list("decisions", DecisionFormat.DECISION, plan -> plan.meetings().decisions());
  private static final Key<Plan, List<Action>> ACTIONS =
      KEYS.list("actions", ActionFormat.ACTION, plan -> plan.meetings().actions());
  private static final Key<Plan, List<Standup>> STANDUPS =
      KEYS.list("standups", StandupFormat.STANDUP, plan -> plan.meetings().standups());
  private static final Key<Plan, List<Silence>> SILENCED =
      KEYS.list("silenced", SilenceFormat.SILENCE, Plan::silenced);
  private static final Key<Plan, List<Baseline>> BASELINES =
      KEYS.list("baselines", BaselineFormat.BASELINE, Plan::baselines);

  public static final ObjectFormat<Plan> PLAN = KEYS.build(PlanFormat::plan, Plan::extras);

  private PlanFormat() {}

  private static Plan plan(Fields in) {
    return new Plan(
        in.get(NAME),
        in.get(START),
        in.get(WEEKS),
        settings(in),
        in.get(SQUADS),
        in.get(PHASES),
        in.get(SPRINTS),
        in.get(WEEKLY),
        in.get(METRICS),
        in.get(GATES),
        in.get(TASKS),
        in.get(RISKS),
        in.get(CHAINS),
        new Meetings(in.get(DECISIONS), in.get(ACTIONS), in.get(STANDUPS)),
        in.get(SILENCED),
        in.get(BASELINES),
        in.extras());
  }

  private static Settings settings(Fields in) {
    CalendarFormat.Kept calendar = in.get(CALENDAR);
    return new Settings(
        in.get(DESCRIPTION),
        in.find(STATUS_DATE),
        in.get(PAUSE_ON_MISS),
        in.find(DEFAULT_RANGE),
        calendar.calendar(),
        calendar.extras());
  }
}
