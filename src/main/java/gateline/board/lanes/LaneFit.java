package gateline.board.lanes;

import gateline.board.Paragraph;
import gateline.board.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The packing of all lanes with the largest text that fits a height; when none does, the one that
/// needs the least height with the smallest text.
record LaneFit(List<Packing> packings, Packing.Rules rules, double leastLane) {
  private static final double STEP = 0.5;
  private static final int MOST_LINES = 3;
  private static final double LANE_PADDING = 4;

  /// The range of text sizes to choose from, the height to fit, and where the chart ends.
  record Bounds(double largest, double smallest, double height, double limit) {}

  static LaneFit of(Sheet sheet, List<Lane> lanes, Bounds bounds) {
    List<List<Label>> labels = lanes.stream().map(lane -> labels(sheet, lane)).toList();
    double size = bounds.largest;
    LaneFit fit = lowest(sheet, lanes, labels, size, bounds);
    while (fit.height() > bounds.height && size - STEP >= bounds.smallest) {
      size -= STEP;
      fit = lowest(sheet, lanes, labels, size, bounds);
    }
    return fit;
  }

  /// The lower of the packings with two lines a label and with three.
  private static LaneFit lowest(
      Sheet sheet, List<Lane> lanes, List<List<Label>> labels, double size, Bounds bounds) {
    return IntStream.rangeClosed(2, MOST_LINES)
        .mapToObj(lines -> new Packing.Rules(size, lines, bounds.limit))
        .map(rules -> packed(sheet, lanes, labels, rules))
        .min(Comparator.comparingDouble(LaneFit::height))
        .orElseThrow();
  }

  private static List<Label> labels(Sheet sheet, Lane lane) {
    return lane.tasks().stream()
        .map(task -> Label.of(sheet.model(), task, MOST_LINES, sheet.look().text()))
        .toList();
  }

  private static LaneFit packed(
      Sheet sheet, List<Lane> lanes, List<List<Label>> labels, Packing.Rules rules) {
    List<Packing> packings = new ArrayList<>();
    for (int i = 0; i < lanes.size(); i++) {
      packings.add(Packing.of(sheet, lanes.get(i), labels.get(i), rules));
    }
    return new LaneFit(packings, rules, sheet.sizes().heading().size() * 1.7);
  }

  /// The least height of a bar that holds its label.
  double bar() {
    return Math.ceil(rules.lines() * rules.size() * Paragraph.LEADING + 3);
  }

  /// The distance from one sub-row to the next.
  double pitch() {
    return bar() + Math.max(4, rules.size() * 0.4);
  }

  /// The least height of one lane.
  double height(Packing packing) {
    return Math.max(leastLane, packing.rows().size() * pitch() + 2 * LANE_PADDING);
  }

  double height() {
    return packings.stream().mapToDouble(this::height).sum();
  }
}
