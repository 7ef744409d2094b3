package gateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Working time counted in whole minutes, exact decimals rounded once.
class WorkTimeTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final WorkTime STANDARD = WorkTime.of(WorkCalendar.STANDARD, MONDAY);

  @Test
  void dayHasItsHoursInWholeMinutes() {
    assertEquals(480, STANDARD.minutesPerDay());
    assertEquals(450, ofHours("7.5").minutesPerDay());
    assertEquals(438, ofHours("7.3").minutesPerDay());
    assertEquals(1, ofHours("0.0084").minutesPerDay(), "0.504 minutes round up");
    assertEquals(2, ofHours("0.025").minutesPerDay(), "a half rounds up");
    assertEquals(1, ofHours("0.001").minutesPerDay(), "never less than a minute");
  }

  @Test
  void minutesAreRoundedOnceHalvesAwayFromZero() {
    WorkTime days = ofHours("0.05");
    assertEquals(3, days.minutesPerDay());
    assertEquals(2, days.minutes(new BigDecimal("0.5")), "1.5 minutes");
    assertEquals(-2, days.minutes(new BigDecimal("-0.5")), "-1.5 minutes");
    assertEquals(1, days.minutes(new BigDecimal("0.499")), "1.497 minutes");
    assertEquals(1, STANDARD.minutes(BigDecimal.ONE, BigDecimal.valueOf(960)), "0.5 minutes");
    assertEquals(0, STANDARD.minutes(BigDecimal.ONE, BigDecimal.valueOf(961)));
  }

  @Test
  void dayThatIsNoWholeNumberOfMinutesCountsInFull() {
    WorkTime days = ofHours("7.33");
    assertEquals(440, days.minutesPerDay(), "439.8");
    assertEquals(1319, days.minutes(BigDecimal.valueOf(3)), "1319.4");
  }

  @Test
  void peopleShareTheWorkInExactDecimals() {
    assertEquals(160, STANDARD.minutes(BigDecimal.ONE, BigDecimal.valueOf(3)));
    assertEquals(686, STANDARD.minutes(BigDecimal.ONE, new BigDecimal("0.7")), "685.71");
    assertEquals(4_800_000, STANDARD.minutes(new BigDecimal("1e4")));
    assertEquals(48, STANDARD.minutes(new BigDecimal("0.1000000000000000000001"), BigDecimal.ONE));
    assertEquals(
        1,
        STANDARD.minutes(new BigDecimal("0.00104166666666666666666666666667"), BigDecimal.ONE),
        "just above half a minute");
    assertEquals(
        0,
        STANDARD.minutes(new BigDecimal("0.00104166666666666666666666666666"), BigDecimal.ONE),
        "just below half a minute");
  }

  @Test
  void shortNumbersGiveWhatLongDivisionGives() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      BigDecimal work = BigDecimal.valueOf(random.nextInt(-100_000, 100_000), random.nextInt(5));
      BigDecimal people = BigDecimal.valueOf(1 + random.nextInt(3_000), random.nextInt(4));
      BigDecimal exact =
          work.multiply(BigDecimal.valueOf(480)).divide(people, 0, RoundingMode.HALF_UP);
      assertEquals(exact.longValueExact(), STANDARD.minutes(work, people), work + " / " + people);
    }
  }

  @Test
  void endlessLengthsStopGrowing() {
    assertEquals(
        10_000_000_000_000L,
        STANDARD.minutes(BigDecimal.valueOf(10_000), new BigDecimal("0.0000000000000001")));
    assertEquals(LocalDate.MAX.getYear(), STANDARD.endAt(Long.MAX_VALUE / 4).getYear());
  }

  @Test
  void dayThatBeginsSomethingMeansItsFirstMinuteOrTheNextThereIs() {
    assertEquals(0, STANDARD.beginOf(MONDAY));
    assertEquals(480, STANDARD.beginOf(MONDAY.plusDays(1)));
    assertEquals(5 * 480, STANDARD.beginOf(MONDAY.plusDays(5)), "Saturday");
    assertEquals(5 * 480, STANDARD.beginOf(MONDAY.plusDays(7)), "the Monday after");
  }

  @Test
  void dayThatEndsSomethingMeansItsLastMinuteOrTheOneBefore() {
    assertEquals(480, STANDARD.endOf(MONDAY));
    assertEquals(5 * 480, STANDARD.endOf(MONDAY.plusDays(4)));
    assertEquals(5 * 480, STANDARD.endOf(MONDAY.plusDays(6)), "Sunday");
  }

  @Test
  void daysBeforeTheStartCountAsItsFirstMinute() {
    assertEquals(0, STANDARD.beginOf(MONDAY.minusDays(3)));
    assertEquals(0, STANDARD.endOf(MONDAY.minusDays(3)));
    assertEquals(0, STANDARD.endOf(LocalDate.of(1900, 1, 1)));
  }

  @Test
  void planThatStartsOnADayOffBeginsOnTheNextWorkday() {
    WorkTime time = WorkTime.of(WorkCalendar.STANDARD, LocalDate.of(2026, 1, 3));
    assertEquals(LocalDateTime.of(2026, 1, 5, 9, 0), time.beginAt(0));
    assertEquals(0, time.endOf(LocalDate.of(2026, 1, 4)));
  }

  @Test
  void finishIsTheLastMomentWorkedAndAStartTheFirst() {
    assertEquals(LocalDateTime.of(2026, 1, 8, 17, 0), STANDARD.endAt(4 * 480));
    assertEquals(LocalDateTime.of(2026, 1, 9, 9, 0), STANDARD.beginAt(4 * 480));
    assertEquals(LocalDateTime.of(2026, 1, 5, 10, 30), STANDARD.beginAt(90));
    assertEquals(LocalDateTime.of(2026, 1, 5, 10, 30), STANDARD.endAt(90));
    assertEquals(LocalDateTime.of(2026, 1, 5, 9, 0), STANDARD.endAt(0), "no work before it");
  }

  @Test
  void dayThatEndsAtMidnightEndsAtTheNextDaysZeroHours() {
    WorkCalendar late =
        new WorkCalendar(
            EnumSet.allOf(DayOfWeek.class),
            LocalTime.of(16, 0),
            BigDecimal.valueOf(8),
            new TreeSet<>());
    assertEquals(LocalDateTime.of(2026, 1, 6, 0, 0), WorkTime.of(late, MONDAY).endAt(480));
  }

  @Test
  void minutesAreSaidAsDays() {
    assertEquals(2.5, STANDARD.days(1200));
    assertEquals(-0.5, STANDARD.days(-240));
  }

  @Test
  void countingByArithmeticEqualsWalkingDayByDay() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      WorkCalendar calendar = anyCalendar(random);
      LocalDate start = MONDAY.plusDays(random.nextInt(-10, 10));
      WorkTime time = WorkTime.of(calendar, start);
      long workdays = 0;
      for (LocalDate day = start; workdays < 40; day = day.plusDays(1)) {
        assertEquals(workdays * 480, time.beginOf(day), day + " in " + calendar);
        if (calendar.isWorkday(day)) {
          assertEquals(day, time.beginAt(workdays * 480).toLocalDate(), calendar.toString());
          workdays++;
        }
        assertEquals(workdays * 480, time.endOf(day), day + " in " + calendar);
      }
    }
  }

  private static WorkCalendar anyCalendar(Random random) {
    Set<DayOfWeek> days =
        Arrays.stream(DayOfWeek.values())
            .filter(_ -> random.nextBoolean())
            .collect(
                Collectors.toCollection(() -> EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)))));
    TreeSet<LocalDate> holidays = new TreeSet<>();
    for (int i = random.nextInt(20); i > 0; i--) {
      holidays.add(MONDAY.plusDays(random.nextInt(-15, 60)));
    }
    return new WorkCalendar(days, LocalTime.of(9, 0), BigDecimal.valueOf(8), holidays);
  }

  private static WorkTime ofHours(String hours) {
    WorkCalendar usual = WorkCalendar.STANDARD;
    return WorkTime.of(
        new WorkCalendar(
            usual.workdays(), usual.dayStart(), new BigDecimal(hours), usual.holidays()),
        MONDAY);
  }
}
