package gateline.board.lanes;

import gateline.board.Room;
import gateline.board.Sheet;
import gateline.board.lanes.LabelRules.Sides;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/// The packing of all lanes with the largest text that fits a height, or with the smallest when
/// none does.
record LaneFit(List<Packing> packings, LabelRules rules, double leastLane) {
  private static final double STEP = 0.5;
  private static final int FEW_LINES = 2;

  /// The most lines of a label, in the order they are tried in.
  private static final List<Integer> LINES = List.of(2, 3, 1);

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
    for (int lines : LINES) {
      if (lowest.height() <= wish.height) {
        break;
      }
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
    double leastLane =
        work.lanes.stream()
            .map(lane -> new LaneTitle(work.sheet.model(), work.sheet.look(), lane))
            .mapToDouble(LaneTitle::leastHeight)
            .max()
            .orElse(0);
    return new LaneFit(packings, rules, leastLane);
  }

  /// The same packing with the bars as they are on another sheet, whose axis begins at the plan's
  /// start.
  LaneFit under(Sheet home) {
    List<Packing> moved = packings.stream().map(each -> each.under(home)).toList();
    return new LaneFit(moved, rules, leastLane);
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

  /// The lanes on as few pages of a height as hold them, about as much on each; where that costs no
  /// page, no lane is torn.
  List<LaneFit> pages(double height) {
    List<LaneFit> torn = torn(height);
    return even(this::whole, torn.size(), height)
        .or(() -> even(this::torn, torn.size(), height))
        .orElse(torn);
  }

  /// The lowest of so many parts at most; empty when they would be higher than a height.
  private Optional<List<LaneFit>> even(
      DoubleFunction<List<LaneFit>> parts, int most, double height) {
    return DoubleStream.iterate(height() / most, each -> each + rules.pitch() / 2)
        .takeWhile(each -> each < height + rules.pitch() / 2)
        .mapToObj(each -> parts.apply(Math.min(each, height)))
        .filter(found -> found.size() <= most)
        .filter(found -> found.stream().allMatch(part -> part.height() <= height))
        .findFirst();
  }

  /// The lanes in parts that are no higher than a height, but for a lane that is.
  private List<LaneFit> whole(double height) {
    List<LaneFit> parts = new ArrayList<>();
    List<Packing> part = new ArrayList<>();
    double left = height;
    for (Packing packing : packings) {
      if (height(packing) > left && !part.isEmpty()) {
        parts.add(with(part));
        part.clear();
        left = height;
      }
      part.add(packing);
      left -= height(packing);
    }
    parts.add(with(part));
    return parts;
  }

  /// The lanes in parts that are no higher than a height, but for a sub-row that is; a lane that
  /// does not fit on what is left of a part goes on in the next.
  private List<LaneFit> torn(double height) {
    List<LaneFit> parts = new ArrayList<>();
    List<Packing> part = new ArrayList<>();
    double left = height;
    for (Packing packing : packings) {
      Packing rest = packing;
      while (height(rest) > left) {
        int fitting = Math.clamp(rowsIn(left), 0, Math.max(0, rest.rows().size() - 1));
        int rows = fitting == 0 && part.isEmpty() ? 1 : fitting;
        if (rows >= rest.rows().size() && part.isEmpty()) {
          break;
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

  /// How many sub-rows a lane of such a height holds.
  private int rowsIn(double height) {
    return height < leastLane ? 0 : (int) ((height - 1.5 * rules.gap()) / rules.pitch());
  }

  private LaneFit with(List<Packing> some) {
    return new LaneFit(some, rules, leastLane);
  }
}
