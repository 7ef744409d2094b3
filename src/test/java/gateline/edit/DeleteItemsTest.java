package gateline.edit;

import static gateline.edit.SmallPlan.after;
import static gateline.edit.SmallPlan.item;
import static gateline.edit.SmallPlan.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.edit.field.ActionFields;
import gateline.edit.field.GateFields;
import gateline.edit.field.MetricFields;
import gateline.edit.field.PlanFields;
import gateline.edit.field.SquadFields;
import gateline.edit.field.TaskFields;
import gateline.plan.Chain;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.References;
import gateline.plan.Task;
import gateline.plan.Task.Assignment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeleteItemsTest {
  private static final DeleteItems<Task> BUILD =
      DeleteItems.of(TaskFields.KIND, List.of(SmallPlan.BUILD));

  @Test
  void taskGoesWithEverythingThatRefersToIt() {
    Plan next = after(BUILD);
    assertEquals(List.of(SmallPlan.DESIGN, SHIP_ALONE), next.tasks());
    assertEquals(List.of(), next.gates().getFirst().requires());
    assertEquals(List.of("g1"), next.risks().getFirst().affects());
    Chain chain = next.chains().getFirst();
    assertEquals(List.of(), chain.from());
    assertEquals(List.of("ship", "g1"), chain.to());
    assertEquals("", next.meetings().standups().getFirst().outcomes().getFirst().task());
    assertEquals(List.of(), next.silenced());
    assertEquals(List.of(), References.problems(next));
  }

  private static final Task SHIP_ALONE = SmallPlan.SHIP.withDepends(List.of(Link.to("design")));

  @Test
  void whatGoesWithItIsSaidBefore() {
    assertEquals("delete Build", BUILD.label());
    assertEquals(
        "1 gate requirement, 1 link, 1 risk's mention, 1 chain entry, 1 note's task, 1 silenced"
            + " finding",
        BUILD.consequence(SmallPlan.PLAN));
  }

  @Test
  void linksAmongTheDeletedAreNotCounted() {
    DeleteItems<Task> both =
        DeleteItems.of(TaskFields.KIND, List.of(SmallPlan.DESIGN, SmallPlan.SHIP));
    assertEquals("delete 2 tasks", both.label());
    assertEquals("1 link, 1 chain entry", both.consequence(SmallPlan.PLAN));
  }

  @Test
  void squadLeavesTasksAndSprintsAndStaysByNameWhereItOwnsSomething() {
    Plan next = after(DeleteItems.of(SquadFields.KIND, List.of(item(SquadFields.KIND, "core"))));
    assertEquals(List.of(), next.tasks().getFirst().squads());
    assertEquals(List.of(Assignment.of("ops")), next.tasks().get(1).squads());
    assertEquals(List.of(), next.sprints().getFirst().squads());
    assertEquals(List.of(), next.meetings().standups());
    assertEquals(List.of("Core Runtime", "Sponsor"), next.gates().getFirst().owners());
    assertEquals("Core Runtime", next.tasks().getFirst().details().owner());
    assertEquals("Core Runtime", next.meetings().actions().getFirst().owner());
    assertEquals("ops", next.risks().getFirst().owner());
  }

  @Test
  void metricTakesItsTargetsAtGatesAlong() {
    Plan next = after(DeleteItems.of(MetricFields.KIND, List.of(item(MetricFields.KIND, "tests"))));
    assertEquals(Map.<String, BigDecimal>of(), next.gates().getFirst().targets());
  }

  @Test
  void gateLeavesRisksAndChains() {
    Plan next = after(DeleteItems.of(GateFields.KIND, List.of(item(GateFields.KIND, "g1"))));
    assertEquals(List.of("build"), next.risks().getFirst().affects());
    assertEquals(List.of("ship"), next.chains().getFirst().to());
    assertSame(SmallPlan.PLAN.tasks(), next.tasks());
  }

  @Test
  void actionGoesAlone() {
    DeleteItems<?> edit = DeleteItems.of(ActionFields.KIND, List.of(item(ActionFields.KIND, "a1")));
    assertEquals("", edit.consequence(SmallPlan.PLAN));
    assertTrue(after(edit).meetings().actions().isEmpty());
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertEquals("there is no task build in the plan", twice());
  }

  private static String twice() {
    Plan next = after(BUILD);
    return Document.of(next).attempt(BUILD) instanceof Attempt.Refused refused
        ? refused.problem().text()
        : "";
  }

  @Test
  void planItselfStays() {
    assertEquals(
        "a plan cannot be deleted",
        refused(DeleteItems.of(PlanFields.KIND, List.of(SmallPlan.PLAN))));
  }
}
