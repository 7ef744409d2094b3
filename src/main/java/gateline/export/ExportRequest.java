package gateline.export;

import gateline.board.picture.PictureRequest;

/// What to export: which picture, and how many image pixels make one of its own (at least 1). A
/// vector picture has no pixels and takes no scale. Private items are left out unless
/// `withPrivate`.
public record ExportRequest(PictureRequest picture, double scale, boolean withPrivate) {
  public static ExportRequest of(PictureRequest picture) {
    return new ExportRequest(picture, 1, false);
  }

  public ExportRequest withPrivate(boolean areShown) {
    return new ExportRequest(picture, scale, areShown);
  }
}
