package gateline.board.lanes;

import gateline.board.Room;
import gateline.board.Sheet;
import gateline.board.lanes.LabelRules.Sides;
import java.util.ArrayList;
import java.util.List;

/// The packing of all lanes with the largest text that fits a height, or with the smallest when
/// none does.
record LaneFit(List<Packing> packings, LabelRules rules, double leastLane) {
  private static final double STEP = 0.5;
  private static final int FEW_LINES = 2;
  private static final int MOST_LINES = 3;

  LaneFit {
    packings = List.copyOf(packings);
  }

  /// The range of text sizes to choose from, the height to fit, and the part of the axis labels
  /// stay in.
  record Wish(double largest, double smallest, double height, Room chart) {}

  /// The lanes with their labels in all shapes.
  private record Work(Sheet sheet, List<Lane> lanes, List<List<Label>> labels) {}

  static LaneFit of(Sheet sheet, List<Lane> lanes, Wish wish) {
    Work work = new Work(sheet, lanes, lanes.stream().map(lane -> labels(sheet, lane)).toList());
    double size = wish.largest;
    LaneFit fit = at(work, wish, size);
    while (fit.height() > wish.height && size > wish.smallest) {
      size = Math.max(wish.smallest, size - STEP);
      fit = at(work, wish, size);
    }
    return fit;
  }

  /// The first packing at a text size that fits, the plainest one tried first, or else the lowest.
  private static LaneFit at(Work work, Wish wish, double size) {
    LaneFit lowest = packed(work, new LabelRules(size, FEW_LINES, Sides.RIGHT, wish.chart));
    for (int lines = FEW_LINES; lines <= MOST_LINES && lowest.height() > wish.height; lines++) {
      LaneFit next = packed(work, new LabelRules(size, lines, Sides.BOTH, wish.chart));
      lowest = next.height() < lowest.height() ? next : lowest;
    }
    return lowest;
  }

  private static List<Label> labels(Sheet sheet, Lane lane) {
    return lane.tasks().stream()
        .map(task -> Label.of(sheet.model(), task, MOST_LINES, sheet.look().text()))
        .toList();
  }

  private static LaneFit packed(Work work, LabelRules rules) {
    List<Packing> packings = new ArrayList<>();
    for (int i = 0; i < work.lanes.size(); i++) {
      packings.add(Packing.of(work.sheet, work.lanes.get(i), work.labels.get(i), rules));
    }
    double leastLane = work.sheet.sizes().heading().size() * 1.6;
    return new LaneFit(packings, rules, leastLane);
  }

  /// The least height of one lane.
  double height(Packing packing) {
    return height(packing.rows().size());
  }

  private double height(int rows) {
    return Math.max(leastLane, rows * rules.pitch() + 1.5 * rules.gap());
  }

  double height() {
    return packings.stream().mapToDouble(this::height).sum();
  }

  /// The lanes in parts that are no higher than a height, if a lane's sub-rows allow; a lane that
  /// does not fit on what is left of a part goes on in the next.
  List<LaneFit> parts(double height) {
    List<LaneFit> parts = new ArrayList<>();
    List<Packing> part = new ArrayList<>();
    double left = height;
    for (Packing packing : packings) {
      Packing rest = packing;
      while (height(rest) > left) {
        int fitting = (int) ((left - 1.5 * rules.gap()) / rules.pitch());
        int rows = left < leastLane ? 0 : Math.min(fitting, rest.rows().size());
        if (rows <= 0 && part.isEmpty()) {
          rows = 1;
        }
        if (rows > 0) {
          part.add(rest.rows(0, rows));
          rest = rest.rows(rows, rest.rows().size());
        }
        parts.add(with(part));
        part.clear();
        left = height;
      }
      part.add(rest);
      left -= height(rest);
    }
    parts.add(with(part));
    return parts;
  }

  private LaneFit with(List<Packing> some) {
    return new LaneFit(some, rules, leastLane);
  }
}
