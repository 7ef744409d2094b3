package gateline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.scene.Color;
import gateline.scene.Scene;
import gateline.testing.DemoScene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PictureFilesTest {
  @TempDir private Path folder;

  @Test
  void onePageHasTheNameAskedFor() throws IOException {
    Path target = folder.resolve("Board.PNG");
    assertEquals(List.of(target), PictureFiles.write(List.of(DemoScene.scene()), 1, target));
    assertEquals(List.of(target), listed());
  }

  @Test
  void furtherPagesAreNumbered() throws IOException {
    List<Path> written =
        PictureFiles.write(
            List.of(DemoScene.scene(), DemoScene.scene()), 1, folder.resolve("v2.board.svg"));
    assertEquals(
        List.of(folder.resolve("v2.board.svg"), folder.resolve("v2.board-2.svg")), written);
    assertEquals(2, listed().size());
    assertTrue(Files.readString(written.getFirst()).startsWith("<svg "));
  }

  @ParameterizedTest
  @ValueSource(ints = {1920, 2560, 3840})
  void aSlideOfAnySizeIsAPageOfThirteenInchesAndAThird(int width) throws IOException {
    Path target = folder.resolve("slides.pdf");
    Scene scene = new Scene(width, width * 9 / 16, Color.CLEAR, List.of());
    PictureFiles.writeDocument("Slides", List.of(new Page("One", scene)), target);
    try (PDDocument read = Loader.loadPDF(target.toFile())) {
      assertEquals(960, read.getPage(0).getMediaBox().getWidth());
    }
  }

  @Test
  void anExistingPictureIsReplaced() throws IOException {
    Path target = Files.writeString(folder.resolve("a.svg"), "old");
    PictureFiles.write(List.of(DemoScene.scene()), 1, target);
    assertTrue(Files.readString(target).startsWith("<svg "));
    assertEquals(List.of(target), listed());
  }

  @Test
  void aMissingFolderIsNamed() {
    Path target = folder.resolve("nowhere/a.png");
    NoSuchFileException e =
        assertThrows(
            NoSuchFileException.class,
            () -> PictureFiles.write(List.of(DemoScene.scene()), 1, target));
    assertEquals(folder.resolve("nowhere") + ": there is no such folder", e.getMessage());
  }

  private List<Path> listed() throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
