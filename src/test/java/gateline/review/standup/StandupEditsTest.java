package gateline.review.standup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.edit.Attempt;
import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.FileStandup;
import gateline.edit.History;
import gateline.edit.notation.PlanContext;
import gateline.plan.Decision;
import gateline.plan.Extras;
import gateline.plan.Plan;
import gateline.plan.Risk;
import gateline.plan.Standup;
import gateline.plan.Standup.Blocker;
import gateline.plan.Standup.Note;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import gateline.testing.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What stand-ups do to a plan: each one step that can be taken back.
class StandupEditsTest {
  private static final Document WEEK_4 = Document.of(Samples.WEEK_4.plan());
  private static final PlanContext CONTEXT = WEEK_4.context();
  private static final Standup QUALITY = held("quality");

  private static Standup held(String squad) {
    return Standups.find(WEEK_4.plan(), 4, squad).orElseThrow();
  }

  /// The plan after an edit, which must be taken and be undone in one step.
  private static Plan after(Edit edit) {
    Attempt.Done done = assertInstanceOf(Attempt.Done.class, WEEK_4.attempt(edit));
    History history = History.open(WEEK_4).after(edit, done.document());
    assertSame(WEEK_4.plan(), history.undo().document().plan());
    return done.document().plan();
  }

  @Test
  void draftIsFiledWhereItBelongs() {
    Standup draft = StandupDraft.of(Schedule.of(WEEK_4.plan()), 5, "core");
    Edit edit = FileStandup.of(draft, CONTEXT);
    Plan plan = after(edit);
    assertEquals("file the stand-up of Core Runtime in week 5", edit.label());
    assertEquals(draft, plan.meetings().standups().getLast());
    assertEquals(13, plan.meetings().standups().size());
  }

  @Test
  void filingAgainReplacesWhatWasSaid() {
    Standup less =
        new Standup(
            4,
            "quality",
            List.of(),
            List.of(),
            QUALITY.blockers(),
            "",
            List.of(),
            List.of(),
            false,
            Extras.NONE);
    Plan plan = after(FileStandup.of(less, CONTEXT));
    assertEquals(less, Standups.find(plan, 4, "quality").orElseThrow());
    assertEquals(12, plan.meetings().standups().size());
    assertSame(WEEK_4.plan(), FileStandup.of(QUALITY, CONTEXT).applyTo(WEEK_4.plan()));
  }

  @Test
  void standupOfNobodyIsRefused() {
    Edit nobody = FileStandup.of(Standup.of(4, "nobody"), CONTEXT);
    assertInstanceOf(Attempt.Refused.class, WEEK_4.attempt(nobody));
    Edit late = FileStandup.of(Standup.of(13, "core"), CONTEXT);
    assertInstanceOf(Attempt.Refused.class, WEEK_4.attempt(late));
  }

  @Test
  void closedBlockerIsCarriedNoFurther() {
    OpenBlocker first = OpenBlocker.of(WEEK_4.plan(), 4, "quality").getFirst();
    Plan plan = after(first.close());
    assertEquals(
        List.of("Mock of the v1 scheduler lacks cancel"),
        StandupDraft.of(Schedule.of(plan), 5, "quality").blockers().stream()
            .map(Blocker::text)
            .toList());
  }

  @Test
  void blockerThatALaterStandupDoesNotNameStaysOpen() {
    Standup silent = Standup.of(5, "quality");
    Note note = new Note("All quiet", "", false, Extras.NONE);
    Standup quiet =
        new Standup(
            5,
            "quality",
            List.of(note),
            List.of(),
            List.of(),
            "",
            List.of(),
            List.of(),
            false,
            Extras.NONE);
    Plan plan = after(FileStandup.of(quiet, CONTEXT));
    assertEquals(silent.week(), Standups.lastBefore(plan, 6, "quality").orElseThrow().week());
    assertEquals(2, StandupDraft.of(Schedule.of(plan), 6, "quality").blockers().size());
  }

  @Test
  void blockerBecomesATaskOfItsOwnerUntilItIsDue() {
    Edit edit = StandupLine.of(CONTEXT, QUALITY, QUALITY.blockers().get(1)).asTask();
    Task task = after(edit).tasks().getLast();
    assertEquals("Mock of the v1 scheduler lacks cancel", task.name());
    assertEquals("core", task.squads().getFirst().squad());
    assertEquals(4, task.week());
    assertEquals(LocalDate.of(2026, 1, 30), task.timing().deadline());
    assertEquals(
        "From the stand-up of Quality in week 4. Impact: 30 parity tests cannot be written",
        task.details().notes());
  }

  @Test
  void taskOfALineFromAWeekThatIsOverStandsInTheWeekOfTheStatusDate() {
    Standup old = Standups.find(WEEK_4.plan(), 3, "product").orElseThrow();
    Task task =
        after(StandupLine.of(CONTEXT, old, old.decisions().get(1)).asTask()).tasks().getLast();
    assertEquals(4, task.week());
    assertEquals("product", task.squads().getFirst().squad());
  }

  @Test
  void lineBecomesARiskThatItIsThenAbout() {
    Note line = QUALITY.progress().getFirst();
    Plan plan = after(StandupLine.of(CONTEXT, QUALITY, line).asRisk());
    Risk risk = plan.risks().getLast();
    assertEquals(List.of("w3-parity"), risk.affects());
    assertEquals("quality", risk.owner());
    assertEquals(4, risk.week());
    assertEquals(risk, Mention.risk(plan, line.text()).orElseThrow());
  }

  @Test
  void decisionTakesItsDayFromTheLineAndIsCarriedUntilItIsMade() {
    Note line = QUALITY.decisions().getFirst();
    Plan plan = after(StandupLine.of(CONTEXT, QUALITY, line).asDecision());
    Decision decision = plan.meetings().decisions().getLast();
    assertEquals(LocalDate.of(2026, 1, 30), decision.due());
    assertEquals(
        List.of(line.text() + " (by Fri 30 Jan)"),
        StandupDraft.of(Schedule.of(plan), 5, "quality").decisions().stream()
            .map(Note::text)
            .toList());
  }

  @Test
  void whatIsMadeOfAPrivateLineIsPrivate() {
    Blocker secret = new Blocker("Budget is gone", "", "", null, false, true, Extras.NONE);
    StandupLine line = StandupLine.of(CONTEXT, QUALITY, secret);
    assertTrue(after(line.asTask()).tasks().getLast().details().isPrivate());
    assertTrue(after(line.asRisk()).risks().getLast().isPrivate());
    assertTrue(after(line.asDecision()).meetings().decisions().getLast().isPrivate());
  }

  @Test
  void severalStandupsOfATextAreOneStep() {
    List<Standup> read = List.of(Standup.of(9, "core"), QUALITY, held("cli"));
    Edit edit = Filing.of(read, CONTEXT);
    assertEquals("file 3 stand-ups", edit.label());
    assertSame(WEEK_4.plan(), edit.applyTo(WEEK_4.plan()));
  }
}
