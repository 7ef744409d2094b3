package gateline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportCommandTest {
  private static final Path SAMPLE = Path.of("assets/plans/automatosx-v2-week4.json");

  @TempDir private Path folder;

  @Test
  void aPictureIsOfTheSizeAskedFor() throws IOException {
    BufferedImage image = ImageIO.read(export("a.png", "--view", "lanes", "--size", "1440x900"));
    assertEquals(1440, image.getWidth());
    assertEquals(900, image.getHeight());
  }

  @Test
  void themeAndDayOfTodayChangeThePicture() throws IOException {
    String light = svg("--view", "allocation");
    String dark = svg("--view", "allocation", "--theme", "dark");
    String later = svg("--view", "allocation", "--as-of", "2026-03-05");
    assertFalse(light.equals(dark));
    assertFalse(light.equals(later));
    assertEquals(light, svg("--view", "allocation", "--as-of", "2026-01-29"));
  }

  @Test
  void weeksOutsideTheRangeAreNotShown() throws IOException {
    String part = svg("--view", "lanes", "--from", "3", "--to", "6");
    assertTrue(part.contains(">W6<"));
    assertFalse(part.contains(">W2<"));
    assertFalse(part.contains(">W7<"));
  }

  @Test
  void lanesAreOfSquadsOrOfPhases() throws IOException {
    assertEquals(svg("--view", "lanes"), svg("--view", "lanes", "--group", "squad"));
    assertTrue(svg("--view", "lanes", "--group", "phase").contains("phase-lane-p1"));
    CommandLineRun run =
        CommandLineRun.of(
            "export", SAMPLE, folder.resolve("a.svg"), "--view", "lanes", "--group", "week");
    assertEquals(
        "gateline: --view lanes knows no --group week, only squad or phase"
            + " (see gateline export --help)",
        run.err().strip());
    assertEquals(2, run.exit());
  }

  @Test
  void theSamePictureHasTheSameBytes() throws IOException {
    assertArrayEquals(
        Files.readAllBytes(export("a.png", "--view", "gates").toPath()),
        Files.readAllBytes(export("b.png", "--view", "gates").toPath()));
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path target = folder.resolve("nowhere").resolve("a.png");
    CommandLineRun run = CommandLineRun.of("export", SAMPLE, target, "--view", "lanes");
    assertEquals(
        "gateline: " + target.getParent() + ": there is no such folder", run.err().strip());
    assertEquals(1, run.exit());
  }

  @Test
  void aBrokenPlanWritesNothing() throws IOException {
    Path broken = CommandLineRun.file(folder, "broken.json", "{}");
    CommandLineRun run = CommandLineRun.of("export", broken, folder.resolve("a.png"));
    assertEquals(1, run.exit());
    try (var files = Files.list(folder)) {
      assertEquals(List.of(broken), files.toList());
    }
  }

  private String svg(String... options) throws IOException {
    return Files.readString(export("picture.svg", options).toPath());
  }

  private java.io.File export(String name, String... options) {
    Object[] args = new Object[3 + options.length];
    args[0] = "export";
    args[1] = SAMPLE;
    args[2] = folder.resolve(name);
    System.arraycopy(options, 0, args, 3, options.length);
    CommandLineRun run = CommandLineRun.of(args);
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    return folder.resolve(name).toFile();
  }
}
