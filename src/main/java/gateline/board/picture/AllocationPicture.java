package gateline.board.picture;

import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.allocation.AllocationLayout;
import gateline.board.allocation.AllocationView;
import gateline.scene.Scene;
import java.util.List;

/// The grid of squads by weeks.
record AllocationPicture(PictureMaker maker) {
  List<Scene> pages() {
    Look look = maker.look();
    Frame frame = maker.frame();
    Pen pen = new Pen(look.text());
    Legends legends = new Legends(maker.model(), look);
    frame.title(pen, "Squad allocation", new Legend(look, List.of()));
    AllocationView view =
        AllocationView.fitting(maker.model(), look, frame.content(), maker.weeks());
    pen.addAll(AllocationLayout.shapes(maker.model(), look, view));
    frame.foot(pen, legends.loads());
    return List.of(maker.scene(frame, pen.shapes()));
  }
}
