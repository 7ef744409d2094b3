package gateline.edit;

import static gateline.edit.SmallPlan.after;
import static gateline.edit.SmallPlan.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.edit.field.GateFields;
import gateline.edit.field.TaskFields;
import gateline.edit.field.WeekFields;
import gateline.edit.notation.PlanContext;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.plan.Task.Facts;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddItemsTest {
  private static final PlanContext CONTEXT = PlanContext.of(SmallPlan.PLAN);

  private static Edit add(int at, Task... tasks) {
    return AddItems.of(TaskFields.KIND, List.of(tasks), at);
  }

  private static List<String> ids(Plan plan) {
    return plan.tasks().stream().map(Task::id).toList();
  }

  @Test
  void taskIsAddedAtItsPlace() {
    Task test = Task.of("test", "Test", BigDecimal.ONE);
    assertEquals(List.of("design", "build", "test", "ship"), ids(after(add(2, test))));
    assertEquals(List.of("design", "build", "ship", "test"), ids(after(add(AddItems.END, test))));
    assertEquals("add task Test", add(2, test).label());
  }

  @Test
  void severalTasksMayDependOnEachOther() {
    Task test = Task.of("test", "Test", BigDecimal.ONE).withDepends(List.of(Link.to("proof")));
    Task proof = Task.of("proof", "Proof", BigDecimal.ONE);
    assertEquals(
        List.of("test", "proof", "design", "build", "ship"), ids(after(add(0, test, proof))));
    assertEquals("add 2 tasks", add(0, test, proof).label());
  }

  @Test
  void idThatIsTakenByAnythingIsRefused() {
    assertEquals(
        "\"core\": an item has this id already",
        refused(add(0, Task.of("core", "Core", BigDecimal.ONE))));
    assertEquals(
        "\"two words\": expected an id of letters, digits, _ and -, at most 64, such as w3-planner",
        refused(add(0, Task.of("two words", "Two", BigDecimal.ONE))));
    Task twin = Task.of("twin", "Twin", BigDecimal.ONE);
    assertEquals("\"twin\": two new items have this id", refused(add(0, twin, twin)));
  }

  @Test
  void newItemMustBeWholeInItself() {
    assertEquals(
        "task \"Late\" (late): week week 9: expected a week of the plan, 1 to 4",
        refused(add(0, Task.of("late", "Late", BigDecimal.ONE).withWeek(9))));
  }

  @Test
  void linkToNothingIsRefused() {
    Task lost = Task.of("lost", "Lost", BigDecimal.ONE).withDepends(List.of(Link.to("nobody")));
    assertEquals(
        "task \"Lost\" (lost): depends \"nobody\": expected a task of the plan by name or id",
        refused(add(0, lost)));
  }

  @Test
  void kindsAddBlankItemsByName() {
    Edit gate = AddItems.named(GateFields.KIND, "Go live", CONTEXT).orElseThrow();
    assertEquals("go-live", after(gate).gates().getLast().id());
    assertTrue(AddItems.named(WeekFields.KIND, "Week", CONTEXT).isEmpty());
  }

  @Test
  void idsAreMadeFromNamesAndNeverCollide() {
    Ids ids = Ids.in(CONTEXT);
    assertEquals("w3-golden-trace-capture", ids.forTask("Golden trace capture!", 3));
    assertEquals("w3-golden-trace-capture-2", ids.forTask("Golden: trace, capture", 3));
    assertEquals("build-2", ids.forTask("Build", null));
    assertEquals("cafe-uber-uns", ids.fresh("Café über uns"));
    assertEquals("item", ids.fresh("≥≥≥"));
    assertEquals("2026-2", ids.fresh("2026"));
    assertEquals("plan-2", ids.fresh("Plan"));
    String longName = ids.fresh("word ".repeat(30));
    assertTrue(longName.length() <= 40 && longName.endsWith("word"), longName);
  }

  @Test
  void copiesStandBehindTheirOriginalsAndLinkAmongThemselves() {
    Task done = SmallPlan.BUILD.withFacts(new Facts(SmallPlan.START, null, BigDecimal.TEN));
    Edit edit = Duplicates.of(List.of(SmallPlan.DESIGN, done), CONTEXT);
    assertEquals("duplicate 2 tasks", edit.label());
    Plan next = after(edit);
    assertEquals(List.of("design", "build", "w1-design", "w2-build", "ship"), ids(next));
    Task copy = next.tasks().get(3);
    assertEquals("Build (copy)", copy.name());
    assertEquals(List.of(Link.to("w1-design")), copy.depends());
    assertEquals(Facts.NONE, copy.facts());
    assertEquals(done.squads(), copy.squads());
  }
}
