package gateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScheduleCommandTest {
  @TempDir private Path folder;

  @Test
  void theTableIsInFileOrderWithSlackInDays() {
    Path plan =
        CommandLineRun.plan(
            folder,
            """
            { "id": "late", "name": "Late", "estimate": 3, "deadline": "2026-01-06" },
            { "id": "free", "name": "Free", "estimate": 0.333 },
            { "id": "next", "name": "Next", "estimate": 1, "depends": ["late"] }
            """);
    CommandLineRun run = CommandLineRun.of("schedule", plan, "--csv");
    assertEquals(
        """
        id,start,finish,totalSlack,freeSlack,critical
        late,2026-01-05T09:00,2026-01-07T17:00,-1.000,0.000,true
        free,2026-01-05T09:00,2026-01-05T11:40,3.667,3.667,false
        next,2026-01-08T09:00,2026-01-08T17:00,0.000,0.000,true
        """,
        run.out());
    assertEquals("", run.err());
    assertEquals(0, run.exit());
  }

  @Test
  void aPlanWithErrorsIsScheduledAllTheSame() {
    Path plan =
        CommandLineRun.plan(
            folder,
            """
            { "id": "a", "name": "A", "estimate": 1, "depends": ["b"] },
            { "id": "b", "name": "B", "estimate": 1, "depends": ["a", "nobody"] }
            """);
    CommandLineRun run = CommandLineRun.of("schedule", plan, "--csv");
    assertEquals(3, run.out().lines().count(), run.out());
    assertEquals(2, run.err().lines().count(), run.err());
    assertTrue(run.err().lines().allMatch(line -> line.startsWith("error: ")), run.err());
    assertEquals(0, run.exit());
  }

  @Test
  void anUnreadableFileFails() {
    CommandLineRun run =
        CommandLineRun.of("schedule", CommandLineRun.file(folder, "plan.json", "[]"), "--csv");
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertEquals(1, run.exit());
  }
}
