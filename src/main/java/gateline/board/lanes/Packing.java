package gateline.board.lanes;

import gateline.board.Bar;
import gateline.board.Paragraph;
import gateline.board.Room;
import gateline.board.Sheet;
import gateline.scene.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A lane's tasks in sub-rows at one text size, each label given the least room it can do with:
/// inside its bar if it fits there, else at its right, else, before the end of the chart, at its
/// left. No fewer sub-rows hold these rooms.
record Packing(Lane lane, List<List<Slot>> rows) {
  /// The gap between what belongs to one task and what belongs to the next.
  private static final double APART = 9;

  Packing {
    rows = List.copyOf(rows);
  }

  /// How labels may stand: their text size, the most lines, and where the chart ends at the right.
  record Rules(double size, int lines, double limit) {}

  static Packing of(Sheet sheet, Lane lane, List<Label> labels, Rules rules) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < lane.tasks().size(); i++) {
      slots.add(slot(sheet, lane.tasks().get(i), labels.get(i), rules));
    }
    slots.sort(Comparator.comparingDouble((Slot slot) -> slot.room().left()));
    List<List<Slot>> rows = new ArrayList<>();
    for (Slot slot : slots) {
      rowFor(rows, slot).add(slot);
    }
    return new Packing(lane, rows);
  }

  private static List<Slot> rowFor(List<List<Slot>> rows, Slot slot) {
    for (List<Slot> row : rows) {
      if (row.getLast().room().right() + APART <= slot.room().left()) {
        return row;
      }
    }
    List<Slot> fresh = new ArrayList<>();
    rows.add(fresh);
    return fresh;
  }

  private static Slot slot(Sheet sheet, int task, Label label, Rules rules) {
    Bounds bounds = Bar.of(sheet, task, 0, rules.size()).bounds();
    Room bar = new Room(bounds.x(), bounds.right());
    for (int lines = 1; lines <= rules.lines(); lines++) {
      Paragraph inside = label.shape(lines, rules.size());
      if (inside.width(sheet.look().text()) <= bar.width() - 2 * Slot.GAP) {
        return new Slot(task, bar, inside, Slot.Side.INSIDE, bar);
      }
    }
    Paragraph beside = label.shape(rules.lines(), rules.size());
    double width = Slot.GAP + beside.width(sheet.look().text());
    boolean isRight = bar.right() + width <= rules.limit();
    Room room =
        isRight
            ? new Room(bar.left(), bar.right() + width)
            : new Room(bar.left() - width, bar.right());
    return new Slot(task, bar, beside, isRight ? Slot.Side.RIGHT : Slot.Side.LEFT, room);
  }
}
