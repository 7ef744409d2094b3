package gateline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardModel;
import gateline.board.FilterWords;
import gateline.board.Grouping;
import gateline.board.Theme;
import gateline.board.TimeAxis;
import gateline.board.picture.NamedSize;
import gateline.board.picture.PicturePart;
import gateline.board.picture.PictureRequest;
import gateline.board.picture.PictureSize;
import gateline.board.picture.Preset;
import gateline.board.picture.View;
import gateline.export.ExportRequest;
import gateline.export.Exporter;
import gateline.plan.Plan;
import gateline.schedule.Schedule;
import gateline.testing.Samples;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void optionsGiveThePictureOfThatRequest() throws IOException {
    PictureRequest lanes = PictureRequest.of(View.LANES);
    assertEquals(
        svg(
            lanes
                .withSize(PictureSize.of(1500, 900))
                .withTheme(Theme.DARK)
                .transparent(true)
                .withGrouping(Grouping.PHASE)
                .withWeeks(new TimeAxis.Span(3, 6))
                .withParts(Set.of(PicturePart.TITLE, PicturePart.AS_OF)),
            "squad:core is:critical"),
        svg(
            words(
                "--view lanes --size 1500x900 --theme dark --transparent --group phase --from 3"
                    + " --to 6 --without legend,columns,links --filter squad:core,is:critical")));
    assertEquals(
        svg(Preset.CHAT.applyTo(lanes).withPart(PicturePart.LEGEND, true), "task:w4-traces"),
        svg(words("--view lanes --preset chat --with legend --filter task:w4-traces")));
    assertEquals(
        svg(lanes.withSize(NamedSize.A3_PORTRAIT.size()), ""),
        svg(words("--view lanes --preset everything --size a3-portrait")));
  }

  @Test
  void scaleMakesTheImageLargerAndItsResolutionFiner() throws IOException {
    BufferedImage image = ImageIO.read(export("a.png", words("--view gates --size a4 --scale 2")));
    assertEquals(2 * 1684, image.getWidth());
    assertEquals(11339, pixelsPerMeter("a.png"));
    export("b.png", words("--view gates --size large-slide"));
    assertEquals(7559, pixelsPerMeter("b.png"));
  }

  /// What the chunk `pHYs` says, which comes before the pixels.
  private int pixelsPerMeter(String name) throws IOException {
    ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(folder.resolve(name)));
    int at = 0;
    while (file.getInt(at) != 0x70485973) {
      at++;
    }
    return file.getInt(at + 4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--size a5 | option '--size': expected a size such as 1920x1080 or 2400xfit, or one"
            + " of slide, large-slide, largest-slide, a4, a4-portrait, a3, a3-portrait, fit, but"
            + " was 'a5'",
        "--size 20000x200 --scale 2 | --scale: width 20,000 at scale 2 makes an image of 40,000"
            + " pixels, and 32,000 is the most",
        "--with links --view gates | --with: --view gates knows no links",
        "--without link | option '--without' (PARTS): expected one of title, legend, as-of,"
            + " columns, links, baseline but was 'link'",
        "--filter task:t99 | --filter: \"t99\" is the id of no task of the plan"
      })
  void whatCantBeHadIsSaidInWords(String options, String words) {
    Object[] args = Stream.of("export", SAMPLE, folder.resolve("a.png")).toArray();
    CommandLineRun run =
        CommandLineRun.of(Stream.concat(Stream.of(args), Stream.of(words(options))).toArray());
    assertTrue(run.err().contains(words), run.err());
    assertEquals(2, run.exit());
  }

  private static String[] words(String options) {
    return Stream.of(options.split(" "))
        .map(word -> word.replace(",is:", " is:"))
        .toArray(String[]::new);
  }

  private String svg(PictureRequest picture, String filter) throws IOException {
    Plan plan = Samples.WEEK_4.plan();
    BoardModel model = BoardModel.of(Schedule.of(plan), plan.statusDate());
    ExportRequest request = ExportRequest.of(picture).withRows(FilterWords.read(filter, plan));
    return Files.readString(
        Exporter.write(model, request, folder.resolve("wanted.svg")).getFirst());
  }

  @Test
  void barsOfAnyBaselineStandUnderTheLiveOnes() throws IOException {
    String first = svg("--baseline", "Week 1 review");
    assertTrue(first.contains("as of Week 1 review"));
    assertEquals(svg("--baseline", "last"), svg("--with", "baseline"));
    CommandLineRun run =
        CommandLineRun.of(
            "export", SAMPLE, folder.resolve("no.svg"), "--baseline", "Week 9 review");
    assertTrue(run.err().contains("it has Week 1 review, Week 2 review"), run.err());
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
