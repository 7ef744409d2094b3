package gateline.board.lanes;

import gateline.board.Bar;
import gateline.board.Paragraph;
import gateline.board.Room;
import gateline.board.Sheet;
import gateline.scene.Bounds;
import gateline.scene.TextMeasurer;
import java.util.ArrayList;
import java.util.List;

/// The ways a task's label may stand, the best one first: inside its bar if it fits there, else at
/// its right, else at its left; beyond the ends of the chart only where nothing else is left.
record SlotChoices(Sheet sheet, LabelRules rules) {
  List<Slot> of(int task, Label label) {
    Bounds bounds = Bar.of(sheet, task, 0, rules.size()).bounds();
    Room bar = new Room(bounds.x(), bounds.right());
    for (int lines = 1; lines <= rules.lines(); lines++) {
      Paragraph inside = label.shape(lines, rules.size());
      if (inside.width(measurer()) <= bar.width() - 2 * Slot.GAP) {
        return List.of(Slot.inside(task, bar, inside));
      }
    }
    Paragraph beside = label.shape(rules.lines(), rules.size()).cut(rules.widest(), measurer());
    double width = beside.width(measurer()) + rules.margin();
    Slot right = Slot.right(task, bar, beside, width);
    Slot left = Slot.left(task, bar, beside, width);
    List<Slot> choices = new ArrayList<>();
    if (right.room().right() - rules.margin() <= rules.chart().right()) {
      choices.add(right);
    }
    if (left.room().left() + rules.margin() >= rules.chart().left()) {
      choices.add(left);
    }
    return choices.isEmpty() ? List.of(right) : choices;
  }

  private TextMeasurer measurer() {
    return sheet.look().text();
  }
}
