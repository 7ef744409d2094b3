package gateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MergeCommandTest {
  private static final Path SAMPLE = Path.of("assets/plans/automatosx-v2.json");
  private static final String WINDOWS = "\r\n";

  @TempDir private Path folder;
  private Path base;
  private Path ours;
  private Path theirs;
  private String text;

  @BeforeEach
  void copies() throws IOException {
    text = Files.readString(SAMPLE);
    base = CommandLineRun.file(folder, "base.json", text);
    ours = CommandLineRun.file(folder, "ours.json", text);
    theirs = CommandLineRun.file(folder, "theirs.json", text);
  }

  private CommandLineRun merge() {
    return CommandLineRun.of("merge", base, ours, theirs, "-o", ours);
  }

  @Test
  void changesOfBothSidesAreWrittenOverOurs() throws IOException {
    Files.writeString(ours, text.replace("\"weeks\": 12", "\"weeks\": 13"));
    Files.writeString(theirs, text.replace("AutomatosX v2\"", "AutomatosX 2\""));
    CommandLineRun run = merge();
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    assertEquals(
        text.replace("\"weeks\": 12", "\"weeks\": 13").replace("AutomatosX v2\"", "AutomatosX 2\""),
        Files.readString(ours));
  }

  @Test
  void aConflictIsOneLineAndOursIsWritten() throws IOException {
    Files.writeString(ours, text.replace("\"weeks\": 12", "\"weeks\": 13"));
    Files.writeString(theirs, text.replace("\"weeks\": 12", "\"weeks\": 14"));
    CommandLineRun run = merge();
    assertEquals("gateline: conflict: plan, weeks: ours 13, theirs 14, base 12\n", run.err());
    assertEquals(1, run.exit());
    assertEquals(0, CommandLineRun.of("check", ours).exit());
    assertTrue(Files.readString(ours).contains("\"weeks\": 13"));
  }

  @Test
  void theBaseMayBeEmpty() throws IOException {
    Files.writeString(base, "");
    assertEquals(0, merge().exit());
    assertEquals(text, Files.readString(ours));
  }

  @Test
  void lineEndsStayThoseOfOurs() throws IOException {
    Files.writeString(ours, text.replace("\n", WINDOWS));
    Files.writeString(theirs, text.replace("\"weeks\": 12", "\"weeks\": 14"));
    assertEquals(0, merge().exit());
    assertEquals(
        text.replace("\"weeks\": 12", "\"weeks\": 14").replace("\n", WINDOWS),
        Files.readString(ours));
  }

  @Test
  void whereOneCannotBeReadNothingIsWritten() throws IOException {
    Files.writeString(theirs, "<<<<<<< HEAD");
    Path out = folder.resolve("out.json");
    CommandLineRun run = CommandLineRun.of("merge", base, ours, theirs, "-o", out);
    assertEquals(1, run.exit());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("theirs.json: line 1, column 1"), run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void withoutAnOutputTheUsageIsWrong() {
    assertEquals(2, CommandLineRun.of("merge", base, ours, theirs).exit());
  }
}
