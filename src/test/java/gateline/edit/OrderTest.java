package gateline.edit;

import static gateline.edit.SmallPlan.BUILD;
import static gateline.edit.SmallPlan.DESIGN;
import static gateline.edit.SmallPlan.PLAN;
import static gateline.edit.SmallPlan.SHIP;
import static gateline.edit.SmallPlan.after;
import static gateline.edit.SmallPlan.item;
import static gateline.edit.SmallPlan.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import gateline.edit.field.GateFields;
import gateline.edit.field.TaskFields;
import gateline.edit.field.WeekFields;
import gateline.plan.Extras;
import gateline.plan.Gate;
import gateline.plan.Gate.Criterion;
import gateline.plan.Task;
import gateline.plan.Week;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Moving, adding and deleting in lists: of the plan, and inside its items.
class OrderTest {
  private static final Gate GATE = item(GateFields.KIND, "g1");
  private static final List<Criterion> EXIT = GATE.exit();
  private static final Criterion NEW = new Criterion("Fast", false, false, Extras.NONE);

  private static void check(List<Task> expected, Edit edit) {
    assertEquals(expected, after(edit).tasks());
  }

  @Test
  void tasksMoveTogetherBeforeAnother() {
    check(List.of(SHIP, DESIGN, BUILD), MoveItems.of(TaskFields.KIND, List.of(SHIP), "design"));
    check(
        List.of(DESIGN, SHIP, BUILD),
        MoveItems.of(TaskFields.KIND, List.of(SHIP, DESIGN), "build"));
    check(List.of(BUILD, SHIP, DESIGN), MoveItems.of(TaskFields.KIND, List.of(DESIGN), null));
  }

  @Test
  void taskMovesUpAndDownByOneAndStopsAtTheEnds() {
    check(List.of(BUILD, DESIGN, SHIP), MoveItems.up(TaskFields.KIND, List.of(BUILD), PLAN));
    check(List.of(DESIGN, SHIP, BUILD), MoveItems.down(TaskFields.KIND, List.of(BUILD), PLAN));
    assertSame(PLAN, after(MoveItems.up(TaskFields.KIND, List.of(DESIGN), PLAN)));
    assertSame(PLAN, after(MoveItems.down(TaskFields.KIND, List.of(SHIP), PLAN)));
    assertEquals("reorder Build", MoveItems.up(TaskFields.KIND, List.of(BUILD), PLAN).label());
  }

  @Test
  void entryIsAddedMovedAndDeleted() {
    Edit add = ChangeEntries.add(GateFields.KIND, GATE, GateFields.EXIT, NEW);
    assertEquals("add exit criterion to Review", add.label());
    assertEquals(List.of(EXIT.get(0), EXIT.get(1), NEW), after(add).gates().getFirst().exit());
    Edit move = ChangeEntries.move(GateFields.KIND, GATE, GateFields.EXIT, 1, 0);
    assertEquals("reorder exit criterion 2 of Review", move.label());
    assertEquals(EXIT.reversed(), after(move).gates().getFirst().exit());
    Edit delete = ChangeEntries.remove(GateFields.KIND, GATE, GateFields.EXIT, 0);
    assertEquals("delete exit criterion 1 of Review", delete.label());
    assertEquals(List.of(EXIT.get(1)), after(delete).gates().getFirst().exit());
  }

  @Test
  void criterionIsMarkedAsMet() {
    Edit met =
        SetField.of(GateFields.KIND, GateFields.EXIT.at(1, GateFields.CRITERION_MET), GATE, true);
    assertEquals("mark exit criterion 2 of Review as met", met.label());
    assertEquals(
        List.of(EXIT.get(0), new Criterion("Signed", true, false, Extras.NONE)),
        after(met).gates().getFirst().exit());
  }

  @Test
  void textOfAnEntryMustFit() {
    Criterion huge = new Criterion("x".repeat(70_000), false, false, Extras.NONE);
    assertEquals(
        "gate \"Review\" (g1): exit.3.text a text above 64 KB: expected a shorter one",
        refused(ChangeEntries.add(GateFields.KIND, GATE, GateFields.EXIT, huge)));
  }

  @Test
  void entryOfAWeekIsMadeWhenItIsFirstEdited() {
    Week week = item(WeekFields.KIND, "week-2");
    Edit title = SetField.of(WeekFields.KIND, WeekFields.TITLE, week, "Build it");
    assertEquals(
        List.of(new Week(2, "Build it", List.of(), List.of(), "", false, Extras.NONE)),
        after(title).weekly());
    Edit none = SetField.of(WeekFields.KIND, WeekFields.TITLE, week, "");
    assertSame(PLAN, after(none));
  }
}
