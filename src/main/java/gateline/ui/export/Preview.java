package gateline.ui.export;

import gateline.board.BoardModel;
import gateline.export.ExportRequest;
import gateline.export.Exporter;
import gateline.scene.Scene;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// One page of what would be written, as an image that fits on the screen, and the pages it is one
/// of.
record Preview(Wish wish, List<Scene> pages, int page, Image image) {
  /// Which page to show, in how many pixels of the screen at most.
  record Wish(BoardModel model, ExportRequest request, int page, double width, double height) {
    private boolean isOfSamePagesAs(Wish other) {
      return model == other.model && request.equals(other.request);
    }
  }

  /// Lays out the pages and paints one; may take long, so for any thread but that of JavaFX. The
  /// pages of the preview before are taken where they are the same.
  static Preview of(Wish wish, @Nullable Preview before) {
    List<Scene> pages =
        before != null && before.wish.isOfSamePagesAs(wish)
            ? before.pages
            : Exporter.pages(wish.model, wish.request);
    int page = Math.clamp(wish.page, 0, pages.size() - 1);
    Scene scene = pages.get(page);
    double scale = Math.min(wish.width / scene.width(), wish.height / scene.height());
    try {
      byte[] png = Exporter.png(scene, Math.min(1, scale));
      return new Preview(wish, pages, page, new Image(new ByteArrayInputStream(png)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How large the image of a page will be, and what it is one of.
  String words() {
    Scene scene = pages.get(page);
    double scale = wish.request.picture().size().scale();
    String size = Math.round(scene.width() * scale) + " × " + Math.round(scene.height() * scale);
    return (pages.size() == 1 ? "" : "each ") + size + " pixels";
  }
}
