package gateline.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Plan;
import gateline.schedule.Schedule;
import gateline.testing.PlanSketch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a filter shows, and how it is written.
class TaskFilterTest {
  private static final Plan PLAN =
      PlanSketch.plan(
          """
          plan 4
          squad core people 1
          squad quality people 1
          task build 7 core week 1
          task check 2 quality week 1
          task parity 2 core,quality week 2
          task ship 1 week 4
          """);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',                       build check parity ship
          squad:quality,            check parity
          squad:core squad:quality, build check parity
          week:1,                   build check
          week:2-4,                 parity ship
          week:1 squad:core,        build
          is:late,                  build
          is:late par,              ''
          PAR,                      parity
          is:unfinished,            build check parity ship
          is:paused,                ''
          """)
  void showsTheTasksForWhichAllHolds(String words, String expected) {
    assertEquals(expected, shown(words));
  }

  @Test
  void overloadedAreTheTasksOfSquadWeeksBeyondCapacity() {
    Plan plan =
        PlanSketch.plan(
            """
            plan 2
            squad core people 1
            task build 4 core week 1
            task repair 3 core week 1
            task later 1 core week 2
            """);
    BoardModel model =
        BoardModel.of(Schedule.of(plan), null, FilterWords.read("is:overloaded", plan));
    assertEquals(2, model.tasks().count());
    assertTrue(model.tasks().shows(0) && model.tasks().shows(1));
  }

  @Test
  void isReadBackAsItIsWritten() {
    String words = "squad:core week:2-3 is:critical is:late soak test";
    assertEquals(words, FilterWords.read(words, PLAN).toString());
    assertEquals("week:2", FilterWords.read("week:2-2", PLAN).toString());
    assertTrue(FilterWords.read("  ", PLAN).isAll());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          squad:ghost | "ghost" is no squad of the plan; it has core, quality
          week:9      | "9" are no weeks of the plan; write 3 or 3-5, within 1 to 4
          week:3-2    | "3-2" are no weeks of the plan; write 3 or 3-5, within 1 to 4
          is:tired    | "is:tired" is not known; say is: and one of critical, late, overloaded, paused, unfinished, public
          """)
  void saysWhatIsWrongWithItsWords(String words, String expected) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> FilterWords.read(words, PLAN));
    assertEquals(expected, refusal.getMessage());
  }

  @Test
  void neverChangesLoadsOrGates() {
    BoardModel all = BoardModel.of(Schedule.of(PLAN), null);
    BoardModel some = all.filtered(FilterWords.read("squad:core", PLAN));
    assertEquals(all.loads(), some.loads());
    assertEquals(all.gates(), some.gates());
    assertEquals(2, some.tasks().count());
  }

  private static String shown(String words) {
    BoardModel model = BoardModel.of(Schedule.of(PLAN), null, FilterWords.read(words, PLAN));
    return IntStream.range(0, PLAN.tasks().size())
        .filter(model.tasks()::shows)
        .mapToObj(task -> PLAN.tasks().get(task).id())
        .collect(Collectors.joining(" "));
  }
}
