package gateline.export;

import gateline.board.BoardModel;
import gateline.board.picture.Pictures;
import gateline.paint.font.FontMeasurer;
import gateline.scene.Scene;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Exports pictures of a plan: what the window shows, laid out for another size, in a file.
public final class Exporter {
  private Exporter() {}

  /// Writes a picture in the format its file's name asks for, and gives back the files written:
  /// more than that one when a picture has several pages. The folder has to be there.
  public static List<Path> write(BoardModel model, ExportRequest request, Path target)
      throws IOException {
    List<Scene> scenes = pages(model, request);
    if (PictureFormat.of(target).filter(PictureFormat::holdsAllPages).isEmpty()) {
      return PictureFiles.write(scenes, request.scale(), target);
    }
    String view = request.picture().view().title();
    PictureFiles.writeDocument(model.plan().name(), pages(view, scenes), target);
    return List.of(target);
  }

  /// The pages that a file or several would show, at least one.
  public static List<Scene> pages(BoardModel model, ExportRequest request) {
    BoardModel some = model.filtered(request.rows());
    BoardModel shown = request.withPrivate() ? some : some.withoutPrivate();
    return Pictures.pages(shown, request.picture(), new FontMeasurer());
  }

  /// The first page as a PNG image in memory.
  public static byte[] png(BoardModel model, ExportRequest request) throws IOException {
    return png(pages(model, request).getFirst(), request.scale());
  }

  /// A page as a PNG image in memory, at a scale of any size.
  public static byte[] png(Scene page, double scale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PageWriter.picture(PictureFormat.PNG, page, scale, out);
    return out.toByteArray();
  }

  private static List<Page> pages(String view, List<Scene> scenes) {
    List<Page> pages = new ArrayList<>();
    for (Scene scene : scenes) {
      int number = pages.size() + 1;
      String title = scenes.size() == 1 ? view : view + ", page " + number + " of " + scenes.size();
      pages.add(new Page(title, scene));
    }
    return pages;
  }
}
