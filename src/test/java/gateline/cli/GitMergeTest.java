package gateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Git itself merges branches of the sample through the driver.
final class GitMergeTest {
  private static final Path SAMPLE = Path.of("assets/plans/automatosx-v2.json");

  @TempDir private Path folder;
  private Path plan;
  private String text;

  private record Run(int exit, String output) {}

  @BeforeEach
  void repository() throws Exception {
    git("init", "-q", "-b", "main");
    git("config", "user.name", "Test");
    git("config", "user.email", "test@example.org");
    git("config", "commit.gpgsign", "false");
    git("config", "core.autocrlf", "false");
    git("config", "merge.gateline.driver", driver() + " merge %O %A %B -o %A");
    Files.writeString(folder.resolve(".gitattributes"), "*.json merge=gateline\n");
    text = Files.readString(SAMPLE);
    plan = Files.writeString(folder.resolve("plan.json"), text);
    commit("Begin");
  }

  /// The program as a command, with the classes under test.
  private static String driver() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String options = " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp ";
    String classPath = System.getProperty("java.class.path");
    return quoted(java) + options + quoted(absolute(classPath)) + " gateline.Main";
  }

  private static String absolute(String classPath) {
    return Stream.of(classPath.split(java.io.File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .reduce((one, other) -> one + java.io.File.pathSeparator + other)
        .orElseThrow();
  }

  private static String quoted(String word) {
    return "'" + word + "'";
  }

  private Run git(String... words) throws Exception {
    var command = new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(words)).toList());
    command.environment().putAll(Map.of("GIT_CONFIG_GLOBAL", "", "GIT_CONFIG_NOSYSTEM", "1"));
    Process process = command.directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }

  private void commit(String message) throws Exception {
    git("add", "-A");
    Run run = git("commit", "-q", "-m", message);
    assertEquals(0, run.exit(), run.output());
  }

  private void branch(String name, String before, String after) throws Exception {
    git("checkout", "-q", "main");
    git("checkout", "-q", "-b", name);
    assertTrue(text.contains(before), before);
    Files.writeString(plan, text.replace(before, after));
    commit(name);
  }

  @Test
  void gitMergesTwoBranchesOfTheSample() throws Exception {
    branch("one", "\"weeks\": 12,\n", "\"weeks\": 13,\n");
    branch("two", "\"name\": \"AutomatosX v2\",\n", "\"name\": \"Renamed\",\n");
    Run run = git("merge", "-q", "--no-edit", "one");
    assertEquals(0, run.exit(), run.output());
    assertEquals(
        text.replace("\"name\": \"AutomatosX v2\"", "\"name\": \"Renamed\"")
            .replace("\"weeks\": 12", "\"weeks\": 13"),
        Files.readString(plan));
  }

  @Test
  void gitStopsAtAConflictWithAPlanThatOpens() throws Exception {
    branch("one", "\"weeks\": 12,\n", "\"weeks\": 13,\n");
    branch("two", "\"weeks\": 12,\n", "\"weeks\": 14,\n");
    Run run = git("merge", "--no-edit", "one");
    assertEquals(1, run.exit(), run.output());
    assertTrue(run.output().contains("plan, weeks: ours 14, theirs 13, base 12"), run.output());
    assertEquals(0, CommandLineRun.of("check", plan).exit());
    assertEquals("UU plan.json\n", git("status", "--porcelain").output());
  }
}
