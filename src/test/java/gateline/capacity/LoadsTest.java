package gateline.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Extras;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import gateline.testing.PlanGenerator;
import gateline.time.DateWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Expected cells are drawn as `load/capacity`, one line for each squad, one column for each week.
class LoadsTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final Squad CORE = Squad.of("core", "Core", BigDecimal.ONE);
  private static final Squad QUALITY = Squad.of("quality", "Quality", BigDecimal.ONE);

  private static Plan plan(int weeks, Task... tasks) {
    return Plan.of("plan", START, weeks)
        .withSquads(List.of(CORE, QUALITY))
        .withTasks(List.of(tasks));
  }

  private static Task task(String id, String days, String... squads) {
    return Task.of(id, id, new BigDecimal(days)).withWeek(1).withSquads(assignments(squads));
  }

  private static List<Task.Assignment> assignments(String... squads) {
    return Stream.of(squads).map(LoadsTest::assignment).toList();
  }

  /// `core` or `core x2.5`.
  private static Task.Assignment assignment(String text) {
    String[] parts = text.split(" x");
    BigDecimal people = parts.length == 1 ? BigDecimal.ONE : new BigDecimal(parts[1]);
    return new Task.Assignment(parts[0], people, Extras.NONE);
  }

  private static Squad with(Squad squad, Map<Integer, BigDecimal> own, Squad.Absence... absences) {
    return new Squad(
        squad.id(),
        squad.name(),
        squad.people(),
        "",
        new TreeMap<>(own),
        new TreeMap<>(),
        List.of(absences),
        false,
        Extras.NONE);
  }

  private static Squad.Absence away(int fromDay, int toDay, String people) {
    return new Squad.Absence(
        START.plusDays(fromDay),
        START.plusDays(toDay),
        new BigDecimal(people),
        "",
        false,
        Extras.NONE);
  }

  private static void check(Plan plan, String expected) {
    Loads loads = Loads.of(Schedule.of(plan));
    String drawn =
        IntStream.range(0, plan.squads().size())
            .mapToObj(squad -> line(loads, squad))
            .collect(Collectors.joining());
    assertEquals(expected, drawn);
  }

  private static String line(Loads loads, int squad) {
    return IntStream.rangeClosed(1, loads.weeks())
        .mapToObj(week -> cell(loads, squad, week))
        .collect(Collectors.joining("  ", "", "\n"));
  }

  private static String cell(Loads loads, int squad, int week) {
    return DateWords.number(loads.load(squad, week))
        + "/"
        + DateWords.number(loads.capacity(squad, week));
  }

  @Test
  void theWorkedExampleFillsCoresFirstWeek() {
    Plan worked =
        plan(
            2,
            task("A", "4", "core"),
            task("B", "3", "quality").withWeek(null).withDepends(List.of(Link.to("A"))),
            task("C", "2", "core", "quality")
                .withDepends(List.of(Link.of("A", Link.Type.SS, BigDecimal.ONE))),
            task("D", "1", "core").withWeek(2).withDepends(List.of(Link.to("B"), Link.to("C"))));
    check(
        worked,
        """
        5/5  1/5
        2/5  2/5
        """);
  }

  @Test
  void aTaskSpreadsEvenlyOverTheWeeksItRunsThroughPastThePlansEnd() {
    check(
        plan(1, task("long", "12", "core")),
        """
        5/5  5/5  2/5
        0/5  0/5  0/5
        """);
  }

  @Test
  void squadsShareATaskInProportionToTheirPeople() {
    check(
        plan(1, task("shared", "4", "core x3", "quality x0.5")),
        """
        3.4/5
        0.6/5
        """);
  }

  @Test
  void sevenSquadsCarryASeventhEach() {
    String[] ids = {"a", "b", "c", "d", "e", "f", "g"};
    Plan plan =
        plan(1, task("all hands", "7", ids))
            .withSquads(Stream.of(ids).map(id -> Squad.of(id, id, BigDecimal.ONE)).toList());
    check(plan, "1/5\n".repeat(7));
  }

  @Test
  void anUnknownSquadCountsAsAbsent() {
    check(
        plan(1, task("lost", "3", "core", "nobody-knows"), task("free", "2")),
        """
        3/5
        0/5
        """);
  }

  @Test
  void aTaskWithoutLengthPutsAllOnItsDay() {
    Task.Facts weekend =
        new Task.Facts(START.plusDays(5), START.plusDays(6), BigDecimal.valueOf(100));
    check(
        plan(2, task("night shift", "2", "core").withFacts(weekend)),
        """
        0/5  2/5
        0/5  0/5
        """);
  }

  @Test
  void factsMoveTheLoadToWhereTheWorkWas() {
    Task.Facts late = new Task.Facts(START.plusDays(4), START.plusDays(7), BigDecimal.valueOf(100));
    check(
        plan(2, task("slow", "3", "core").withFacts(late)),
        """
        1.5/5  1.5/5
        0/5  0/5
        """);
  }

  @Test
  void holidaysTakeCapacityFromEverybody() {
    Plan plan = plan(2);
    TreeSet<LocalDate> holidays = new TreeSet<>(List.of(START.plusDays(7), START.plusDays(12)));
    check(
        plan.withSettings(plan.settings().withCalendar(plan.calendar().withHolidays(holidays))),
        """
        0/5  0/4
        0/5  0/4
        """);
  }

  @Test
  void absencesTakeBothTheirEndsAndNeverLeaveLessThanNobody() {
    Squad two = Squad.of("core", "Core", BigDecimal.TWO);
    Squad absent = with(two, Map.of(), away(-3, 1, "1"), away(4, 7, "1"), away(7, 7, "5"));
    check(
        plan(2).withSquads(List.of(absent, QUALITY)),
        """
        0/7  0/8
        0/5  0/5
        """);
  }

  @Test
  void aSquadsOwnFigureOverridesOneWeek() {
    Squad own = with(CORE, Map.of(2, new BigDecimal("2.5")), away(7, 9, "1"));
    check(
        plan(3).withSquads(List.of(own, QUALITY)),
        """
        0/5  0/2.5  0/5
        0/5  0/5  0/5
        """);
  }

  @Test
  void plannedLoadStandsInTheTasksOwnWeek() {
    Loads loads =
        Loads.of(
            Schedule.of(plan(2, task("x", "8", "core x3", "quality"), task("y", "2", "core"))));
    assertEquals(8, loads.planned(0, 1), 1e-9);
    assertEquals(2, loads.planned(1, 1), 1e-9);
    assertEquals(0, loads.planned(0, 2), 1e-9);
  }

  @Test
  void sharesNameTheTasksBehindACellLargestFirst() {
    Plan plan =
        plan(
            2, task("small", "1", "core"), task("other", "1", "quality"), task("big", "6", "core"));
    Loads loads = Loads.of(Schedule.of(plan));
    assertEquals(List.of(new Loads.Share(2, 5), new Loads.Share(0, 1)), loads.shares(0, 1));
    assertEquals(List.of(new Loads.Share(2, 1)), loads.shares(0, 2));
  }

  @Test
  void overloadsNameSquadAndWeekWithTheExcess() {
    Plan plan =
        plan(2, task("a", "5", "core"), task("b", "3", "core"), task("full", "5", "quality"));
    assertEquals(
        List.of(new Loads.Overload(0, 1, 8, 5, 3)), Loads.of(Schedule.of(plan)).overloads());
  }

  @Test
  void fromOverloadToOverloadTheWayGoesRoundTheEnds() {
    Plan plan = plan(3, task("a", "9", "core"), task("b", "8", "core"), task("c", "7", "quality"));
    Loads loads = Loads.of(Schedule.of(plan));
    List<Loads.Overload> all = loads.overloads();
    assertTrue(all.size() > 1, all.toString());
    Loads.Overload first = all.getFirst();
    Loads.Overload last = all.getLast();
    assertEquals(first, loads.overloadBeside(-1, first.week(), 1).orElseThrow());
    assertEquals(all.get(1), loads.overloadBeside(first.squad(), first.week(), 1).orElseThrow());
    assertEquals(first, loads.overloadBeside(last.squad(), last.week(), 1).orElseThrow());
    assertEquals(last, loads.overloadBeside(first.squad(), first.week(), -1).orElseThrow());
    Plan idle = plan(1, task("d", "1", "core"));
    assertTrue(Loads.of(Schedule.of(idle)).overloadBeside(0, 1, 1).isEmpty());
  }

  @Test
  void aRoundingErrorIsNoOverload() {
    String[] tenths = {"0.1", "0.2", "0.3", "0.4", "0.7", "1.1", "2.2"};
    Task[] tasks =
        Stream.of(tenths).map(days -> task("t" + days, days, "core")).toArray(Task[]::new);
    assertEquals(List.of(), Loads.of(Schedule.of(plan(1, tasks))).overloads());
  }

  @Test
  void allLoadsTogetherAreTheEstimatesOfTasksWithSquads() {
    for (int seed = 0; seed < 100; seed++) {
      Plan plan = PlanGenerator.plan(seed);
      Loads loads = Loads.of(Schedule.of(plan));
      double sum = 0;
      for (int squad = 0; squad < plan.squads().size(); squad++) {
        for (int week = 1; week <= loads.weeks(); week++) {
          sum += loads.load(squad, week);
          assertTrue(loads.capacity(squad, week) >= 0, plan.name());
        }
      }
      assertEquals(estimates(loads), sum, 1e-6, plan.name());
    }
  }

  private static double estimates(Loads loads) {
    return loads.schedule().plan().tasks().stream()
        .filter(task ->
            task.squads().stream()
                .anyMatch(a -> loads.schedule().index().squadPosition(a.squad()) >= 0))
        .mapToDouble(task -> task.estimate().doubleValue())
        .sum();
  }

  @Test
  void sharesAddUpToTheCell() {
    for (int seed = 0; seed < 30; seed++) {
      Plan plan = PlanGenerator.plan(seed);
      Loads loads = Loads.of(Schedule.of(plan));
      for (int squad = 0; squad < plan.squads().size(); squad++) {
        for (int week = 1; week <= loads.weeks(); week++) {
          double sum =
              loads.shares(squad, week).stream().mapToDouble(Loads.Share::personDays).sum();
          assertEquals(loads.load(squad, week), sum, 1e-9, plan.name());
        }
      }
    }
  }
}
