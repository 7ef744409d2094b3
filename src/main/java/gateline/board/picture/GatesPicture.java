package gateline.board.picture;

import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.gates.GatesLayout;
import gateline.board.gates.GatesView;
import gateline.review.GateStatus;
import gateline.scene.Bounds;
import gateline.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/// The gates' cards on their path, as many on a page as can be read, in the largest text with which
/// nothing but tasks is left out.
record GatesPicture(PictureMaker maker) {
  private static final double LARGEST = 1.1;
  private static final double STEP = 0.25;

  List<Scene> pages() {
    List<GateStatus> gates = maker.model().gates();
    int each = gates.size();
    while (each > 1 && !fits(maker.model().withGates(gates.subList(0, each)))) {
      each--;
    }
    List<Scene> pages = new ArrayList<>();
    for (int from = 0; from == 0 || from < gates.size(); from += each) {
      int to = Math.min(gates.size(), from + each);
      pages.add(page(maker.model().withGates(gates.subList(from, to))));
    }
    return pages;
  }

  private boolean fits(BoardModel page) {
    Bounds content = maker.frame().content();
    double least = GatesLayout.leastHeight(page, maker.look(), GatesView.whole(content));
    return least <= content.height();
  }

  private Scene page(BoardModel page) {
    Look look = maker.look();
    Frame frame = maker.frame();
    Pen pen = new Pen(look.text());
    frame.title(pen, "Gates", new Legend(look, List.of()));
    GatesView view = GatesView.whole(frame.content());
    pen.addAll(GatesLayout.shapes(page, largest(page, view), view));
    frame.foot(pen, new Legends(maker.model(), look).gates());
    return maker.scene(frame, pen.shapes());
  }

  private Look largest(BoardModel page, GatesView view) {
    Look look = maker.look();
    double least = look.sizes().text();
    for (double size = least * LARGEST; size > least; size -= STEP) {
      Look larger = look.withSizes(look.sizes().withText(size));
      if (GatesLayout.contentHeight(page, larger, view) <= view.area().height()) {
        return larger;
      }
    }
    return look;
  }
}
