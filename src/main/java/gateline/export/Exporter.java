package gateline.export;

import gateline.board.BoardModel;
import gateline.board.picture.Pictures;
import gateline.paint.font.FontMeasurer;
import gateline.scene.Scene;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Exports pictures of a plan: what the window shows, laid out for another size, in a file.
public final class Exporter {
  private Exporter() {}

  /// Writes a picture in the format its file's name asks for, and gives back the files written:
  /// more than that one when the picture has several pages. The folder has to be there.
  public static List<Path> write(BoardModel model, ExportRequest request, Path target)
      throws IOException {
    List<Scene> pages = Pictures.pages(model, request.picture(), new FontMeasurer());
    return PictureFiles.write(pages, request.scale(), target);
  }
}
