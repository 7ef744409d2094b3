package gateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandsTest {
  private static final String TASKS =
      """
      {"id": "a", "name": "A", "estimate": 2, "squads": ["core"]},
      {"id": "b", "name": "B", "estimate": 2, "squads": ["core"], "depends": ["a"]}
      """;

  @TempDir Path folder;

  @Test
  void aBaselineIsTakenListedComparedWithAndDeleted() throws IOException {
    Path plan = CommandLineRun.plan(folder, TASKS);
    assertEquals(
        0,
        CommandLineRun.of(
                "baseline", plan, "--take", "Start", "--as-of", "2026-01-05", "--in-place")
            .exit());
    assertEquals("2026-01-05  Start\n", CommandLineRun.of("baseline", plan).out());
    CommandLineRun edit = CommandLineRun.of("edit", plan, "--set", "a.estimate=3", "--in-place");
    assertEquals("", edit.err());
    assertEquals(
        """
        task A, +1 d: estimate 2 → 3 d (moves the finish by 1 day)
        task B, +1 d: pushed by "A" (no gate)
        """,
        CommandLineRun.of("changes", plan).out());
    assertTrue(CommandLineRun.of("changes", plan, "--json").out().contains("\"finish\": 1"));
    CommandLineRun.of("baseline", plan, "--delete", "Start", "--in-place");
    assertEquals("", CommandLineRun.of("baseline", plan).out());
  }

  @Test
  void changesOfPrivateItemsGoWithoutNamesUnlessAskedFor() {
    Path plan =
        CommandLineRun.plan(
            folder,
            """
            { "id": "hush", "name": "Hush", "estimate": 1, "private": true },
            { "id": "b", "name": "B", "estimate": 1, "depends": ["hush"] }
            """);
    CommandLineRun.of("baseline", plan, "--take", "Start", "--as-of", "2026-01-05", "--in-place");
    CommandLineRun.of("edit", plan, "--set", "hush.estimate=3", "--in-place");
    for (Object[] options : new Object[][] {{}, {"--json"}}) {
      List<Object> words = new ArrayList<>(List.of("changes", plan));
      words.addAll(List.of(options));
      String discreet = CommandLineRun.of(words.toArray()).out();
      assertFalse(discreet.toLowerCase(Locale.ROOT).contains("hush"), discreet);
      assertTrue(discreet.contains("Private task"), discreet);
      words.add("--with-private");
      assertTrue(CommandLineRun.of(words.toArray()).out().contains("Hush"));
    }
  }

  @Test
  void anUnknownBaselineIsRefusedWithTheNamesThereAre() {
    Path plan = Samples.WEEK_4.file();
    CommandLineRun run = CommandLineRun.of("changes", plan, "--since", "Week 9");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("Week 3 review"), run.err());
  }

  @Test
  void theReportSaysWhereThePlanStandsAndWhatIsToBeDecided() throws IOException {
    Path file = folder.resolve("report.md");
    CommandLineRun run = CommandLineRun.of("report", Samples.WEEK_4.file(), "-o", file);
    assertEquals("", run.err());
    String text = Files.readString(file);
    for (String section :
        new String[] {
          "Position", "Gates", "What changed since Week 3 review", "What slips",
          "Who is overloaded", "Risks", "Decisions to take", "Decisions taken"
        }) {
      assertTrue(text.contains("\n## " + section + "\n"), section);
    }
  }
}
