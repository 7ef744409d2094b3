package gateline.board.lanes;

import gateline.board.Paragraph;
import gateline.board.Room;
import gateline.board.Sheet;
import gateline.scene.TextMeasurer;
import java.util.ArrayList;
import java.util.List;

/// The ways a task's label may stand within the chart, the best one first: inside its bar if it
/// fits there, else at its right, else at its left. A name that fits nowhere is cut.
record SlotChoices(Sheet sheet, LabelRules rules) {
  /// How far a label keeps away from the ends of the chart.
  private static final double EDGE = 2;

  List<Slot> of(int task, Label label) {
    Room bar = Lane.bar(sheet, task).intersection(rules.chart());
    for (int lines = 1; lines <= rules.lines(); lines++) {
      Paragraph inside = label.shape(lines, rules.size());
      if (inside.width(measurer()) <= inside(bar)) {
        return List.of(Slot.inside(task, bar, inside));
      }
    }
    Paragraph beside = label.shape(rules.lines(), rules.size());
    double width = beside.width(measurer());
    List<Slot> choices = new ArrayList<>();
    if (width <= right(bar)) {
      choices.add(Slot.right(task, bar, beside, width + rules.margin()));
    }
    if (width <= left(bar)) {
      choices.add(Slot.left(task, bar, beside, width + rules.margin()));
    }
    return choices.isEmpty() ? List.of(cut(task, bar, beside)) : choices;
  }

  private static double inside(Room bar) {
    return bar.width() - 2 * Slot.GAP;
  }

  private double right(Room bar) {
    return rules.chart().right() - bar.right() - Slot.GAP - EDGE;
  }

  private double left(Room bar) {
    return bar.left() - rules.chart().left() - Slot.GAP - EDGE;
  }

  /// The label cut to the widest room there is.
  private Slot cut(int task, Room bar, Paragraph label) {
    double right = right(bar);
    double left = left(bar);
    double widest = Math.max(inside(bar), Math.max(left, right));
    Paragraph cut = label.cut(widest, measurer());
    double width = cut.width(measurer()) + rules.margin();
    if (widest == right) {
      return Slot.right(task, bar, cut, width);
    }
    return widest == left ? Slot.left(task, bar, cut, width) : Slot.inside(task, bar, cut);
  }

  private TextMeasurer measurer() {
    return sheet.look().text();
  }
}
