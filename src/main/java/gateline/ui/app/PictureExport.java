package gateline.ui.app;

import gateline.board.BoardModel;
import gateline.board.Theme;
import gateline.board.picture.PictureRequest;
import gateline.board.picture.View;
import gateline.export.ExportRequest;
import gateline.export.Exporter;
import gateline.export.PictureFormat;
import gateline.export.ReviewPack;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import gateline.ui.app.Background.Outcome;
import gateline.ui.export.ExportPanel;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/// Takes pictures, or all pages of the review, out of the window: to a file or to the clipboard.
/// What is copied with one key is the view on screen, as a slide in the theme in effect, without
/// what is private.
final class PictureExport implements ExportPanel.Ways {
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

  /// Opens the panel, or closes it.
  void turn() {
    settings.exporting().set(!settings.exporting().get());
  }

  @Override
  public void write(ExportRequest request, PictureFormat format, Consumer<List<Path>> written) {
    BoardModel model = session.model().get();
    String view = request.picture().view().name().toLowerCase(Locale.ROOT);
    Path file = model == null ? null : asking.files().pictureToSave(view + format.ending());
    if (model != null && file != null) {
      background.run(
          "Exporting " + file.getFileName(),
          () -> Exporter.write(model, request, file),
          new Outcome<>(
              files -> {
                asking.notices().accept(null);
                written.accept(files);
              },
              e -> asking.notices().accept(Notice.writing(file, e))));
    }
  }

  /// The view on screen to the clipboard; of several pages the first.
  void copy() {
    BoardModel model = session.model().get();
    if (model != null) {
      View view = settings.view().get();
      PictureRequest picture =
          PictureRequest.of(view)
              .withTheme(settings.theme().get())
              .withGrouping(settings.groupingOf(view));
      copy(ExportRequest.of(picture).withRows(model.tasks().filter()), () -> {});
    }
  }

  @Override
  public void copy(ExportRequest request, Runnable copied) {
    BoardModel model = session.model().get();
    if (model != null) {
      background.run(
          "Copying the picture",
          () -> Exporter.png(model, request),
          new Outcome<>(
              png -> {
                putOnClipboard(png);
                copied.run();
              },
              e -> asking.notices().accept(notCopied(e))));
    }
  }

  private static Notice notCopied(Exception failure) {
    return Notice.of("The picture was not copied", String.valueOf(failure.getMessage()));
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
}
