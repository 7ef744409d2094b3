package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gateline.board.BoardModel;
import gateline.board.Theme;
import gateline.board.picture.PicturePart;
import gateline.board.picture.PictureRequest;
import gateline.board.picture.Preset;
import gateline.board.picture.View;
import gateline.export.ExportRequest;
import gateline.export.Exporter;
import gateline.export.PictureFormat;
import gateline.testing.FxToolkit;
import gateline.ui.export.ExportOptions;
import gateline.ui.export.ExportPanel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.Test;

/// Pictures made in the panel that Ctrl+E opens.
final class ExportPanelTest extends OnSample {
  @Test
  void whatIsChosenIsPreviewedWrittenAndRemembered() throws Exception {
    open.press("Ctrl+E");
    open.await("the slide is shown", () -> widthShown() == 1920);
    for (String each : List.of("lanes", "for-a4_print", "dark", "legend", "svg")) {
      click("export-" + each);
    }
    open.await("the sheet is shown", () -> widthShown() == 1684);
    PictureRequest picture =
        Preset.A4_PRINT
            .applyTo(PictureRequest.of(View.LANES))
            .withTheme(Theme.DARK)
            .withPart(PicturePart.LEGEND, false);
    ExportRequest wanted = ExportRequest.of(picture);
    BoardModel model = open.ask(() -> open.window().session().model().get());
    assertEquals(Exporter.pages(model, wanted).getFirst(), open.ask(() -> panel().page()));
    Path target = folder.resolve("lanes.svg");
    open.answerToSave = target;
    click("export-write");
    open.await("it is written", () -> open.shows("export-outcome", "Written: lanes.svg, in "));
    Exporter.write(model, wanted, folder.resolve("wanted.svg"));
    assertEquals(Files.readString(folder.resolve("wanted.svg")), Files.readString(target));
    ExportOptions chosen = open.ask(() -> panel().options().get());
    open.press("Esc");
    assertFalse(open.ask(() -> panel().isVisible()));
    assertKept(chosen);
  }

  private static void assertKept(ExportOptions chosen) {
    Path kept = folder.resolve("kept");
    UserState state = new UserState(kept);
    new RememberedExport(state).remember(chosen);
    state.write();
    ExportOptions usual = ExportOptions.usual(Theme.LIGHT);
    assertEquals(PictureFormat.SVG, chosen.format());
    assertEquals(chosen, new RememberedExport(new UserState(kept)).restored(usual));
    assertEquals(usual, new RememberedExport(UserState.forgetful()).restored(usual));
  }

  private static double widthShown() {
    return panel().page() == null ? 0 : panel().page().width();
  }

  private static ExportPanel panel() {
    return (ExportPanel) open.window().stage().getScene().lookup("#export");
  }

  private static void click(String id) throws Exception {
    FxToolkit.onFxThread(() -> {
      ((ButtonBase) panel().lookup("#" + id)).fire();
      return null;
    });
  }
}
