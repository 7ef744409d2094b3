package gateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {
  private static final Path SAMPLE = Path.of("assets/plans/automatosx-v2.json");

  private static final String GOOD =
      """
      { "id": "a", "name": "A", "estimate": 1, "squads": ["core"] },
      { "id": "b", "name": "B", "estimate": 2.50, "squads": ["core"], "depends": ["a"] }
      """;
  private static final String SPILLING =
      """
      { "id": "a", "name": "A", "week": 1, "estimate": 6, "squads": ["core"] }
      """;
  private static final String LOOP =
      """
      { "id": "a", "name": "A", "estimate": 1, "depends": ["b"] },
      { "id": "b", "name": "B", "estimate": 1, "depends": ["a"] }
      """;

  @TempDir private Path folder;

  @Test
  void theFirstLineCountsWhatThePlanHolds() {
    CommandLineRun run = CommandLineRun.of("check", SAMPLE);
    String first = run.out().lines().findFirst().orElseThrow();
    assertTrue(
        first.matches(
            "AutomatosX v2: 12 weeks, 6 sprints, 5 phases, 6 gates, 7 squads, 71 tasks,"
                + " \\d+ links, 197 person-days, finish \\w{3} \\d+ \\w{3} 2026"),
        first);
    assertEquals(0, run.exit());
  }

  @Test
  void oneOfAThingIsNotCalledMany() {
    CommandLineRun run = CommandLineRun.of("check", CommandLineRun.plan(folder, GOOD));
    assertEquals(
        "Small: 2 weeks, 0 sprints, 0 phases, 0 gates, 1 squad, 2 tasks, 1 link, 3.5 person-days,"
            + " finish Thu 8 Jan 2026",
        run.out().lines().findFirst().orElseThrow());
  }

  @Test
  void problemsStandUnderTheirSeverity() {
    CommandLineRun run = CommandLineRun.of("check", CommandLineRun.plan(folder, SPILLING));
    assertTrue(run.out().contains("\n\n1 warning\n  task \"A\" (a)"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void theDayItIsLookedAtTellsWhetherTheStatusDateIsBehind() {
    Path sample = Path.of("assets/plans/automatosx-v2-week4.json");
    String hint = "the status date is Thu 29 Jan, 9 days ago";
    assertTrue(CommandLineRun.of("check", sample, "--as-of", "2026-02-07").out().contains(hint));
    assertFalse(CommandLineRun.of("check", sample).out().contains("the status date"));
  }

  @Test
  void errorsFailAndWarningsOnlyWhenStrict() {
    Path spilling = CommandLineRun.plan(folder, SPILLING);
    assertEquals(0, CommandLineRun.of("check", spilling).exit());
    assertEquals(1, CommandLineRun.of("check", "--strict", spilling).exit());
    assertEquals(1, CommandLineRun.of("check", CommandLineRun.plan(folder, LOOP)).exit());
    assertEquals(
        0, CommandLineRun.of("check", "--strict", CommandLineRun.plan(folder, GOOD)).exit());
  }

  @Test
  void jsonHoldsCountsFinishAndProblems() {
    CommandLineRun run = CommandLineRun.of("check", CommandLineRun.plan(folder, LOOP), "--json");
    String start =
        """
        {"counts":{"weeks":2,"sprints":0,"phases":0,"gates":0,"squads":1,"tasks":2,"links":2,\
        "personDays":2},"finish":"2026-01-06T17:00","problems":[\
        {"severity":"error","rule":"loop","place":"b.depends","text":"\
        """;
    assertEquals(start, run.out().substring(0, Math.min(start.length(), run.out().length())));
    assertEquals(1, run.exit());
  }

  @Test
  void anUnreadableFileIsOneLineOnTheErrorStream() {
    Path cut = CommandLineRun.file(folder, "cut.json", "{ \"format\": \"gateline/1\", \"na");
    CommandLineRun run = CommandLineRun.of("check", cut);
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("gateline: " + cut + ": line 1, column "), run.err());
    assertEquals(1, run.exit());
  }

  @Test
  void anUnreadableFileIsAProblemInJson() {
    Path nowhere = folder.resolve("nowhere.json");
    CommandLineRun run = CommandLineRun.of("check", nowhere, "--json");
    assertEquals(
        """
        {"counts":null,"finish":null,"problems":[{"severity":"error","rule":"file","place":"plan",\
        "text":"there is no such file"}]}
        """,
        run.out());
    assertEquals(1, run.exit());
  }
}
