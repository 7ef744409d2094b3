package gateline.board.timeline;

import static gateline.testing.BoardPlans.phase;
import static gateline.testing.BoardPlans.plan;
import static gateline.testing.BoardPlans.sprint;
import static gateline.testing.BoardPlans.task;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.board.Grouping;
import gateline.plan.Plan;
import gateline.plan.Week;
import gateline.schedule.Schedule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which rows there are, in which order, under which heads.
class RowsTest {
  private static final Plan PLAN =
      plan(
              3,
              task("late", 1, "quality").withWeek(3),
              task("first", 4, "core").withWeek(1),
              task("both", 2, "quality", "core").withWeek(2),
              task("loose", 3),
              task("second", 0.5, "core").withWeek(1))
          .withPhases(List.of(phase("Build", 1, 2), phase("Ship", 2, 3)))
          .withSprints(List.of(sprint("Sprint 1", 1, 2)));

  @Test
  void tasksOfAWeekKeepTheirFileOrderUnderItsHead() {
    check(
        Grouping.WEEK,
        """
        # Week 1 — Build 4.5d
        first
        second
        # Week 2 — Ship 2d
        both
        # Week 3 — Ship 1d
        late
        # No week 3d
        loose
        """);
  }

  @Test
  void aWeekInTwoPhasesGroupsUnderTheLaterOneOnce() {
    check(
        Grouping.PHASE,
        """
        # Phase 1 — Build 4.5d
        first
        second
        # Phase 2 — Ship 3d
        late
        both
        # No phase 3d
        loose
        """);
  }

  @Test
  void aWeekOutsideAllSprintsHasNoSprint() {
    check(
        Grouping.SPRINT,
        """
        # Sprint 1 6.5d
        first
        both
        second
        # No sprint 4d
        late
        loose
        """);
  }

  @Test
  void aTaskOfSeveralSquadsGroupsUnderItsFirst() {
    check(
        Grouping.SQUAD,
        """
        # Core 4.5d
        first
        second
        # Quality 3d
        late
        both
        # No squad 3d
        loose
        """);
  }

  @Test
  void withoutGroupingTheRowsAreTheFile() {
    check(Grouping.NONE, "late\nfirst\nboth\nloose\nsecond\n");
  }

  @Test
  void aFoldedGroupKeepsItsHeadAndItsFigures() {
    Schedule schedule = Schedule.of(PLAN);
    Rows rows = Rows.of(schedule, Grouping.WEEK, Set.of("week-1", "week-none"), _ -> true);
    assertEquals(
        """
        # Week 1 — Build 4.5d
        # Week 2 — Ship 2d
        both
        # Week 3 — Ship 1d
        late
        # No week 3d
        """,
        drawn(rows));
    assertEquals(-1, rows.rowOfTask(1));
  }

  @Test
  void aFilterLeavesOnlyGroupsThatHoldSomething() {
    Rows rows = Rows.of(Schedule.of(PLAN), Grouping.WEEK, Set.of(), task -> task == 2);
    assertEquals("# Week 2 — Ship 2d\nboth\n", drawn(rows));
  }

  @Test
  void aGroupSpansFromItsFirstStartToItsLastFinish() {
    Schedule schedule = Schedule.of(PLAN);
    Group group = Rows.of(schedule, Grouping.SQUAD).groups().get(1);
    assertEquals(schedule.start(2), group.start());
    assertEquals(schedule.finish(0), group.finish());
    assertEquals(2, group.tasks());
  }

  @Test
  void aWeekIsTitledByItsOwnTitleBeforeItsPhase() {
    Plan titled =
        PLAN.withWeekly(
            List.of(new Week(1, "Harden", List.of(), List.of(), "", false, PLAN.extras())));
    assertEquals(
        "Week 1 — Harden", Rows.of(Schedule.of(titled), Grouping.WEEK).groups().getFirst().title());
  }

  @Test
  void everyShownTaskStandsInTheRowItSays() {
    for (Grouping grouping : Grouping.values()) {
      Rows rows = Rows.of(Schedule.of(PLAN), grouping);
      for (int task = 0; task < PLAN.tasks().size(); task++) {
        assertEquals(new Row.TaskRow(task), rows.row(rows.rowOfTask(task)));
      }
    }
  }

  private static void check(Grouping grouping, String expected) {
    assertEquals(expected, drawn(Rows.of(Schedule.of(PLAN), grouping)));
  }

  private static String drawn(Rows rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(row ->
            switch (rows.row(row)) {
              case Row.GroupRow(Group group) ->
                  "# " + group.title() + " " + CellText.personDays(group) + "\n";
              case Row.TaskRow(int task) -> PLAN.tasks().get(task).id() + "\n";
            })
        .collect(Collectors.joining());
  }
}
