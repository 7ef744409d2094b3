package gateline.board.timeline;

import static gateline.testing.BoardPlans.plan;
import static gateline.testing.BoardPlans.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.Grouping;
import gateline.plan.Link;
import gateline.plan.Task;
import gateline.schedule.Network;
import gateline.schedule.Schedule;
import gateline.testing.BoardPlans;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The index finds exactly the links that asking every link would find.
class LinkIndexTest {
  private static final Schedule SCHEDULE = Schedule.of(BoardPlans.large(400, 5));
  private static final Rows ROWS =
      Rows.of(SCHEDULE, Grouping.WEEK, Set.of("week-3", "week-20"), _ -> true);
  private static final LinkIndex INDEX = LinkIndex.of(SCHEDULE, ROWS);

  @Test
  void linksWithAnEndInTheRowsAreFoundOnce() {
    for (int from = 0; from < ROWS.size(); from += 7) {
      int first = from;
      int end = Math.min(ROWS.size(), from + 25);
      List<Integer> found = new ArrayList<>();
      INDEX.touching(from, end, Integer.MAX_VALUE, found::add);
      List<Integer> expected =
          links(link -> isWithin(upper(link), first, end) || isWithin(lower(link), first, end));
      assertEquals(expected, found.stream().sorted().toList());
    }
  }

  @Test
  void linksThatPassByAreFound() {
    for (int from = 0; from < ROWS.size(); from += 7) {
      int first = from;
      int end = Math.min(ROWS.size(), from + 25);
      List<Integer> expected = links(link -> upper(link) < first && lower(link) >= end);
      assertEquals(expected, INDEX.passing(from, end, 10_000).stream().sorted().toList());
    }
  }

  @Test
  void tooManyPassingLinksAreNoneAtAll() {
    int middle = ROWS.size() / 2;
    int count = INDEX.passing(middle, middle + 1, 10_000).size();
    assertTrue(count > 1, "the plan has long links");
    assertEquals(count, INDEX.passing(middle, middle + 1, count).size());
    assertEquals(List.of(), INDEX.passing(middle, middle + 1, count - 1));
  }

  @Test
  void aTaskThatManyWaitForShowsOnlyTheNearestBeyondTheView() {
    Task[] tasks =
        IntStream.range(0, 200)
            .mapToObj(
                i -> task("t" + i, 1).withDepends(i == 0 ? List.of() : List.of(Link.to("t0"))))
            .toArray(Task[]::new);
    Schedule schedule = Schedule.of(plan(4, tasks));
    LinkIndex index = LinkIndex.of(schedule, Rows.of(schedule, Grouping.NONE));
    List<Integer> found = new ArrayList<>();
    index.touching(0, 10, 5, found::add);
    assertEquals(
        IntStream.range(1, 15).boxed().toList(),
        found.stream().map(schedule.network()::to).sorted().toList());
  }

  private static boolean isWithin(int row, int from, int end) {
    return row >= from && row < end;
  }

  private static int upper(int link) {
    Network network = SCHEDULE.network();
    return Math.min(ROWS.rowOfTask(network.from(link)), ROWS.rowOfTask(network.to(link)));
  }

  private static int lower(int link) {
    Network network = SCHEDULE.network();
    return Math.max(ROWS.rowOfTask(network.from(link)), ROWS.rowOfTask(network.to(link)));
  }

  private static List<Integer> links(IntPredicate wanted) {
    return IntStream.range(0, SCHEDULE.network().linkCount())
        .filter(link -> upper(link) >= 0 && wanted.test(link))
        .boxed()
        .toList();
  }
}
