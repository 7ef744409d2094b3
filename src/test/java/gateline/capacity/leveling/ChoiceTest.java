package gateline.capacity.leveling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.capacity.Loads;
import gateline.capacity.placing.Effort;
import gateline.capacity.placing.Limit;
import gateline.edit.Document;
import gateline.edit.History;
import gateline.plan.Plan;
import gateline.schedule.Schedule;
import gateline.testing.PlanSketch;
import gateline.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTest {
  private static Choice all(Plan plan) {
    Effort effort = new Effort(Limit.ofSchedules(300), 1, 1, _ -> {});
    return Choice.ofAll(
        Leveling.of(Schedule.of(plan), Basis.MOMENT).level(effort, Limit.ofSchedules(200)));
  }

  private static Choice three() {
    return all(
        PlanSketch.plan(
            """
            plan 4
            squad core
            task a 1 core
            task b 1 core
            task c 1 core
            task d 1 after a,b,c
            """));
  }

  private static List<String> tasks(List<Move> moves, Choice choice) {
    Plan plan = choice.proposal().before().plan();
    return moves.stream().map(move -> plan.tasks().get(move.task()).id()).sorted().toList();
  }

  @Test
  void whatOnlyFollowsCannotBeChosen() {
    Choice choice = three();
    assertEquals(3, choice.proposal().moves().size());
    assertEquals(2, choice.choices().size());
    assertFalse(tasks(choice.choices(), choice).contains("d"));
  }

  @Test
  void allOfItLeadsToWhatIsProposed() {
    Choice choice = three();
    assertTrue(choice.isWhole());
    assertSame(choice.proposal().after(), choice.schedule());
    assertEquals(
        choice.proposal().after().plan(), choice.edit().applyTo(choice.proposal().before().plan()));
  }

  @Test
  void someOfItLeadsToWhatTheyAloneDo() {
    Choice choice = three();
    String declined = tasks(choice.choices(), choice).getFirst();
    Choice some = choice.with(declined, false);
    assertFalse(some.isWhole());
    assertEquals(1, some.taken().size());
    Schedule schedule = some.schedule();
    int position = schedule.index().taskPosition(declined);
    assertEquals(choice.proposal().before().start(position), schedule.start(position));
    assertEquals(
        1,
        Loads.of(schedule).schedule().plan().tasks().stream()
            .filter(task -> task.timing().delay().signum() > 0)
            .count());
    assertTrue(some.with(declined, true).isWhole());
  }

  @Test
  void noneOfItLeavesThePlanAsItIs() {
    Choice none = three().withAll(false);
    assertTrue(none.taken().isEmpty());
    Plan plan = none.proposal().before().plan();
    assertSame(plan, none.edit().applyTo(plan));
    assertTrue(none.withAll(true).isWhole());
  }

  @Test
  void whatIsTakenIsOneStepThatUndoTakesBack() {
    Choice all = all(Samples.WEEK_4.plan());
    Choice some = all.with(tasks(all.choices(), all).getFirst(), false);
    History before = History.open(Document.of(Samples.WEEK_4.plan()));
    History after = before.after(some.edit());
    assertEquals(2, after.steps().size());
    assertEquals(some.schedule().plan(), after.document().plan());
    assertEquals(some.schedule().finish(), after.document().schedule().finish());
    assertEquals(before.document().plan(), after.undo().document().plan());
  }
}
