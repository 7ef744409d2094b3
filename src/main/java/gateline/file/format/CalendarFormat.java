package gateline.file.format;

import gateline.file.json.Choice;
import gateline.file.json.Dates;
import gateline.file.json.Fields;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ListOf;
import gateline.file.json.ObjectFormat;
import gateline.plan.Extras;
import gateline.time.WorkCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// The plan's calendar, together with the unknown keys in it.
final class CalendarFormat {
  /// A calendar as it stands in the file.
  record Kept(WorkCalendar calendar, Extras extras) {
    static final Kept STANDARD = new Kept(WorkCalendar.STANDARD, Extras.NONE);
  }

  private static final int ABBREVIATED = 3;
  private static final int MINUTES_OF_A_DAY = 24 * 60;
  private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);
  private static final Choice<DayOfWeek> WEEKDAY =
      Choice.of(
          DayOfWeek.values(), day -> day.name().substring(0, ABBREVIATED).toLowerCase(Locale.ROOT));

  private static final Keys<Kept> KEYS = Keys.of("calendar");
  private static final Key<Kept, List<DayOfWeek>> WORKDAYS =
      KEYS.optional(
          "workdays",
          ListOf.of(WEEKDAY),
          sorted(WorkCalendar.STANDARD),
          kept -> sorted(kept.calendar()));
  private static final Key<Kept, LocalTime> DAY_START =
      KEYS.optional(
          "dayStart",
          Dates.TIME,
          WorkCalendar.STANDARD.dayStart(),
          kept -> kept.calendar().dayStart());
  private static final Key<Kept, BigDecimal> HOURS_PER_DAY =
      KEYS.optional(
          "hoursPerDay",
          Figures.HOURS,
          WorkCalendar.STANDARD.hoursPerDay(),
          kept -> kept.calendar().hoursPerDay());
  private static final Key<Kept, List<LocalDate>> HOLIDAYS =
      KEYS.list("holidays", Dates.DAY, kept -> List.copyOf(kept.calendar().holidays()));

  static final ObjectFormat<Kept> CALENDAR = KEYS.build(CalendarFormat::calendar, Kept::extras);

  private CalendarFormat() {}

  private static List<DayOfWeek> sorted(WorkCalendar calendar) {
    return calendar.workdays().stream().sorted().toList();
  }

  private static Kept calendar(Fields in) {
    if (in.get(WORKDAYS).isEmpty()) {
      throw in.refusal("no-workday", "no day of the week is worked; write at least one workday");
    }
    requireDay(in);
    return new Kept(
        new WorkCalendar(
            EnumSet.copyOf(in.get(WORKDAYS)),
            in.get(DAY_START),
            in.get(HOURS_PER_DAY),
            new TreeSet<>(in.get(HOLIDAYS))),
        in.extras());
  }

  private static void requireDay(Fields in) {
    BigDecimal minutes = in.get(HOURS_PER_DAY).multiply(MINUTES_OF_AN_HOUR);
    if (minutes.setScale(0, RoundingMode.HALF_UP).signum() == 0) {
      throw in.refusal("range", "a working day has less than a minute; raise \"hoursPerDay\"");
    }
    int start = in.get(DAY_START).toSecondOfDay() / MINUTES_OF_AN_HOUR.intValue();
    if (minutes.add(BigDecimal.valueOf(start)).compareTo(BigDecimal.valueOf(MINUTES_OF_A_DAY))
        > 0) {
      throw in.refusal(
          "day-too-long", "a working day ends after 24:00; lower \"dayStart\" or \"hoursPerDay\"");
    }
  }
}
