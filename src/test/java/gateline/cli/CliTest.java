package gateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CliTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "check | Missing required parameter: 'PLAN' (see gateline check --help)",
        "check a.json b.json | Unmatched argument at index 2: 'b.json' (see gateline check --help)",
        "a.json b.json | Unmatched argument at index 1: 'b.json' (see gateline --help)",
        "bogus | 'bogus' is neither a file nor one of the commands baseline, changes, check, diff,"
            + " edit, export, import, level, merge, pack, report, schedule, simulate, standup (see"
            + " gateline --help)",
        "exprot a.json b.png | 'exprot' is neither a file nor one of the commands baseline,"
            + " changes, check, diff, edit, export, import, level, merge, pack, report, schedule,"
            + " simulate, standup (see gateline --help)",
        "--as-of 2026-01-29 | Unknown option: '--as-of' (see gateline --help)",
        "schedule a.json | Missing required option: '--csv' (see gateline schedule --help)",
        "export a.json b.jpg | 'b.jpg' does not end in .png, .svg, .pdf or .pptx (see gateline"
            + " export --help)",
        "export a.json b.png --view tree | Invalid value for option '--view': expected one of"
            + " timeline, lanes, allocation, gates, review but was 'tree' (see gateline export"
            + " --help)",
        "export a.json b.png --size 10x1080 | Invalid value for option '--size': width 10 is not"
            + " within 200 to 32,000 pixels (see gateline export --help)",
        "export a.json b.png --as-of today | Invalid value for option '--as-of': expected a date"
            + " such as 2026-01-29 but was 'today' (see gateline export --help)",
        "export assets/plans/automatosx-v2.json b.png --from 5 --to 3 | weeks 5 to 3 do not lie in"
            + " 1 to 12 (see gateline export --help)",
      })
  void wrongUsageIsOneLineAndExitTwo(String line, String complaint) {
    CommandLineRun run = CommandLineRun.of((Object[]) line.split(" "));
    assertEquals("gateline: " + complaint, run.err().strip());
    assertEquals("", run.out());
    assertEquals(2, run.exit());
  }

  @ParameterizedTest
  @CsvSource({"--help", "export --help", "check --help", "schedule --help"})
  void helpSaysHowACommandIsUsed(String line) {
    CommandLineRun run = CommandLineRun.of((Object[]) line.split(" "));
    assertTrue(run.out().startsWith("Usage: gateline "), run.out());
    assertEquals(0, run.exit());
  }

  @Test
  void aPlanThatIsNotThereIsNamed() {
    for (String file : List.of("nowhere.json", "plans/next", "../plan")) {
      CommandLineRun run = CommandLineRun.of(file);
      assertEquals("gateline: " + file + ": there is no such file", run.err().strip());
      assertEquals(1, run.exit());
    }
  }

  @Test
  void theWindowIsAskedForByNothingOrByOnePlanThatIsThere() {
    assertTrue(WindowWish.isIn());
    assertTrue(WindowWish.isIn("assets/plans/automatosx-v2.json"));
    assertFalse(WindowWish.isIn("nowhere.json"));
    assertFalse(WindowWish.isIn("bogus"));
    assertFalse(WindowWish.isIn("--help"));
    assertFalse(WindowWish.isIn("check", "assets/plans/automatosx-v2.json"));
  }

  @Test
  void everyCommandIsKnownBeforeTheWindowIsAskedFor() {
    assertEquals(
        Cli.subcommands().stream().map(each -> each.spec().name()).collect(Collectors.toSet()),
        WindowWish.COMMANDS);
  }

  @Test
  void theVersionIsOneLine() {
    CommandLineRun run = CommandLineRun.of("--version");
    assertTrue(run.out().startsWith("gateline"), run.out());
    assertEquals(1, run.out().lines().count());
  }
}
