package gateline.board.picture;

import static gateline.testing.BoardPlans.plan;
import static gateline.testing.BoardPlans.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.Grouping;
import gateline.board.timeline.Rows;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// How rows are shared out over pages.
class RowPagesTest {
  @Test
  void whatFitsOnOnePageStaysOnOne() {
    assertEquals("0-8", pages(8, 3, 3));
  }

  @Test
  void pagesBreakBeforeGroups() {
    assertEquals("0-7 7-14", pages(10, 6, 6));
    assertEquals("0-8 8-15", pages(10, 3, 3, 6));
  }

  @Test
  void aGroupLargerThanAPageIsTorn() {
    assertEquals("0-9 9-18 18-26", pages(10, 25));
  }

  @Test
  void keepingGroupsWholeCostsNoPage() {
    assertEquals("0-7 7-14 14-21", pages(7, 4, 4, 4, 5));
  }

  @Test
  void anEmptyPlanHasOnePage() {
    assertEquals("0-0", pages(10));
  }

  @Test
  void noPageIsFullerThanItCanBeAndNoRowIsLost() {
    for (int most = 2; most < 40; most++) {
      List<RowPages.Part> parts = RowPages.of(rows(5, 1, 12, 3, 3, 9, 2), most).parts();
      int at = 0;
      for (RowPages.Part part : parts) {
        assertEquals(at, part.from());
        assertTrue(part.size() <= most && part.size() > 0, part + " of at most " + most);
        at = part.end();
      }
      assertEquals(42, at);
    }
  }

  private static String pages(int most, int... tasksPerWeek) {
    return RowPages.of(rows(tasksPerWeek), most).parts().stream()
        .map(part -> part.from() + "-" + part.end())
        .collect(Collectors.joining(" "));
  }

  /// Rows of weeks with so many tasks each, and a head over each week.
  private static Rows rows(int... tasksPerWeek) {
    List<Task> tasks = new ArrayList<>();
    for (int week = 1; week <= tasksPerWeek.length; week++) {
      for (int i = 0; i < tasksPerWeek[week - 1]; i++) {
        tasks.add(task("t" + tasks.size(), 1, "core").withWeek(week));
      }
    }
    int weeks = Math.max(1, tasksPerWeek.length);
    return Rows.of(Schedule.of(plan(weeks, tasks.toArray(Task[]::new))), Grouping.WEEK);
  }
}
