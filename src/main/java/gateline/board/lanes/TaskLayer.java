package gateline.board.lanes;

import gateline.board.Bar;
import gateline.board.BarTrims;
import gateline.board.Pen;
import gateline.board.Sheet;
import gateline.scene.Bounds;
import gateline.scene.Shape;
import java.util.List;

/// The bars of the lanes and, to be painted over all of them, their labels; only those in sight.
final class TaskLayer {
  private static final double HIGHEST_BAR = 1.5;

  private final Sheet sheet;
  private final LabelRules rules;
  private final Bounds chart;
  private final Pen bars;
  private final Pen labels;

  TaskLayer(Sheet sheet, LabelRules rules, Bounds chart) {
    this.sheet = sheet;
    this.rules = rules;
    this.chart = chart;
    this.bars = sheet.pen();
    this.labels = sheet.pen();
  }

  List<Shape> bars() {
    return bars.shapes();
  }

  List<Shape> labels() {
    return labels.shapes();
  }

  /// Adds a lane's tasks. Sub-rows are equally high in all lanes, `growth` times the least they
  /// need; a lane higher than its sub-rows has them in the middle.
  void add(Packing packing, Bounds lane, double growth) {
    double pitch = rules.pitch() * growth;
    double height = Math.min(rules.bar() * HIGHEST_BAR, pitch - rules.gap());
    double start = sheet.axis().x(sheet.model().plan().start());
    LabelWriter writer = new LabelWriter(sheet, packing.lane(), rules.line(), start);
    double y = lane.centerY() - (packing.rows().size() - 1) * pitch / 2;
    for (List<Slot> row : packing.rows()) {
      for (Slot slot : row) {
        Bounds room =
            Bounds.between(
                start + slot.room().left(),
                y - pitch / 2,
                start + slot.room().right(),
                y + pitch / 2);
        if (room.intersects(chart)) {
          Bar bar = Bar.of(sheet, slot.task(), y, height);
          bars.addAll(bar.shapes());
          bars.addAll(new BarTrims(bar).onBar());
          writer.write(labels, slot, y);
        }
      }
      y += pitch;
    }
  }
}
