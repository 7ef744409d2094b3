package gateline.capacity.leveling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.capacity.Loads;
import gateline.capacity.placing.Effort;
import gateline.capacity.placing.Limit;
import gateline.edit.Document;
import gateline.edit.History;
import gateline.plan.Extras;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.plan.Squad.Absence;
import gateline.schedule.Schedule;
import gateline.testing.PlanGenerator;
import gateline.testing.PlanSketch;
import gateline.testing.Samples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A leveled plan is drawn as a line for each task and a column for each half working day, from the
/// plan's start on.
class LevelingTest {
  private static Proposal level(Plan plan, Basis basis) {
    Effort effort = new Effort(Limit.ofSchedules(300), 1, 1, _ -> {});
    return Leveling.of(Schedule.of(plan), basis).level(effort, Limit.ofSchedules(200));
  }

  private static void check(String sketch, String drawing) {
    check(PlanSketch.plan(sketch), Basis.MOMENT, drawing);
  }

  private static void check(Plan plan, Basis basis, String drawing) {
    Proposal proposal = level(plan, basis);
    Schedule after = Schedule.of(proposal.edit().applyTo(plan));
    assertEquals(drawing, drawn(after));
  }

  private static String drawn(Schedule schedule) {
    return IntStream.range(0, schedule.plan().tasks().size())
        .mapToObj(task ->
            String.format(
                "%-3s%s%s%n",
                schedule.plan().tasks().get(task).id(),
                " ".repeat((int) schedule.start(task) / 240),
                "=".repeat((int) (schedule.finish(task) - schedule.start(task)) / 240)))
        .collect(Collectors.joining());
  }

  @Test
  void tasksOfOnePersonFollowOneAnother() {
    check(
        """
        plan 4
        squad core
        task a 2 core
        task b 1 core
        task c 1
        """,
        """
        a    ====
        b  ==
        c  ==
        """);
  }

  @Test
  void theLongerWayGoesFirst() {
    check(
        """
        plan 4
        squad core
        squad docs
        task a 1 core
        task b 1 core
        task c 3 docs after b
        """,
        """
        a    ==
        b  ==
        c    ======
        """);
  }

  @Test
  void whatIsPinnedOrBegunStaysAndTheRestWaitsAroundIt() {
    check(
        """
        plan 4 status 01-06
        squad core
        task a 2 core notBefore 01-08 pinned
        task b 2 core started 01-05
        task c 1 core
        task d 2 core
        """,
        """
        a        ====
        b  ======
        c            ==
        d              ====
        """);
  }

  @Test
  void whatStandsMayBeTooMuchByItself() {
    check(
        """
        plan 4
        squad core
        task a 2 core started 01-05
        task b 2 core started 01-05
        task c 1 core
        """,
        """
        a  ====
        b  ====
        c      ==
        """);
  }

  @Test
  void linksWithLagHoldInAllFourKinds() {
    check(
        """
        plan 4
        squad core people 2
        task a 2 core*2
        task b 2 core*2
        task c 1 core after a:SS+1
        task d 1 core after b:FF+1
        task e 2 core after a:SF+3
        """,
        """
        a  ==
        b    ==
        c        ==
        d      ==
        e      ====
        """);
  }

  @Test
  void delaysThatAreNotNeededGo() {
    check(
        """
        plan 4
        squad core
        task a 1 core delay 5
        task b 1 core after a
        """,
        """
        a  ==
        b    ==
        """);
  }

  @Test
  void nobodyWorksWhileAway() {
    Plan plan = PlanSketch.plan("plan 4\nsquad core\ntask a 3 core\ntask b 1 core");
    LocalDate tuesday = LocalDate.of(2026, 1, 6);
    Absence away = new Absence(tuesday, tuesday, BigDecimal.ONE, "", false, Extras.NONE);
    check(
        plan.withSquads(List.of(with(plan.squads().getFirst(), Map.of(), List.of(away)))),
        Basis.MOMENT,
        """
        a      ======
        b  ==
        """);
  }

  private static Squad with(Squad squad, Map<Integer, BigDecimal> own, List<Absence> absences) {
    return new Squad(
        squad.id(),
        squad.name(),
        squad.people(),
        "",
        new TreeMap<>(own),
        new TreeMap<>(),
        absences,
        false,
        Extras.NONE);
  }

  @Test
  void theFirstDaysOfAShortWeekAreWorked() {
    Plan plan = PlanSketch.plan("plan 4\nsquad core\ntask a 3 core\ntask b 1 core\ntask c 1 core");
    Squad squad = with(plan.squads().getFirst(), Map.of(1, new BigDecimal("4")), List.of());
    Proposal proposal = level(plan.withSquads(List.of(squad)), Basis.MOMENT);
    FeasibilityCheck.check(proposal);
    assertEquals(6 * 480, proposal.after().finish());
    assertTrue(Loads.of(proposal.after()).overloads().isEmpty());
  }

  @Test
  void aWeekHasRoomForAllOfItsPersonDaysAtOnce() {
    check(
        PlanSketch.plan(
            """
            plan 4
            squad core
            task a 2 core week 1
            task b 3 core week 1
            task c 1 core week 1
            """),
        Basis.WEEK,
        """
        a  ====
        b        ======
        c  ==
        """);
  }

  @Test
  void whoNeedsMoreThanTheSquadHasIsNamedAndTakesItAll() {
    Plan plan = PlanSketch.plan("plan 4\nsquad core people 2\ntask a 4 core*4\ntask b 1 core");
    Proposal proposal = level(plan, Basis.MOMENT);
    assertEquals(List.of(new Unplaceable(0, 0)), proposal.unplaceable());
    assertEquals(
        "task \"A\" (a): takes 4 of Core, which has 2; assign fewer people or enlarge the squad",
        proposal.unplaceable().getFirst().problem(plan).text());
    assertEquals(2 * 480, proposal.after().finish());
  }

  @Test
  void movesComeWithTheirReasons() {
    Proposal proposal =
        level(
            PlanSketch.plan(
                """
                plan 4
                squad core
                task a 2 core
                task b 3 core after a
                task c 1 core delay 9
                task d 1 after c
                """),
            Basis.MOMENT);
    assertEquals(
        List.of(
            "c 0 its delay is not needed", "d 0 its delay is not needed", "b 0 it follows \"A\""),
        words(proposal).stream().filter(line -> !line.startsWith("a ")).toList());
  }

  private static List<String> words(Proposal proposal) {
    return proposal.moves().stream()
        .map(move ->
            proposal.after().plan().tasks().get(move.task()).id()
                + " "
                + move.delay().toPlainString()
                + " "
                + move.reason())
        .toList();
  }

  @Test
  void allOfItIsOneStepToUndo() {
    History history = History.open(Document.of(Samples.START.plan()));
    Proposal proposal = level(history.document().plan(), Basis.MOMENT);
    History after = history.after(proposal.edit());
    assertEquals(2, after.steps().size());
    assertEquals(proposal.after().plan(), after.document().plan());
    assertEquals("level the plan", after.undoLabel());
    assertEquals(history.document().plan(), after.undo().document().plan());
  }

  @Test
  void oneMoveCanBeTakenAlone() {
    Plan plan = PlanSketch.plan("plan 4\nsquad core\ntask a 1 core\ntask b 1 core\ntask c 1 core");
    Proposal proposal = level(plan, Basis.MOMENT);
    Move last = proposal.moves().getLast();
    Plan next = proposal.edit(List.of(last)).applyTo(plan);
    assertEquals(last.delay(), next.tasks().get(last.task()).timing().delay());
    assertEquals(
        1, next.tasks().stream().filter(task -> task.timing().delay().signum() > 0).count());
  }

  @Test
  void anyPlanIsFeasibleByMomentWhenLeveled() {
    for (int seed = 0; seed < 25; seed++) {
      FeasibilityCheck.check(level(PlanGenerator.plan(seed), Basis.MOMENT));
    }
  }

  @Test
  void noWeekOfAnyLeveledPlanIsOverloadedByWhatMoved() {
    for (int seed = 0; seed < 25; seed++) {
      Proposal proposal = level(PlanGenerator.plan(seed), Basis.WEEK);
      assertTrue(proposal.outcome().best().end() >= proposal.outcome().bound(), "seed " + seed);
      Loads loads = Loads.of(proposal.after());
      for (Loads.Overload overload : loads.overloads()) {
        boolean isNamed =
            proposal.unplaceable().stream().anyMatch(each -> each.squad() == overload.squad());
        assertTrue(isNamed || isFixedAlone(loads, overload), "seed " + seed + " " + overload);
      }
    }
  }

  /// Whether no task with a length that may move has a part in it, tasks without one left out.
  private static boolean isFixedAlone(Loads loads, Loads.Overload overload) {
    Schedule schedule = loads.schedule();
    List<Loads.Share> shares = loads.shares(overload.squad(), overload.week());
    double instants =
        shares.stream()
            .filter(share -> schedule.isInstant(share.task()))
            .mapToDouble(Loads.Share::personDays)
            .sum();
    return overload.excess() <= instants + 1e-9
        || shares.stream()
            .filter(share -> Undelayed.isMovable(schedule.plan().tasks().get(share.task())))
            .allMatch(share -> schedule.isInstant(share.task()) || share.personDays() < 1e-9);
  }

  @Test
  void theSamplesAreLeveledToAProvenEnd() {
    for (Samples sample : Samples.values()) {
      Proposal proposal = level(sample.plan(), Basis.MOMENT);
      FeasibilityCheck.check(proposal);
      assertTrue(proposal.outcome().isProven(), sample.name());
      assertTrue(
          Loads.of(proposal.after()).overloads().stream()
              .allMatch(each -> isFixedAlone(Loads.of(proposal.after()), each)),
          sample.name());
      assertFalse(proposal.moves().isEmpty());
    }
  }

  @Test
  void theSamplesAreLeveledByWeekToADayThatIsProven() {
    for (Samples sample : Samples.values()) {
      Proposal proposal = level(sample.plan(), Basis.WEEK);
      assertEquals("proven, nothing can end on an earlier day", proposal.gap(), sample.name());
    }
  }

  @Test
  void theSameSeedGivesTheSamePlan() {
    for (Basis basis : Basis.values()) {
      Plan plan = PlanGenerator.plan(9);
      assertEquals(level(plan, basis).after().plan(), level(plan, basis).after().plan());
    }
  }
}
