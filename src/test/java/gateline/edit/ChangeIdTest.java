package gateline.edit;

import static gateline.edit.SmallPlan.after;
import static gateline.edit.SmallPlan.item;
import static gateline.edit.SmallPlan.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.edit.field.SquadFields;
import gateline.edit.field.TaskFields;
import gateline.edit.field.WeekFields;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.References;
import gateline.plan.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeIdTest {
  private static final ChangeId<Task> RENAMED =
      ChangeId.of(TaskFields.KIND, SmallPlan.BUILD, "w2-build");

  @Test
  void everythingThatReferredToAnItemRefersToItStill() {
    Plan next = after(RENAMED);
    assertEquals("w2-build", next.tasks().get(1).id());
    assertEquals(List.of(Link.to("w2-build"), Link.to("design")), next.tasks().get(2).depends());
    assertEquals(List.of("w2-build"), next.gates().getFirst().requires());
    assertEquals(List.of("w2-build", "g1"), next.risks().getFirst().affects());
    assertEquals("w2-build.week", next.silenced().getFirst().on());
    assertEquals("w2-build", next.meetings().standups().getFirst().outcomes().getFirst().task());
    assertEquals(List.of(), References.problems(next));
    assertEquals("change id of Build", RENAMED.label());
  }

  @Test
  void changedBackItIsThePlanItWas() {
    Task renamed = item(TaskFields.KIND, after(RENAMED), "w2-build");
    assertEquals(
        SmallPlan.PLAN, after(after(RENAMED), ChangeId.of(TaskFields.KIND, renamed, "build")));
  }

  @Test
  void squadIsRenamedWhereItOwnsSomething() {
    Plan next = after(ChangeId.of(SquadFields.KIND, item(SquadFields.KIND, "core"), "runtime"));
    assertEquals(List.of("runtime", "Sponsor"), next.gates().getFirst().owners());
    assertEquals("runtime", next.meetings().standups().getFirst().squad());
    assertEquals(List.of(), References.problems(next));
  }

  @Test
  void idOfAnotherItemIsRefused() {
    assertEquals(
        "\"g1\": an item has this id already",
        refused(ChangeId.of(TaskFields.KIND, SmallPlan.BUILD, "g1")));
  }

  @Test
  void whatGoesByItsWeekHasNoIdToChange() {
    assertEquals(
        "weekly entry \"week 2\" (week-2): it has no id to change",
        refused(ChangeId.of(WeekFields.KIND, item(WeekFields.KIND, "week-2"), "two")));
  }
}
