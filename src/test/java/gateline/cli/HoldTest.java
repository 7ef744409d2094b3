package gateline.cli;

import static gateline.cli.CommandLineRun.of;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Task;
import gateline.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hold of the sample's first gate from scripts: the dates printed and the picture exported
/// agree.
class HoldTest {
  private static final Path SAMPLE = Path.of("assets", "plans", "automatosx-v2.json");
  private static final String REASON = "Paused: Runtime stability review is on hold";

  @TempDir private Path folder;

  @Test
  void aHoldIsSeenInThePictureAndItsEndInTheDates() throws Exception {
    Path held = folder.resolve("held.json");
    assertEquals(0, of("edit", SAMPLE, "--decide", "g2=hold", "--out", held).exit());
    assertEquals(starts(SAMPLE), starts(held), "dates as if there were no hold");
    assertTrue(picture(held).contains(REASON));

    Path released = folder.resolve("released.json");
    String approval = "g2.decision.remediationApproved=2026-01-26";
    assertEquals(0, of("edit", held, "--set", approval, "--out", released).exit());
    assertFalse(picture(released).contains(REASON));
    Map<String, String> before = starts(SAMPLE);
    starts(released)
        .forEach((task, start) -> {
          boolean isBehind = week(task) > 2;
          assertTrue(!isBehind || start.compareTo("2026-01-26T09:00") >= 0, task + " " + start);
          assertTrue(isBehind || start.equals(before.get(task)), task + " " + start);
        });
  }

  private static int week(String id) {
    return Samples.START.plan().tasks().stream()
        .filter(task -> task.id().equals(id))
        .map(Task::week)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(0);
  }

  private static Map<String, String> starts(Path plan) {
    return of("schedule", plan, "--csv")
        .out()
        .lines()
        .skip(1)
        .map(line -> line.split(","))
        .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
  }

  private String picture(Path plan) throws IOException {
    Path picture = folder.resolve("picture.svg");
    assertEquals(0, of("export", plan, picture, "--from", "3", "--to", "4").exit());
    return Files.readString(picture);
  }
}
