package gateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiffCommandTest {
  private static final String BEFORE =
      """
      { "id": "a", "name": "Build", "estimate": 4 },
      { "id": "b", "name": "Test", "estimate": 2, "depends": ["a"] }
      """;
  private static final String AFTER =
      """
      { "id": "a", "name": "Build", "estimate": 6, "notes": "Two more\\ndays" },
      { "id": "b", "name": "Test", "estimate": 2, "depends": [ { "on": "a", "lag": 1 } ] }
      """;

  @TempDir private Path folder;

  private Path plan(String name, String tasks) {
    Path written = CommandLineRun.plan(folder, tasks);
    Path moved = folder.resolve(name);
    assertTrue(written.toFile().renameTo(moved.toFile()), name);
    return moved;
  }

  @Test
  void changesAreSaidInWordsOneALine() {
    CommandLineRun run = CommandLineRun.of("diff", plan("a", BEFORE), plan("b", AFTER));
    assertEquals(
        """
        task "Build" (a): estimate 4 -> 6
        task "Build" (a): notes none -> "Two more days"
        task "Test" (b), depends link a: lag 0 -> 1
        """,
        run.out());
    assertEquals(0, run.exit());
  }

  @Test
  void theExitCodeTellsOnlyWhenAsked() {
    Path before = plan("a", BEFORE);
    Path after = plan("b", AFTER);
    assertEquals(1, CommandLineRun.of("diff", "--exit-code", before, after).exit());
    assertEquals(0, CommandLineRun.of("diff", "--exit-code", before, before).exit());
    assertEquals("", CommandLineRun.of("diff", before, before).out());
  }

  @Test
  void jsonHoldsPathAndValues() {
    String more = BEFORE.strip() + ", { \"id\": \"c\", \"name\": \"Ship\", \"estimate\": 0.5 }";
    CommandLineRun run = CommandLineRun.of("diff", "--json", plan("a", BEFORE), plan("b", more));
    assertEquals(
        """
        {
          "changes": [
            {
              "what": "added",
              "path": ["tasks", "c"],
              "after": {
                "id": "c",
                "name": "Ship",
                "estimate": 0.5
              },
              "text": "added task \\"Ship\\" (c)"
            }
          ]
        }
        """,
        run.out());
  }

  @Test
  void aFileThatIsNoPlanIsOneLineAndExitOne() {
    Path broken = CommandLineRun.file(folder, "broken.json", "{");
    CommandLineRun run = CommandLineRun.of("diff", broken, broken);
    assertEquals(1, run.exit());
    assertTrue(run.err().startsWith("gateline: " + broken + ": line 1"), run.err());
    assertEquals(1, run.err().lines().count());
    assertEquals(2, CommandLineRun.of("diff", broken).exit());
  }
}
