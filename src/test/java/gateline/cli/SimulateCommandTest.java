package gateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.testing.Samples;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
  @TempDir Path folder;

  @Test
  void certainPlanKeepsItsDates() {
    Path plan = CommandLineRun.plan(folder, "{\"id\": \"a\", \"name\": \"A\", \"estimate\": 2}");
    assertEquals(
        """
        10,000 iterations, seed 1
                50% by      80% by      error     target      chance
        Finish  Tue 6 Jan   Tue 6 Jan   0 d       Fri 16 Jan  100%
        """,
        CommandLineRun.of("simulate", plan).out());
  }

  @Test
  void jsonIsTheSameForASeedAndGivesHistogramAndCauses() {
    Path plan =
        CommandLineRun.plan(
            folder, "{\"id\": \"a\", \"name\": \"A\", \"estimate\": 2, \"range\": [1, 6]}");
    String json = CommandLineRun.of("simulate", plan, "--json", "--iterations", 500).out();
    assertEquals(json, CommandLineRun.of("simulate", plan, "--json", "--iterations", 500).out());
    assertTrue(json.startsWith("{\"iterations\":500,\"seed\":1,\"finish\":{\"target\":"), json);
    assertTrue(json.contains("\"histogram\":[{\"day\":\"2026-01-06\",\"count\":"), json);
    assertTrue(json.contains("\"tornado\":[{\"task\":\"a\",\"good\":-"), json);
    assertTrue(json.contains("\"driving\":[{\"task\":\"a\",\"share\":1}]"), json);
    String other =
        CommandLineRun.of("simulate", plan, "--json", "--iterations", 500, "--seed", 2).out();
    assertNotEquals(json, other);
  }

  @Test
  void tableHasTheGatesAheadInTimeOrderAndWhatMovesThem() {
    String words = CommandLineRun.of("simulate", Samples.WEEK_4.file()).out();
    assertTrue(words.indexOf("Parity sign-off ") < words.indexOf("GA release decision "), words);
    assertTrue(!words.contains("Runtime stability review"), "that gate is decided");
    assertTrue(words.contains("\"Finish\" is moved most by\n  risk "), words);
  }

  @Test
  void wrongNumbersAreRefused() {
    Path plan = CommandLineRun.plan(folder, "");
    assertEquals(2, CommandLineRun.of("simulate", plan, "--iterations", 0).exit());
    assertEquals(2, CommandLineRun.of("simulate", plan, "--iterations", 1_000_001).exit());
    assertEquals(2, CommandLineRun.of("simulate", plan, "--seed", "x").exit());
  }
}
