package gateline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gateline.plan.Plan;
import gateline.plan.Task;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PsplibTest {
  private static final String SMALL =
      """
      jobs (incl. supersource/sink ):  4
      RESOURCES
        - renewable                 :  2   R
        - nonrenewable              :  0   N
        - doubly constrained        :  0   D
      PRECEDENCE RELATIONS:
      jobnr.    #modes  #successors   successors
         1        1          2           2   3
         2        1          1           4
         3        1          1           4
         4        1          0
      ************************************************************************
      REQUESTS/DURATIONS:
      jobnr. mode duration  R 1  R 2
        1      1     0       0    0
        2      1     3       2    1
        3      1     5       0    0
        4      1     0       0    0
      ************************************************************************
      RESOURCEAVAILABILITIES:
        R 1  R 2
          4    1
      """;

  private static Imported read(String text) {
    return Psplib.read("small", text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static void refuses(String what, String with, String problem) {
    var refused = assertInstanceOf(Imported.Refused.class, read(SMALL.replace(what, with)));
    assertEquals(problem, refused.problem().place() + ": " + refused.problem().text());
  }

  @Test
  void resourcesBecomeSquadsAndJobsTasks() {
    Plan plan = assertInstanceOf(Imported.Read.class, read(SMALL)).plan();
    assertEquals("small", plan.name());
    assertEquals("4", plan.squads().getFirst().people().toString());
    Task task = plan.tasks().get(1);
    assertEquals("j2", task.id());
    assertEquals("9", task.estimate().toString());
    assertEquals(2, task.squads().size());
    assertEquals("j1", task.depends().getFirst().on());
    assertEquals(2, plan.tasks().getLast().depends().size());
  }

  @Test
  void whatIsWrongIsRefusedWithItsLine() {
    refuses("5       0", "x       0", "line 17, column 1: expected a whole number but was 'x'");
    refuses(
        ":  4\n",
        ":  999999999\n",
        "line 1, column 1: the number of jobs is 999999999, expected 1 to 20000");
    refuses("2   3\n", "2   9\n", "line 8, column 1: the successor is 9, expected 2 to 4");
    refuses(
        "2    1\n  3", "2\n  3", "line 16, column 1: the request of job 2: 4 numbers, expected 5");
    refuses(
        "0   N",
        "1   N",
        "line 4, column 1: the number of nonrenewable resources is 1, expected 0 to 0");
  }
}
