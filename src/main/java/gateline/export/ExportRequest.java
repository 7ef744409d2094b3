package gateline.export;

import gateline.board.TaskFilter;
import gateline.board.picture.PictureRequest;

/// What to export: which picture, of which tasks, and whether with private items, which are left
/// out if nothing else is said. Where it goes and in what format is said by a file's name.
public record ExportRequest(PictureRequest picture, TaskFilter rows, boolean withPrivate) {
  /// Of all tasks.
  public static ExportRequest of(PictureRequest picture) {
    return new ExportRequest(picture, TaskFilter.ALL, false);
  }

  public ExportRequest withPicture(PictureRequest next) {
    return new ExportRequest(next, rows, withPrivate);
  }

  public ExportRequest withRows(TaskFilter next) {
    return new ExportRequest(picture, next, withPrivate);
  }

  public ExportRequest withPrivate(boolean areShown) {
    return new ExportRequest(picture, rows, areShown);
  }

  /// Image pixels for each pixel of the picture; a vector picture has no pixels and takes no scale.
  double scale() {
    return picture.size().scale();
  }
}
