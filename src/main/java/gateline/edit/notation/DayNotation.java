package gateline.edit.notation;

import gateline.plan.Plan;
import gateline.time.DateWords;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A day: `2026-01-29`, `29 jan`, `thu 29 jan 2026`, `w4 thu`, or `w4` for the week's first day. A
/// day without a year is the one nearest to the plan.
public record DayNotation() implements Notation<LocalDate> {
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern IN_WEEK = Pattern.compile("w(?:eek )?(\\d{1,4})(?: ([a-z]+))?");
  private static final Pattern SPOKEN =
      Pattern.compile("(?:([a-z]+),? )?(\\d{1,2})\\.? ([a-z]+)\\.?(?: (\\d{4}))?");
  private static final int ABBREVIATED = 3;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  @Override
  public String expected() {
    return "a day from 1900 to 2200, such as 29 jan, 2026-01-29 or w4 thu";
  }

  @Override
  public String format(LocalDate value, PlanContext context) {
    LocalDate nearest = nearest(value.getDayOfMonth(), value.getMonthValue(), context.plan());
    return value.equals(nearest) ? DateWords.shortDay(value) : DateWords.fullDay(value);
  }

  @Override
  public Parsed<LocalDate> parse(String text, PlanContext context) {
    String typed = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    try {
      LocalDate day = day(typed, context.plan());
      return day == null ? unexpected(text.strip()) : faultless(day, context);
    } catch (DateTimeException _) {
      return unexpected(text.strip());
    }
  }

  @Override
  public @Nullable String fault(LocalDate value, PlanContext context) {
    boolean isNear = value.getYear() >= FIRST_YEAR && value.getYear() <= LAST_YEAR;
    return isNear ? null : value + ": expected " + expected();
  }

  private static @Nullable LocalDate day(String typed, Plan plan) {
    if (ISO.matcher(typed).matches()) {
      return LocalDate.parse(typed);
    }
    Matcher inWeek = IN_WEEK.matcher(typed);
    if (inWeek.matches()) {
      return inWeek(Integer.parseInt(inWeek.group(1)), inWeek.group(2), plan);
    }
    Matcher spoken = SPOKEN.matcher(typed);
    return spoken.matches() ? spoken(spoken, plan) : null;
  }

  private static @Nullable LocalDate inWeek(int week, @Nullable String weekday, Plan plan) {
    LocalDate first = plan.weekStart(week);
    int wanted = weekday == null ? first.getDayOfWeek().getValue() : weekday(weekday);
    return wanted == 0
        ? null
        : first.plusDays(Math.floorMod(wanted - first.getDayOfWeek().getValue(), 7));
  }

  private static @Nullable LocalDate spoken(Matcher spoken, Plan plan) {
    int month = month(spoken.group(3));
    int dayOfMonth = Integer.parseInt(spoken.group(2));
    if (month == 0) {
      return null;
    }
    String year = spoken.group(4);
    LocalDate day =
        year == null
            ? nearest(dayOfMonth, month, plan)
            : LocalDate.of(Integer.parseInt(year), month, dayOfMonth);
    String weekday = spoken.group(1);
    boolean agrees =
        weekday == null || (day != null && day.getDayOfWeek().getValue() == weekday(weekday));
    return agrees ? day : null;
  }

  /// The number of a weekday by a word that its name begins with, 0 when there is none.
  private static int weekday(String word) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> begins(day, word))
        .mapToInt(DayOfWeek::getValue)
        .findFirst()
        .orElse(0);
  }

  private static int month(String word) {
    return Arrays.stream(Month.values())
        .filter(month -> begins(month, word))
        .mapToInt(Month::getValue)
        .findFirst()
        .orElse(0);
  }

  private static boolean begins(Enum<?> name, String word) {
    return word.length() >= ABBREVIATED && name.name().toLowerCase(Locale.ROOT).startsWith(word);
  }

  /// The day of this month that lies nearest to the plan; null when no year near it has one.
  private static @Nullable LocalDate nearest(int dayOfMonth, int month, Plan plan) {
    LocalDate last = plan.weekEnd(plan.weeks());
    return IntStream.rangeClosed(plan.start().getYear() - 1, last.getYear() + 1)
        .filter(year -> dayOfMonth <= Month.of(month).length(Year.isLeap(year)))
        .mapToObj(year -> LocalDate.of(year, month, dayOfMonth))
        .min(Comparator.comparingLong(day -> distance(day, plan.start(), last)))
        .orElse(null);
  }

  private static long distance(LocalDate day, LocalDate first, LocalDate last) {
    long before = first.toEpochDay() - day.toEpochDay();
    long after = day.toEpochDay() - last.toEpochDay();
    return Math.max(0, Math.max(before, after));
  }
}
