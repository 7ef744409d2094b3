package gateline.board.picture;

import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.lanes.LanesLayout;
import gateline.board.lanes.LanesView;
import gateline.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/// The lanes on one slide, on more only when their text would be too small to read: the squads'
/// colors at the top, what bars mean at the foot.
record LanesPicture(PictureMaker maker) {
  List<Scene> pages() {
    Look look = maker.look();
    Frame frame = maker.frameFor(layout(maker.frame()).contentHeight());
    List<LanesLayout> parts = layout(frame).pages();
    List<Scene> pages = new ArrayList<>();
    for (LanesLayout part : parts) {
      Pen pen = new Pen(look.text());
      frame.title(pen);
      pen.addAll(part.shapes());
      String number = PictureMaker.number(pages.size() + 1, parts.size());
      frame.foot(pen, number);
      pages.add(maker.scene(frame, pen.shapes()));
    }
    return pages;
  }

  private LanesLayout layout(Frame frame) {
    LanesView view =
        LanesView.fitting(
                maker.model(),
                maker.look(),
                frame.content(),
                maker.weeks(),
                maker.request().grouping())
            .inPages();
    return LanesLayout.of(maker.model(), maker.look(), view);
  }
}
