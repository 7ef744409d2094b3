package gateline.edit.field;

import gateline.edit.field.ItemKind.Noun;
import gateline.edit.notation.ChoiceNotation;
import gateline.edit.notation.ListNotation;
import gateline.edit.notation.RangeNotation;
import gateline.edit.notation.TextNotation;
import gateline.edit.notation.TimeNotation;
import gateline.edit.notation.WeekCountNotation;
import gateline.plan.Baseline;
import gateline.plan.Plan;
import gateline.plan.Plan.Meetings;
import gateline.plan.Plan.Settings;
import gateline.plan.Problem;
import gateline.plan.Range;
import gateline.plan.Silence;
import gateline.plan.WeekNumbers;
import gateline.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What can be edited in the plan itself, which goes by the id `plan`. A changed start moves no
/// dates: `ChangeStart` can.
public final class PlanFields {
  public static final String ID = "plan";

  static final Lens<Plan, Meetings> MEETINGS = Lens.of(Plan.class, "meetings", Plan::meetings);

  private static final int ABBREVIATED = 3;
  private static final int MINUTES_OF_A_DAY = 24 * 60;
  private static final Lens<Plan, Settings> SETTINGS =
      Lens.of(Plan.class, "settings", Plan::settings);
  private static final Lens<Plan, WorkCalendar> CALENDAR =
      SETTINGS.then(Lens.of(Settings.class, "calendar", Settings::calendar));
  private static final Lens<WorkCalendar, Set<DayOfWeek>> WORKING =
      Lens.of(WorkCalendar.class, "workdays", WorkCalendar::workdays);
  private static final ChoiceNotation<DayOfWeek> WEEKDAY =
      ChoiceNotation.of(
          DayOfWeek.values(), day -> day.name().substring(0, ABBREVIATED).toLowerCase(Locale.ROOT));
  private static final Fields<Plan> FIELDS = new Fields<>(Plan.class);

  public static final Field<Plan, String> NAME = FIELDS.add("name", TextNotation.NAME, Plan::name);
  public static final Field<Plan, LocalDate> START =
      FIELDS.add("start", Notations.DAY, Plan::start);

  /// Fewer weeks than something stands in are refused.
  public static final Field<Plan, Integer> WEEKS =
      FIELDS.add("weeks", "number of weeks", new WeekCountNotation(), Plan::weeks);

  public static final Field<Plan, String> DESCRIPTION =
      FIELDS.add(
          "description",
          TextNotation.LINES,
          SETTINGS.then(Lens.of(Settings.class, "description", Settings::description)));
  public static final Field<Plan, @Nullable LocalDate> STATUS_DATE =
      FIELDS.optional("statusDate", Notations.DAY, SETTINGS, Settings.class, Settings::statusDate);
  public static final Field<Plan, Boolean> PAUSE_ON_MISS =
      FIELDS.add(
          new Field<>(
              "pauseOnMiss",
              "pausing on a missed gate",
              "",
              Fields.FLAG,
              SETTINGS.then(Lens.of(Settings.class, "pauseOnMiss", Settings::pauseOnMiss))));
  public static final Field<Plan, @Nullable Range> DEFAULT_RANGE =
      FIELDS.optional(
          "defaultRange", RangeNotation.PERCENT, SETTINGS, Settings.class, Settings::defaultRange);

  /// No day at all is refused.
  public static final Field<Plan, List<DayOfWeek>> WORKDAYS =
      FIELDS.add(
          "calendar.workdays",
          new ListNotation<>(WEEKDAY),
          CALENDAR.then(
              new Lens<>(
                  calendar -> calendar.workdays().stream().sorted().toList(),
                  PlanFields::withWorkdays)));

  public static final Field<Plan, LocalTime> DAY_START =
      FIELDS.add(
          "calendar.dayStart",
          new TimeNotation(),
          CALENDAR.then(Lens.of(WorkCalendar.class, "dayStart", WorkCalendar::dayStart)));
  public static final Field<Plan, BigDecimal> HOURS_PER_DAY =
      FIELDS.add(
          "calendar.hoursPerDay",
          Notations.HOURS,
          CALENDAR.then(Lens.of(WorkCalendar.class, "hoursPerDay", WorkCalendar::hoursPerDay)));
  public static final Field<Plan, List<LocalDate>> HOLIDAYS =
      FIELDS.add(
          "calendar.holidays",
          new ListNotation<>(Notations.DAY),
          CALENDAR.then(
              new Lens<>(
                  calendar -> List.copyOf(calendar.holidays()),
                  (calendar, days) -> calendar.withHolidays(new TreeSet<>(days)))));

  private static final Fields<Silence> SILENCE = new Fields<>(Silence.class);
  public static final Field<Silence, String> SILENCE_REASON =
      SILENCE.add("reason", TextNotation.LINE, Silence::reason);
  private static final Fields<Baseline> BASELINE = new Fields<>(Baseline.class);
  public static final Field<Baseline, String> BASELINE_NAME =
      BASELINE.add("name", TextNotation.NAME, Baseline::name);

  /// Answered findings; an entry is made of a rule and an item, not of a text.
  public static final Part<Plan, Silence> SILENCED =
      new Part<>(
          "silenced",
          "silenced finding",
          Lens.of(Plan.class, "silenced", Plan::silenced),
          _ -> null,
          SILENCE.all());

  /// An entry is made of the plan and its schedule, not of a text.
  public static final Part<Plan, Baseline> BASELINES =
      new Part<>(
          "baselines",
          "baseline",
          Lens.of(Plan.class, "baselines", Plan::baselines),
          _ -> null,
          BASELINE.all());

  public static final ItemKind<Plan> KIND =
      new ItemKind<>(
          Noun.of("plan"),
          new Lens<>(List::of, (plan, plans) -> plans.isEmpty() ? plan : plans.getFirst()),
          Lens.readOnly(_ -> ID),
          Plan::name,
          (_, _, _) -> null,
          PlanFields::broken,
          FIELDS.all(),
          List.of(SILENCED, BASELINES),
          List.of());

  private PlanFields() {}

  private static WorkCalendar withWorkdays(WorkCalendar calendar, List<DayOfWeek> days) {
    return days.isEmpty() ? calendar : WORKING.with(calendar, EnumSet.copyOf(days));
  }

  private static @Nullable String broken(Plan plan) {
    WorkCalendar calendar = plan.calendar();
    long minutes = calendar.hoursPerDay().multiply(BigDecimal.valueOf(60)).longValue();
    if (minutes == 0) {
      return "a working day has less than a minute: expected more hours";
    }
    int start = calendar.dayStart().toSecondOfDay() / 60;
    return start + minutes > MINUTES_OF_A_DAY
        ? "a working day ends after 24:00: expected an earlier start or fewer hours"
        : WeekNumbers.firstOutside(plan).map(Problem::text).orElse(null);
  }
}
