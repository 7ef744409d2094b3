package gateline.board.picture;

import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.allocation.AllocationLayout;
import gateline.board.allocation.AllocationView;
import gateline.scene.Scene;
import gateline.scene.Shape;
import java.util.ArrayList;
import java.util.List;

/// The grid of squads by weeks, on as many pages as its squads need.
record AllocationPicture(PictureMaker maker) {
  List<Scene> pages() {
    Look look = maker.look();
    AllocationView first = view(maker.frame());
    Frame frame = maker.frameFor(AllocationLayout.contentHeight(maker.model(), look, first));
    List<List<Shape>> parts = AllocationLayout.pages(maker.model(), look, view(frame));
    List<Scene> pages = new ArrayList<>();
    for (List<Shape> part : parts) {
      Pen pen = new Pen(look.text());
      frame.title(pen);
      pen.addAll(part);
      String number = PictureMaker.number(pages.size() + 1, parts.size());
      frame.foot(pen, number);
      pages.add(maker.scene(frame, pen.shapes()));
    }
    return pages;
  }

  private AllocationView view(Frame frame) {
    return AllocationView.fitting(maker.model(), maker.look(), frame.content(), maker.weeks());
  }
}
