package gateline.board.picture;

import gateline.board.pages.Review;
import gateline.board.pages.ReviewPage;
import gateline.board.pages.ReviewPages;
import gateline.board.pages.Slide;
import gateline.scene.Scene;
import java.util.List;

/// The pages of the weekly review; without a height they are slides of 16:9.
record ReviewPicture(PictureMaker maker) {
  List<Scene> pages() {
    var page = maker.frame().page();
    Slide slide = Slide.of(maker.request().theme(), page.width(), page.height(), maker.measurer());
    return ReviewPages.of(Review.of(maker.model()), slide).stream()
        .map(ReviewPage::scene)
        .map(maker::grounded)
        .toList();
  }
}
