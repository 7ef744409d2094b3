package gateline.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gateline.board.timeline.Column;
import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.notation.Parsed;
import gateline.plan.Task;
import gateline.testing.PlanSketch;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What typing a week does.
final class ColumnInputsTest {
  private static final Document PLAN =
      Document.of(
          PlanSketch.plan(
              """
              task first 2 week 1
              task second 2 week 2
              gate alpha week 4
              """));

  private static List<Task> typed(String text) {
    var input = new ColumnInputs(PLAN).typed(Column.WEEK, PLAN.plan().tasks(), text);
    return switch (input) {
      case Parsed.Value<Edit>(Edit edit) -> PLAN.after(edit).plan().tasks();
      case Parsed.Refused<Edit>(String words) -> throw new AssertionError(words);
    };
  }

  @Test
  void aWeekMovesTheTasksThere() {
    List<Task> moved = typed("3");
    assertEquals(List.of(3, 3), moved.stream().map(Task::week).toList());
    Document after = Document.of(PLAN.plan().withTasks(moved));
    assertEquals(
        LocalDate.of(2026, 1, 19), after.schedule().startAt(0).toLocalDate(), "third Monday");
  }

  @Test
  void anEmptyWeekTakesItAway() {
    assertEquals("", typed("").getFirst().week() == null ? "" : "a week");
  }

  @Test
  void whatFollowsFromThePlanCannotBeTyped() {
    assertFalse(ColumnInputs.isEditable(Column.FINISH_VARIANCE));
    assertFalse(ColumnInputs.isEditable(Column.SLACK));
  }
}
