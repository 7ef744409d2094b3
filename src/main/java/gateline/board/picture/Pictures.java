package gateline.board.picture;

import gateline.board.BoardModel;
import gateline.scene.Scene;
import gateline.scene.TextMeasurer;
import java.util.List;

/// Lays out whole pictures: title, the view itself, legend and foot.
public final class Pictures {
  private Pictures() {}

  /// The pages of a picture, at least one, all of one size.
  public static List<Scene> pages(BoardModel model, PictureRequest request, TextMeasurer measurer) {
    boolean isUndated =
        PicturePart.AS_OF.isKnownTo(request.view()) && !request.has(PicturePart.AS_OF);
    BoardModel shown = isUndated ? model.withoutToday() : model;
    PictureMaker maker = new PictureMaker(shown, request, measurer);
    return switch (request.view()) {
      case TIMELINE -> new TimelinePicture(maker).pages();
      case LANES -> new LanesPicture(maker).pages();
      case ALLOCATION -> new AllocationPicture(maker).pages();
      case GATES -> new GatesPicture(maker).pages();
      case REVIEW -> new ReviewPicture(maker).pages();
    };
  }
}
