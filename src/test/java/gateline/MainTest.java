package gateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class MainTest {
  private static final String SAMPLE =
      Path.of("assets/plans/automatosx-v2.json").toAbsolutePath().toString();

  @TempDir private Path folder;

  @Test
  void theCommandLineNeverLoadsJavaFx() throws Exception {
    assertEquals(
        0,
        start("-Xlog:class+load:file=classes.log", "export", SAMPLE, "a.svg", "--view", "lanes"));
    assertTrue(printed("classes.log").contains("gateline.paint.svg.SvgPainter"));
    assertEquals(
        List.of(), printed("classes.log").lines().filter(line -> line.contains("javafx")).toList());
  }

  @Test
  void whatIsPrintedIsUtf8WhateverTheSystemPrefers() throws Exception {
    Path plan =
        Files.writeString(
            folder.resolve("plan.json"),
            """
            { "format": "gateline/1", "name": "Über → 計画", "start": "2026-01-05", "weeks": 1 }
            """);
    assertEquals(0, start("-Dstdout.encoding=US-ASCII", "check", plan.toString()));
    assertTrue(printed("out").startsWith("Über → 計画: 1 week,"), printed("out"));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void withoutADisplayTheWindowSaysSoInOneLine() throws Exception {
    assertEquals(1, start("-Djava.awt.headless=true", SAMPLE));
    assertEquals("gateline: the window cannot open: no display was found\n", printed("err"));
    assertEquals("", printed("out"));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void withoutADisplayAFirstLookIsFourPictures() throws Exception {
    assertEquals(0, start("-Djava.awt.headless=true", "--first-look", SAMPLE));
    assertTrue(printed("out").startsWith("The window cannot open (no display was found);"));
    for (String view : List.of("timeline", "lanes", "allocation", "gates")) {
      assertTrue(Files.size(folder.resolve("target/board/" + view + ".png")) > 10_000, view);
    }
  }

  /// Starts the program in the folder, without a display, and gives its exit code.
  private int start(String option, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", option, "-cp", classPath(), "gateline.Main"));
    command.addAll(List.of(args));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().remove("DISPLAY");
    return builder.start().waitFor();
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private String printed(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }
}
