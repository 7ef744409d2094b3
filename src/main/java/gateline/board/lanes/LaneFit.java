package gateline.board.lanes;

import gateline.board.Room;
import gateline.board.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The packing of all lanes with the largest text that fits a height. When even the smallest does
/// not and a picture must not be higher, long names are cut.
record LaneFit(List<Packing> packings, LabelRules rules, double leastLane) {
  private static final double STEP = 0.5;
  private static final int MOST_LINES = 3;
  private static final double CUT_STEP = 0.9;
  private static final double LEAST_WIDTH = 4;

  /// The range of text sizes to choose from, the height to fit, whether names may be cut to fit it,
  /// and the part of the axis labels stay in.
  record Wish(double largest, double smallest, double height, boolean mayCut, Room chart) {}

  /// The lanes with their labels in all shapes.
  private record Work(Sheet sheet, List<Lane> lanes, List<List<Label>> labels) {}

  static LaneFit of(Sheet sheet, List<Lane> lanes, Wish wish) {
    List<List<Label>> labels = lanes.stream().map(lane -> labels(sheet, lane)).toList();
    Work work = new Work(sheet, lanes, labels);
    double size = wish.largest;
    LaneFit fit = lowest(work, wish, size);
    while (fit.height() > wish.height && size - STEP >= wish.smallest) {
      size -= STEP;
      fit = lowest(work, wish, size);
    }
    return wish.mayCut ? cut(work, fit, wish.height) : fit;
  }

  /// The lower of the packings with two lines a label and with three.
  private static LaneFit lowest(Work work, Wish wish, double size) {
    return Stream.of(2, MOST_LINES)
        .map(lines -> new LabelRules(size, lines, Double.MAX_VALUE, wish.chart))
        .map(rules -> packed(work, rules))
        .min(Comparator.comparingDouble(LaneFit::height))
        .orElseThrow();
  }

  private static LaneFit cut(Work work, LaneFit tooHigh, double height) {
    LaneFit fit = tooHigh;
    double widest = work.sheet.axis().weekWidth() * 2;
    while (fit.height() > height && widest > LEAST_WIDTH * fit.rules.size()) {
      LabelRules rules = fit.rules;
      fit = packed(work, new LabelRules(rules.size(), 2, widest, rules.chart()));
      widest *= CUT_STEP;
    }
    return fit;
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
    double padding = rules.pitch() - rules.bar();
    return Math.max(leastLane, packing.rows().size() * rules.pitch() + 1.5 * padding);
  }

  double height() {
    return packings.stream().mapToDouble(this::height).sum();
  }
}
