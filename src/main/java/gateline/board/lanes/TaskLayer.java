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

  /// Adds a lane's tasks.
  void add(SubRows lane) {
    LabelWriter writer = new LabelWriter(sheet, lane.packing().lane(), rules.line(), start());
    for (int row = 0; row < lane.packing().rows().size(); row++) {
      for (Slot slot : lane.packing().rows().get(row)) {
        add(slot, lane.center(row), lane, writer);
      }
    }
  }

  private double start() {
    return sheet.axis().x(sheet.model().plan().start());
  }

  private void add(Slot slot, double y, SubRows lane, LabelWriter writer) {
    Bar bar = Bar.of(sheet, slot.task(), y, lane.barHeight());
    Bounds room =
        Bounds.between(
            start() + slot.room().left(),
            y - lane.pitch() / 2,
            start() + slot.room().right(),
            y + lane.pitch() / 2);
    if (room.intersects(chart)) {
      bars.addAll(bar.shapes());
      bars.addAll(new BarTrims(bar).onBar());
      writer.write(labels, slot, y);
    }
  }
}
