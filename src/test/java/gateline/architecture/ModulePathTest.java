package gateline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The tests run on the class path, the program on the module path, where a library lacks whatever
/// no module asks for. Only a program started as users start it notices.
final class ModulePathTest {
  private static final String PLAN =
      """
      { "format": "gateline/1", "name": "Plan", "start": "2026-01-05", "weeks": 1,
        "tasks": [{ "id": "a", "name": "Task", "estimate": 1 }] }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"plan.pdf", "plan.pptx"})
  void theProgramFindsAllThatItsLibrariesCall(String name) throws Exception {
    Path plan = Files.writeString(folder.resolve("plan.json"), PLAN);
    Path target = folder.resolve(name);
    assertEquals(
        target + System.lineSeparator(), said("export", plan.toString(), target.toString()));
    assertTrue(Files.size(target) > 1000);
  }

  private static String said(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "--module-path", modulePath()));
    command.addAll(List.of("--module", "gateline/gateline.Main"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), said);
    return said;
  }

  private static String modulePath() {
    String libraries = System.getProperty("java.class.path");
    return Path.of("target", "classes") + File.pathSeparator + libraries;
  }
}
