package gateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BrokenPlansTest {
  @TempDir private Path folder;

  @Test
  void aFileCutInTheMiddleIsRefusedWithItsPlace() throws IOException {
    String whole = Files.readString(Path.of("assets/plans/automatosx-v2.json"));
    refused("line ", CommandLineRun.file(folder, "cut.json", whole.substring(0, 20_000)));
  }

  @Test
  void aWrongTypeIsRefusedWithItsPlace() {
    refused("line 3, column ", plan("{ \"id\": \"a\", \"name\": \"A\", \"estimate\": \"2\" }"));
  }

  @Test
  void aWeekThePlanDoesNotHaveIsRefusedWithItsPlace() {
    refused("(a)", plan("{ \"id\": \"a\", \"name\": \"A\", \"estimate\": 2, \"week\": 14 }"));
  }

  @Test
  void anIdThatComesTwiceIsRefusedWithItsPlace() {
    String task = "{ \"id\": \"core\", \"name\": \"A\", \"estimate\": 2 }";
    refused("core", plan(task));
  }

  @Test
  void bracketsWithoutEndAreRefusedWithTheirPlace() throws IOException {
    byte[] brackets = new byte[100_000_000];
    Arrays.fill(brackets, (byte) '[');
    refused("line 1, column ", Files.write(folder.resolve("brackets.json"), brackets));
  }

  @Test
  void bytesThatAreNotUtf8AreRefusedWithTheirPlace() throws IOException {
    byte[] latin = {'{', '\n', '"', (byte) 0xE4, '"', '}'};
    refused("line 2, column 2", Files.write(folder.resolve("latin.json"), latin));
  }

  @Test
  void anUnknownSquadIsAnError() {
    String task = "{ \"id\": \"a\", \"name\": \"A\", \"estimate\": 2, \"squads\": [\"cor\"] }";
    found("names \"cor\"", plan(task));
  }

  @Test
  void aLoopIsAnErrorThatNamesItsTasks() {
    String a = "{ \"id\": \"a\", \"name\": \"A\", \"estimate\": 2, \"depends\": [\"b\"] },";
    String b = "{ \"id\": \"b\", \"name\": \"B\", \"estimate\": 2, \"depends\": [\"a\"] }";
    found("B → A → B", plan(a + b));
  }

  private Path plan(String tasks) {
    String text =
        """
        { "format": "gateline/1", "name": "Small", "start": "2026-01-05", "weeks": 12,
          "squads": [ { "id": "core", "name": "Core" } ],
          "tasks": [ %s ] }
        """;
    return CommandLineRun.file(folder, "plan.json", text.formatted(tasks));
  }

  /// One line that names the file and the place, from every command.
  private void refused(String place, Path file) {
    CommandLineRun check = CommandLineRun.of("check", file);
    assertEquals(1, check.exit());
    assertEquals(1, check.err().lines().count(), check.err());
    assertTrue(check.err().startsWith("gateline: " + file + ": "), check.err());
    assertTrue(check.err().contains(place), check.err());
    CommandLineRun export = CommandLineRun.of("export", file, folder.resolve("a.png"));
    assertEquals(check.err(), export.err());
    assertEquals(1, export.exit());
  }

  /// One error that the check lists.
  private static void found(String words, Path file) {
    CommandLineRun check = CommandLineRun.of("check", file);
    assertEquals(1, check.exit());
    assertTrue(check.out().contains("\n\n1 error\n"), check.out());
    assertTrue(check.out().contains(words), check.out());
  }
}
