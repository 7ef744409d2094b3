package gateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandupCommandTest {
  private static final Path SAMPLE = Samples.WEEK_4.file();

  @TempDir Path folder;

  @Test
  void whatWasHeldIsWrittenAndWhatWasNotIsADraft() {
    String held = CommandLineRun.of("standup", SAMPLE, "--squad", "Quality", "--week", 4).out();
    assertTrue(held.startsWith("# Stand-up of Quality, week 4\n"), held);
    assertTrue(held.contains("- First 350 parity tests merged\n"), held);
    String draft = CommandLineRun.of("standup", SAMPLE, "--squad", "quality", "--week", 5).out();
    assertTrue(draft.contains("- [ ] Mock of the v1 scheduler lacks cancel\n"), draft);
    String all = CommandLineRun.of("standup", SAMPLE).out();
    assertEquals(12, all.lines().filter(line -> line.startsWith("# Stand-up of")).count());
  }

  @Test
  void privateLinesAreWrittenOnRequestAlone() {
    String draft = CommandLineRun.of("standup", SAMPLE, "--squad", "product", "--week", 5).out();
    assertTrue(!draft.contains("contractor"), draft);
    String all =
        CommandLineRun.of("standup", SAMPLE, "--squad", "product", "--week", 5, "--private").out();
    assertTrue(all.contains("contractor for Quality in weeks 5 and 6? (by Wed 4 Feb) (private)"));
  }

  @Test
  void whatWasWrittenIsReadIntoThePlan() throws IOException {
    Path text = folder.resolve("standup.md");
    Path plan = Files.copy(SAMPLE, folder.resolve("plan.json"));
    CommandLineRun.of("standup", plan, "--squad", "core", "--week", 5, "-o", text);
    CommandLineRun run = CommandLineRun.of("standup", plan, "--read", text, "--in-place");
    assertEquals(new CommandLineRun(0, "file the stand-up of Core Runtime in week 5\n", ""), run);
    assertTrue(Files.readString(plan).contains("\"week\": 5,\n      \"squad\": \"core\""));
    CommandLineRun again = CommandLineRun.of("standup", plan, "--read", text, "--in-place");
    assertEquals("file the stand-up of Core Runtime in week 5: nothing to change\n", again.out());
  }

  @Test
  void whatCannotBeReadIsRefusedWithItsLineAndNothingIsWritten() throws IOException {
    Path text = Files.writeString(folder.resolve("standup.md"), "Week 4\n# Risks\n- x\n");
    Path out = folder.resolve("out.json");
    CommandLineRun run = CommandLineRun.of("standup", SAMPLE, "--read", text, "--out", out);
    assertEquals(1, run.exit());
    assertEquals(text + ": line 1, column 1: expected a line such as Squad: Quality\n", run.err());
    assertTrue(Files.notExists(out));
  }

  @Test
  void wrongUsageIsSaid() {
    assertEquals(1, CommandLineRun.of("standup", SAMPLE, "--week", 99).exit());
    assertEquals(1, CommandLineRun.of("standup", SAMPLE, "--squad", "Nobody").exit());
    assertEquals(2, CommandLineRun.of("standup", SAMPLE, "--in-place").exit());
    assertEquals(2, CommandLineRun.of("standup", SAMPLE, "--read", "x.md").exit());
  }
}
