package gateline.ui.app;

import gateline.board.BoardModel;
import gateline.board.picture.PictureRequest;
import gateline.export.ExportRequest;
import gateline.export.Exporter;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import gateline.ui.app.Background.Outcome;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes the view on screen as a picture for a slide, 1920 x 1080, in the theme in effect.
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

  private PictureRequest request() {
    return PictureRequest.of(settings.view().get(), WIDTH, HEIGHT)
        .withTheme(settings.theme().get())
        .withGrouping(settings.groupingOf(settings.view().get()));
  }

  private void write(BoardModel model, PictureRequest request, Path file) {
    background.run(
        "Exporting " + file.getFileName(),
        () -> Exporter.write(model, ExportRequest.of(request), file),
        new Outcome<>(
            _ -> asking.notices().accept(null),
            e -> asking.notices().accept(Notice.writing(file, e))));
  }
}
