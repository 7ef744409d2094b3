package gateline.review.standup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Plan;
import gateline.plan.Standup;
import gateline.plan.Standup.Blocker;
import gateline.plan.Standup.Note;
import gateline.review.standup.SquadWeek.State;
import gateline.schedule.Schedule;
import gateline.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the plan knows before a stand-up, on the sample of Thursday of week 4.
class StandupDraftTest {
  private static final Plan PLAN = Samples.WEEK_4.plan();
  private static final Schedule SCHEDULE = Schedule.of(PLAN);

  private static List<String> texts(List<Note> notes) {
    return notes.stream().map(Note::text).toList();
  }

  @Test
  void tasksOfTheWeekAreThoseThatAreDueOrWorkedOn() {
    SquadWeek quality = SquadWeek.of(SCHEDULE, 4, "quality");
    assertEquals(
        List.of("w3-parity", "w4-traces", "w4-parity"),
        quality.tasks().stream().map(each -> PLAN.tasks().get(each.task()).id()).toList());
    assertEquals(2, quality.count(State.UNDER_WAY));
    assertEquals(1, quality.count(State.WAITING));
    assertEquals(3, quality.late());
    assertEquals("3 tasks: 2 under way, 1 waiting; 3 late", quality.summary());
    assertEquals("no tasks", SquadWeek.of(SCHEDULE, 1, "writer").summary());
  }

  @Test
  void progressSaysWhatIsKnownOfEachTask() {
    assertEquals(
        List.of("finished Mon 26 Jan, 1 day after its week 3", "60% done, ETA Fri 30 Jan"),
        texts(StandupDraft.of(SCHEDULE, 4, "core").progress()));
    assertEquals("w3-planner", StandupDraft.of(SCHEDULE, 4, "core").progress().getFirst().task());
  }

  @Test
  void openBlockersOfTheWeekBeforeAreCarriedWithOwnerAndDay() {
    Standup held = Standups.find(PLAN, 4, "quality").orElseThrow();
    assertEquals(held.blockers(), StandupDraft.of(SCHEDULE, 5, "quality").blockers());
    assertEquals(List.of(), StandupDraft.of(SCHEDULE, 4, "quality").blockers());
  }

  @Test
  void figuresAreTheLatestWithTheNextTarget() {
    assertEquals(
        """
        Automated tests: 1,098 in week 3, target 1,616 in week 4
        Pass rate: 96.1% in week 3, target 100% in week 12
        Failed sessions: 2.4% in week 3, target 1% in week 10\
        """,
        StandupDraft.of(SCHEDULE, 4, "quality").signals());
  }

  @Test
  void risksAndDecisionsAreTheOpenOnesOfTheSquad() {
    Standup security = StandupDraft.of(SCHEDULE, 4, "security");
    assertEquals(
        List.of(
            "Telemetry privacy concerns: medium, 2 days; Security validates data minimization",
            "Trace data leakage: high, 3 days; Anonymize artifacts, delete them after 7 days"),
        texts(security.risks()));
    assertEquals(
        List.of("Keep recorded traces for 7 days or for 14? (by Mon 2 Feb)"),
        texts(security.decisions()));
  }

  @Test
  void decisionsNobodyFiledAreCarriedFromTheLastStandup() {
    assertEquals(
        List.of("Move the parity sign-off, or sign off with open items: Product, by 30 January"),
        texts(StandupDraft.of(SCHEDULE, 5, "quality").decisions()));
  }

  @Test
  void whatIsPrivateInThePlanMakesPrivateLines() {
    List<Note> decisions = StandupDraft.of(SCHEDULE, 4, "product").decisions();
    assertEquals(List.of(false, true), decisions.stream().limit(2).map(Note::isPrivate).toList());
    assertTrue(
        StandupDraft.of(SCHEDULE, 6, "product").risks().stream()
            .filter(risk -> risk.text().startsWith("Partner schedule slip"))
            .allMatch(Note::isPrivate));
  }

  @Test
  void outcomesAreTheFocusOfTheWeek() {
    assertEquals(
        PLAN.squads().get(2).focus().get(5),
        StandupDraft.of(SCHEDULE, 5, "quality").outcomes().getFirst().text());
  }

  @Test
  void missingAreThoseOfSquadsWithWorkInWeeksThatAreOver() {
    assertEquals(List.of(), Standups.missing(gateline.capacity.Loads.of(SCHEDULE)));
    assertEquals(6, Standups.inWeek(PLAN, 3).size());
    assertEquals(12, Standups.all(PLAN).size());
  }

  @Test
  void openBlockersAreCountedOnceWhateverTheirWeek() {
    assertEquals(4, OpenBlocker.in(PLAN, 4).size());
    assertEquals(4, OpenBlocker.in(PLAN, 12).size());
    Blocker first = OpenBlocker.of(PLAN, 4, "quality").getFirst().blocker();
    Plan closed = OpenBlocker.of(PLAN, 4, "quality").getFirst().close().applyTo(PLAN);
    assertEquals(3, OpenBlocker.in(closed, 4).size());
    assertTrue(
        OpenBlocker.of(closed, 9, "quality").stream()
            .noneMatch(each -> each.blocker().text().equals(first.text())));
  }
}
