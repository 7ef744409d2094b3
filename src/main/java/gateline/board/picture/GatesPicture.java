package gateline.board.picture;

import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.gates.GatesLayout;
import gateline.board.gates.GatesView;
import gateline.scene.Scene;
import java.util.List;

/// The gates' cards on their path.
record GatesPicture(PictureMaker maker) {
  List<Scene> pages() {
    Look look = maker.look();
    Frame frame = maker.frame();
    Pen pen = new Pen(look.text());
    frame.title(pen, "Gates", new Legend(look, List.of()));
    GatesView view = GatesView.of(frame.content());
    pen.addAll(GatesLayout.shapes(maker.model(), look, view));
    frame.foot(pen, new Legends(maker.model(), look).gates());
    return List.of(maker.scene(frame, pen.shapes()));
  }
}
