package gateline.board.picture;

import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.lanes.LanesLayout;
import gateline.board.lanes.LanesView;
import gateline.scene.Scene;
import java.util.List;

/// The lanes on one slide, with the squads' colors at the top and what bars mean at the foot.
record LanesPicture(PictureMaker maker) {
  List<Scene> pages() {
    Look look = maker.look();
    Frame frame = maker.frame();
    Pen pen = new Pen(look.text());
    Legends legends = new Legends(maker.model(), look);
    frame.title(pen, "Lanes", legends.squads());
    LanesView view = LanesView.fitting(maker.model(), look, frame.content(), maker.weeks());
    pen.addAll(LanesLayout.shapes(maker.model(), look, view.shortening()));
    frame.foot(pen, legends.bars());
    return List.of(maker.scene(frame, pen.shapes()));
  }
}
