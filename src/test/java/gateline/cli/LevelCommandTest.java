package gateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelCommandTest {
  private static final String TASKS =
      """
      {"id": "a", "name": "A", "estimate": 2, "squads": ["core"]},
      {"id": "b", "name": "B", "estimate": 2, "squads": ["core"]}
      """;

  @TempDir Path folder;

  @Test
  void theDelaysAreWrittenInPlaceOrToAnotherFile() throws IOException {
    Path plan = CommandLineRun.plan(folder, TASKS);
    Path other = folder.resolve("other.json");
    String before = Files.readString(plan);
    assertEquals(0, CommandLineRun.of("level", plan, "--schedules", 9, "--out", other).exit());
    assertEquals(before, Files.readString(plan));
    CommandLineRun.of("level", plan, "--schedules", 9, "--in-place");
    assertEquals(Files.readString(other), Files.readString(plan));
    assertTrue(Files.readString(plan).contains("\"delay\": 2"));
  }

  @Test
  void theJsonGivesEndsAndBoundsInWorkingDays() throws IOException {
    Path plan = CommandLineRun.plan(folder, TASKS);
    String before = Files.readString(plan);
    CommandLineRun run = CommandLineRun.of("level", plan, "--schedules", 9, "--json");
    assertTrue(
        run.out()
            .startsWith(
                "{\"finish\":\"2026-01-08T17:00\",\"finishBefore\":\"2026-01-06T17:00\","
                    + "\"makespan\":4,\"criticalPathBound\":2,\"lowerBound\":4,\"proven\":true,"),
        run.out());
    assertTrue(run.out().contains("\"moves\":[{\"task\":"), run.out());
    assertEquals(before, Files.readString(plan));
  }

  @Test
  void whatTheWordsSayIsTheFinishAndTheMoves() {
    Path plan = CommandLineRun.plan(folder, TASKS);
    CommandLineRun run = CommandLineRun.of("level", plan, "--seconds", 1, "--basis", "week");
    assertTrue(run.out().contains("no task moves"), run.out());
    String moved = CommandLineRun.of("level", plan, "--seconds", 1).out();
    assertTrue(moved.startsWith("finish 8 Jan 2026, before 6 Jan 2026\n"), moved);
    assertTrue(moved.contains("1 task moves:\n"), moved);
    assertTrue(moved.contains("Core is busy with"), moved);
  }

  @Test
  void contradictoryOptionsAreRefused() {
    Path plan = CommandLineRun.plan(folder, TASKS);
    assertEquals(2, CommandLineRun.of("level", plan, "--seconds", 1, "--schedules", 1).exit());
    assertEquals(2, CommandLineRun.of("level", plan, "--seconds", 0).exit());
    assertEquals(2, CommandLineRun.of("level", plan, "--schedules", 0).exit());
    assertEquals(2, CommandLineRun.of("level", plan, "--basis", "day").exit());
    assertEquals(2, CommandLineRun.of("level", plan, "--in-place", "--out", "x").exit());
  }

  @Test
  void aProjectIsImportedAndLeveled() {
    Path project =
        CommandLineRun.file(
            folder,
            "two.sm",
            """
            jobs : 2
            - renewable : 1 R
            - nonrenewable : 0 N
            - doubly constrained : 0 D
            PRECEDENCE RELATIONS:
            1 1 0
            2 1 0
            REQUESTS/DURATIONS:
            1 1 3 1
            2 1 4 1
            RESOURCEAVAILABILITIES:
            1
            """);
    Path plan = folder.resolve("two.json");
    assertEquals("2 tasks, 1 squads\n", CommandLineRun.of("import", project, "-o", plan).out());
    String leveled = CommandLineRun.of("level", plan, "--schedules", 9, "--json").out();
    assertTrue(leveled.contains("\"makespan\":7,\"criticalPathBound\":4"), leveled);
    Path broken = CommandLineRun.file(folder, "broken.sm", "jobs : many\n");
    CommandLineRun refused = CommandLineRun.of("import", broken, "-o", plan);
    assertEquals(1, refused.exit());
    assertEquals(1, refused.err().lines().count());
    assertTrue(refused.err().contains("line 1"), refused.err());
  }
}
