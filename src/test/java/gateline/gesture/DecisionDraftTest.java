package gateline.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.edit.AmendDecision;
import gateline.edit.Decide;
import gateline.edit.Edit;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import gateline.gesture.DecisionDraft.ConditionText;
import gateline.gesture.DecisionDraft.Texts;
import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.GateDecision.Outcome;
import gateline.plan.Plan;
import gateline.testing.PlanSketch;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DecisionDraftTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
  private static final Plan OPEN =
      PlanSketch.plan(
          """
          plan 4
          squad core people 1
          gate review week 2
          task build 4 core week 3
          """);

  @Test
  void anOpenGateIsDecidedTodayUnlessSaidOtherwise() {
    Texts texts = draft(OPEN).texts(TODAY);
    assertEquals(Outcome.GO, texts.outcome());
    GateDecision decided = decision(apply(OPEN, with(texts, Outcome.KILL, "")));
    assertEquals(Outcome.KILL, decided.outcome());
    assertEquals(TODAY, decided.date());
  }

  @Test
  void onADayOutsideThePlanTheGatesOwnDayIsMeant() {
    Texts texts = draft(OPEN).texts(LocalDate.of(2026, 11, 23));
    assertEquals(LocalDate.of(2026, 1, 16), decision(apply(OPEN, texts)).date());
  }

  @Test
  void conditionsAreReadWithOwnerAndDayAndEmptyRowsLeftOut() {
    Texts texts = draft(OPEN).texts(TODAY);
    Texts typed =
        new Texts(
            Outcome.CONDITIONAL_GO,
            texts.day(),
            "Core",
            "nearly",
            "",
            List.of(
                new ConditionText("Confirmed in writing", "core", "w3 fri", null),
                ConditionText.NONE));
    GateDecision decided = decision(apply(OPEN, typed));
    assertEquals("nearly", decided.note());
    assertEquals(1, decided.conditions().size());
    assertEquals("core", decided.conditions().getFirst().owner());
    assertEquals(LocalDate.of(2026, 1, 23), decided.conditions().getFirst().due());
  }

  @Test
  void aDayThatIsNoneIsRefusedInWords() {
    Texts texts = draft(OPEN).texts(TODAY);
    Texts wrong = new Texts(Outcome.GO, "soon", texts.by(), "", "", List.of());
    Parsed.Refused<?> refused = assertInstanceOf(Parsed.Refused.class, draft(OPEN).typed(wrong));
    assertTrue(refused.words().contains("soon"), refused.words());
  }

  @Test
  void anApprovalSaysMoreOfTheSameHoldAndAnotherOutcomeIsADecisionAnew() {
    Plan held = apply(OPEN, with(draft(OPEN).texts(TODAY), Outcome.HOLD, ""));
    Texts stands = draft(held).texts(TODAY.plusDays(5));
    Edit approve = edit(held, with(stands, Outcome.HOLD, "2026-01-21"));
    assertInstanceOf(AmendDecision.class, approve);
    assertEquals("approve the remediation at Review", approve.label());
    Plan approved = approve.applyTo(held);
    assertEquals(LocalDate.of(2026, 1, 21), decision(approved).remediationApproved());
    assertTrue(gate(approved).history().isEmpty());

    Edit go = edit(approved, with(draft(approved).texts(TODAY), Outcome.GO, "2026-01-21"));
    assertInstanceOf(Decide.class, go);
    Plan gone = go.applyTo(approved);
    assertNull(decision(gone).remediationApproved());
    assertEquals(List.of(decision(approved)), gate(gone).history());
  }

  @Test
  void theSameOutcomeOnAnotherDayIsADecisionAnew() {
    Plan held = apply(OPEN, with(draft(OPEN).texts(TODAY), Outcome.HOLD, ""));
    Texts later = new Texts(Outcome.HOLD, "2026-01-20", "", "still flaky", "", List.of());
    Plan again = apply(held, later);
    assertEquals(1, gate(again).history().size());
    assertEquals(LocalDate.of(2026, 1, 20), decision(again).date());
  }

  private static Texts with(Texts texts, Outcome outcome, String approved) {
    return new Texts(outcome, texts.day(), texts.by(), texts.note(), approved, texts.conditions());
  }

  private static DecisionDraft draft(Plan plan) {
    return new DecisionDraft(PlanContext.of(plan), gate(plan));
  }

  private static Edit edit(Plan plan, Texts typed) {
    return ((Parsed.Value<Edit>) draft(plan).typed(typed)).value();
  }

  private static Plan apply(Plan plan, Texts typed) {
    return edit(plan, typed).applyTo(plan);
  }

  private static Gate gate(Plan plan) {
    return plan.gates().getFirst();
  }

  private static GateDecision decision(Plan plan) {
    return Objects.requireNonNull(gate(plan).decision());
  }
}
