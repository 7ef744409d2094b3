package gateline.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.board.Grouping;
import gateline.board.timeline.Column;
import gateline.board.timeline.Rows;
import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.notation.Parsed;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a column of pasted finishes makes of the estimates.
final class PastingTest {
  private static final Document PLAN =
      Document.of(
          Plan.of("Paste", LocalDate.of(2026, 1, 5), 4)
              .withTasks(
                  List.of(
                      task("first"), task("next", "first"), task("other"), task("last", "next"))));

  private static Task task(String id, String... after) {
    List<Link> links = List.of(after).stream().map(Link::to).toList();
    return Task.of(id, id, BigDecimal.TWO).withDepends(links);
  }

  @Test
  void aPastedFinishCountsFromWhereTheFinishesAboveLetTheTaskBegin() {
    assertEquals(List.of("4", "3", "3", "1"), estimates("8 jan\n13 jan\n7 jan\n14 jan"));
  }

  @Test
  void aPastedFinishThatIsThereAlreadyChangesNothing() {
    assertEquals(List.of("4", "1", "2", "2"), estimates("8 jan\n9 jan\n6 jan\n"));
  }

  private static List<String> estimates(String finishes) {
    NewTask coming = NewTask.behind(Rows.of(PLAN.schedule(), Grouping.NONE), PLAN, Grouping.NONE);
    Pasting pasting = new Pasting(finishes, List.of(Column.FINISH), PLAN.plan().tasks());
    return switch (pasting.in(PLAN, coming)) {
      case Parsed.Value<Edit>(Edit edit) ->
          PLAN.after(edit).plan().tasks().stream()
              .map(task -> task.estimate().toPlainString())
              .toList();
      case Parsed.Refused<Edit>(String words) -> List.of(words);
    };
  }
}
