package gateline.board.picture;

import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.gates.GatesLayout;
import gateline.board.gates.GatesView;
import gateline.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The gates' cards on their path, as many on a page as can be read, in the largest text with which
/// nothing but tasks is left out.
record GatesPicture(PictureMaker maker) {
  private static final double LARGEST = 1.1;
  private static final double STEP = 0.25;

  List<Scene> pages() {
    GatesView first = GatesView.whole(maker.frame().content());
    double height = GatesLayout.contentHeight(maker.model(), maker.look(), first);
    Frame frame = maker.frameFor(height);
    int gates = maker.model().gates().size();
    int each = each(frame, gates);
    int count = Math.max(1, Math.ceilDiv(gates, Math.max(1, each)));
    List<Scene> pages = new ArrayList<>();
    for (int page = 0; page < count; page++) {
      GatesView view = GatesView.whole(frame.content()).part(page * each, each);
      pages.add(page(frame, view, PictureMaker.number(page + 1, count)));
    }
    return pages;
  }

  /// How many gates a page can show.
  private int each(Frame frame, int gates) {
    int each = gates;
    while (each > 1 && !fits(GatesView.whole(frame.content()), each, gates)) {
      each--;
    }
    return each;
  }

  private boolean fits(GatesView view, int each, int gates) {
    return IntStream.iterate(0, first -> first < gates, first -> first + each)
        .mapToObj(first -> view.part(first, each))
        .allMatch(part -> leastHeight(part) <= view.area().height());
  }

  private double leastHeight(GatesView view) {
    return GatesLayout.leastHeight(maker.model(), maker.look(), view);
  }

  private Scene page(Frame frame, GatesView view, String number) {
    Pen pen = new Pen(maker.measurer());
    frame.title(pen);
    pen.addAll(GatesLayout.shapes(maker.model(), largest(view), view));
    frame.foot(pen, number);
    return maker.scene(frame, pen.shapes());
  }

  private Look largest(GatesView view) {
    Look look = maker.look();
    double least = look.sizes().text();
    for (double size = least * LARGEST; size > least; size -= STEP) {
      Look larger = look.withSizes(look.sizes().withText(size));
      if (GatesLayout.contentHeight(maker.model(), larger, view) <= view.area().height()) {
        return larger;
      }
    }
    return look;
  }
}
