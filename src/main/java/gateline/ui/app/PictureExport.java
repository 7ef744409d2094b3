package gateline.ui.app;

import gateline.board.BoardModel;
import gateline.board.Theme;
import gateline.board.picture.PictureRequest;
import gateline.export.ExportRequest;
import gateline.export.Exporter;
import gateline.export.ReviewPack;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import gateline.ui.app.Background.Outcome;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/// Takes the view on screen, or all pages of the review, out of the window: to a file or to the
/// clipboard, as slides of 1920 x 1080 in the theme in effect, without what is private.
final class PictureExport {
  private static final double WIDTH = 1920;
  private static final double HEIGHT = 1080;

  private final Session session;
  private final ViewSettings settings;
  private final Asking asking;
  private final Background background = new Background();

  /// Whom it asks for the file, and tells of what went wrong (null when nothing did).
  record Asking(FileAsker files, Consumer<@Nullable Notice> notices) {}

  PictureExport(Session session, ViewSettings settings, Asking asking) {
    this.session = session;
    this.settings = settings;
    this.asking = asking;
  }

  Background background() {
    return background;
  }

  void ask() {
    BoardModel model = session.model().get();
    if (model != null) {
      String view = settings.view().get().name().toLowerCase(Locale.ROOT);
      Path file = asking.files().pictureToSave(view + ".png");
      if (file != null) {
        write(model, request(), file);
      }
    }
  }

  /// The view on screen to the clipboard; of several pages the first.
  void copy() {
    BoardModel model = session.model().get();
    if (model != null) {
      PictureRequest request = request();
      background.run(
          "Copying the picture",
          () -> Exporter.png(model, ExportRequest.of(request).withRows(model.tasks().filter())),
          new Outcome<>(
              PictureExport::putOnClipboard,
              e ->
                  asking
                      .notices()
                      .accept(
                          Notice.of(
                              "The picture was not copied", String.valueOf(e.getMessage())))));
    }
  }

  private static void putOnClipboard(byte[] png) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(new Image(new ByteArrayInputStream(png)));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// All pages of the review as a document, or where a picture is named, as images in a folder of
  /// its name.
  void askForPack() {
    BoardModel model = session.model().get();
    Path file = model == null ? null : asking.files().pictureToSave("review.pdf");
    if (model != null && file != null) {
      Theme theme = settings.theme().get();
      Path target = ReviewPack.target(file);
      background.run(
          "Writing the review",
          () -> ReviewPack.write(model.withoutPrivate(), theme, target),
          new Outcome<>(
              _ -> asking.notices().accept(null),
              e -> asking.notices().accept(Notice.writing(target, e))));
    }
  }

  private PictureRequest request() {
    return PictureRequest.of(settings.view().get(), WIDTH, HEIGHT)
        .withTheme(settings.theme().get())
        .withGrouping(settings.groupingOf(settings.view().get()));
  }

  private void write(BoardModel model, PictureRequest request, Path file) {
    background.run(
        "Exporting " + file.getFileName(),
        () ->
            Exporter.write(model, ExportRequest.of(request).withRows(model.tasks().filter()), file),
        new Outcome<>(
            _ -> asking.notices().accept(null),
            e -> asking.notices().accept(Notice.writing(file, e))));
  }
}
