package gateline.board.timeline;

import static gateline.testing.BoardPlans.START;
import static gateline.testing.BoardPlans.plan;
import static gateline.testing.BoardPlans.task;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.board.BoardModel;
import gateline.edit.TakeBaseline;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The words of the task table.
class CellTextTest {
  @Test
  void everyColumnInItsOwnWords() {
    Plan plan =
        plan(
            3,
            task("done", 4, "core")
                .withFacts(new Task.Facts(START, START.plusDays(3), percent(100))),
            task("half", 2.5, "core", "quality")
                .withFacts(new Task.Facts(START, null, percent(40))),
            task("next", 1)
                .withWeek(1)
                .withDepends(
                    List.of(
                        Link.to("done"),
                        Link.of("half", Link.Type.FS, BigDecimal.TWO),
                        Link.of("done", Link.Type.SS, BigDecimal.ZERO),
                        Link.of("half", Link.Type.FF, new BigDecimal("-0.50")))),
            task("long", 9, "nobody-knows"));
    Plan before =
        plan.withTasks(
            List.of(
                plan.tasks().get(0),
                plan.tasks().get(1),
                task("next", 1)
                    .withDepends(List.of(Link.of("done", Link.Type.FF, BigDecimal.ZERO))),
                task("long", 4.5, "nobody-knows")));
    Plan held = plan.withBaselines(new TakeBaseline("then", START).applyTo(before).baselines());
    assertEquals(
        """
        1 | done | Core | 4d | Mon 5 Jan | Thu 8 Jan |  | 100% |  |  | 0d | 0d | 0d
        2 | half | Core, Quality | 2.5d | Mon 5 Jan | Tue 6 Jan | 4.8d | 40% |  |  | 0d | 0d | 0d
        3 | next |  | 1d | Fri 9 Jan | Fri 9 Jan | 4d |  | 1, 2FS+2d, 1SS, 2FF-0.5d | 1 | +1d | +1d | 0d
        4 | long | nobody-knows | 9d | Mon 5 Jan | Thu 15 Jan | 0d |  |  |  | 0d | +4.5d | +4.5d
        """,
        table(held));
  }

  @Test
  void aTaskOfEverySquadSaysSo() {
    Plan two = plan(1, task("a", 1, "core", "quality"));
    Plan three =
        two.withSquads(
            List.of(
                two.squads().get(0),
                two.squads().get(1),
                gateline.plan.Squad.of("ops", "Operations", BigDecimal.ONE)));
    Task all = task("a", 1, "core", "quality", "ops");
    assertEquals("Core, Quality", text(two, Column.SQUADS));
    assertEquals("All squads", text(three.withTasks(List.of(all)), Column.SQUADS));
  }

  @Test
  void negativeSlackHasAMinus() {
    Task late =
        task("late", 3)
            .withTiming(new Task.Timing(null, BigDecimal.ZERO, START.plusDays(1), false));
    assertEquals("−1d", text(plan(1, late), Column.SLACK));
  }

  private static BigDecimal percent(int percent) {
    return BigDecimal.valueOf(percent);
  }

  private static String text(Plan plan, Column column) {
    return new CellText(Schedule.of(plan), null).of(column, 0);
  }

  private static String table(Plan plan) {
    CellText texts = CellText.of(BoardModel.of(Schedule.of(plan), null));
    return IntStream.range(0, plan.tasks().size())
        .mapToObj(task ->
            Arrays.stream(Column.values())
                .map(column -> texts.of(column, task))
                .collect(Collectors.joining(" | ", "", "\n")))
        .collect(Collectors.joining());
  }
}
