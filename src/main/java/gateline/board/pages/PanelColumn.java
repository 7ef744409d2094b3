package gateline.board.pages;

import gateline.board.Pen;
import gateline.scene.Bounds;
import java.util.List;

/// Cards one under the other, each as high as it needs; where that is too much, each gets its share
/// of what is there and counts what it leaves out.
record PanelColumn(Slide slide, List<Panel> panels) {
  private static final double GAP = 20;

  PanelColumn {
    panels = List.copyOf(panels);
  }

  void draw(Pen pen, Bounds room) {
    double gaps = (panels.size() - 1) * slide.px(GAP);
    double least = panels.stream().mapToDouble(Panel::leastHeight).sum();
    double more = panels.stream().mapToDouble(Panel::height).sum() - least;
    double spare = Math.max(0, room.height() - gaps - least);
    double share = more <= 0 ? 0 : Math.min(1, spare / more);
    double y = room.y();
    for (Panel panel : panels) {
      double height = panel.leastHeight() + share * (panel.height() - panel.leastHeight());
      panel.draw(pen, new Bounds(room.x(), y, room.width(), height));
      y += height + slide.px(GAP);
    }
  }
}
