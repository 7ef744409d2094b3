package gateline.board.lanes;

import gateline.board.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A lane's tasks in sub-rows by the rules of their labels.
///
/// Where labels stand as they would best, no fewer sub-rows could hold them; some are put at the
/// left of their bars when that saves a sub-row.
record Packing(Lane lane, List<List<Slot>> rows) {
  /// With more tasks than this a lane takes every label as it stands best.
  private static final int MOST_TO_TRY = 80;

  Packing {
    rows = List.copyOf(rows);
  }

  static Packing of(Sheet sheet, Lane lane, List<Label> labels, LabelRules rules) {
    SlotChoices all = new SlotChoices(sheet, rules);
    List<List<Slot>> choices = new ArrayList<>();
    for (int i = 0; i < lane.tasks().size(); i++) {
      choices.add(all.of(lane.tasks().get(i), labels.get(i)));
    }
    List<Slot> best = new ArrayList<>(choices.stream().map(List::getFirst).toList());
    if (rules.sides() == LabelRules.Sides.BOTH && best.size() <= MOST_TO_TRY) {
      best = turned(best, choices, rules.apart());
    }
    return new Packing(lane, rows(best, rules.apart()));
  }

  /// The slots with as few labels turned to their other side as save as many sub-rows as can be.
  private static List<Slot> turned(List<Slot> slots, List<List<Slot>> choices, double apart) {
    List<Slot> turned = new ArrayList<>(slots);
    Crowd crowd = Crowd.of(slots, apart);
    Crowd before;
    do {
      before = crowd;
      crowd = pass(turned, choices, apart, crowd);
    } while (crowd.compareTo(before) < 0);
    for (int i = 0; i < turned.size(); i++) {
      Slot left = turned.set(i, slots.get(i));
      if (Crowd.of(turned, apart).depth() > crowd.depth()) {
        turned.set(i, left);
      }
    }
    return turned;
  }

  /// Turns one label after the other where that makes the lane less crowded.
  private static Crowd pass(List<Slot> slots, List<List<Slot>> choices, double apart, Crowd crowd) {
    Crowd least = crowd;
    for (int i = 0; i < slots.size(); i++) {
      Slot best = slots.get(i);
      for (Slot choice : choices.get(i)) {
        slots.set(i, choice);
        Crowd now = Crowd.of(slots, apart);
        if (now.compareTo(least) < 0) {
          least = now;
          best = choice;
        }
      }
      slots.set(i, best);
    }
    return least;
  }

  /// Only the sub-rows from a number on up to another.
  Packing rows(int from, int to) {
    return new Packing(lane, rows.subList(from, to));
  }

  /// The same sub-rows with the bars as they are on another sheet.
  Packing under(Sheet sheet) {
    return new Packing(
        lane,
        rows.stream()
            .map(row ->
                row.stream().map(slot -> slot.withBar(Lane.bar(sheet, slot.task()))).toList())
            .toList());
  }

  /// The slots from left to right, each in the first row that has room for it.
  private static List<List<Slot>> rows(List<Slot> slots, double apart) {
    List<List<Slot>> rows = new ArrayList<>();
    slots.stream()
        .sorted(Comparator.comparingDouble(slot -> slot.room().left()))
        .forEach(slot -> rowFor(rows, slot, apart).add(slot));
    return rows;
  }

  private static List<Slot> rowFor(List<List<Slot>> rows, Slot slot, double apart) {
    for (List<Slot> row : rows) {
      if (row.getLast().room().right() + apart <= slot.room().left()) {
        return row;
      }
    }
    List<Slot> fresh = new ArrayList<>();
    rows.add(fresh);
    return fresh;
  }
}
