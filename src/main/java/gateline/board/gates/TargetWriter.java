package gateline.board.gates;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Palette;
import gateline.board.card.CardItem;
import gateline.board.card.Sign;
import gateline.board.card.Words;
import gateline.board.card.Words.Aside;
import gateline.board.gates.CardSection.Kind;
import gateline.plan.Metric;
import gateline.review.Figures;
import gateline.review.GateStatus;
import gateline.review.GateStatus.MetricTarget;
import gateline.scene.Color;
import gateline.scene.Mark;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Writes the targets of a gate's card: each metric's latest actual against its target, the way
/// there, where it is heading and in which week it gets there.
record TargetWriter(BoardModel model, GateStatus gate, Words.Writer writer) {
  CardSection targets() {
    List<CardItem> items = new ArrayList<>();
    for (MetricTarget each : gate.metrics()) {
      figures(items, each);
      Metric metric = model.schedule().index().metric(each.metric());
      if (metric != null) {
        double height = writer.look().sizes().text() * 4;
        Trend.Tone tone = new Trend.Tone(palette(), color(each));
        items.add(new Trend(metric, each, gate.gate().week(), height, tone, mark(each, "trend-")));
      }
    }
    String count = gate.readiness().targetsMet() + " of " + gate.readiness().targets();
    Mark mark = new BoardMark.GateSign(gate.gate().id(), "targets");
    Heading heading = Heading.of(writer.look(), "Targets", items.isEmpty() ? "none" : count, mark);
    items.addFirst(heading);
    return new CardSection(Kind.TARGETS, items, List.of());
  }

  private Palette palette() {
    return writer.look().palette();
  }

  private Mark mark(MetricTarget target, String part) {
    return new BoardMark.GateSign(gate.gate().id(), part + target.metric());
  }

  private void figures(List<CardItem> items, MetricTarget target) {
    BigDecimal actual = actual(target);
    String now = actual == null ? "" : figure(target, actual) + " of ";
    Aside aside = new Aside(now + figure(target, target.target()), palette().text().primary());
    Sign box = new Sign.Box(target.met(), palette());
    Mark mark = mark(target, "target-");
    items.add(writer.item(target.name(), palette().text().primary(), box, aside, mark));
    if (!target.met() && target.projected() != null) {
      items.add(writer.item(trend(target), color(target), Sign.NONE, Aside.NONE, mark));
    }
  }

  /// `Trend 1,275 by then; 1,616 in W6`, or when it is in time `At this pace 1,616 in W4`.
  private static String trend(MetricTarget target) {
    String asked = figure(target, target.target());
    String when = asked + (target.reached() == 0 ? " never" : " in W" + target.reached());
    BigDecimal projected = target.projected();
    if (projected == null || target.onTrack()) {
      return "At this pace " + when;
    }
    BigDecimal rounded =
        projected.setScale(target.target().scale() > 0 ? 1 : 0, RoundingMode.FLOOR);
    return "Trend " + figure(target, rounded) + " by then; " + when;
  }

  /// The last figure up to the gate's week: what came after it was not there to decide on.
  private @Nullable BigDecimal actual(MetricTarget target) {
    Metric metric = model.schedule().index().metric(target.metric());
    SortedMap<Integer, BigDecimal> until =
        metric == null ? new TreeMap<>() : metric.actuals().headMap(gate.gate().week() + 1);
    return until.isEmpty() ? target.actual() : until.get(until.lastKey());
  }

  private static String figure(MetricTarget target, BigDecimal value) {
    return Figures.with(target.unit(), value);
  }

  private Color color(MetricTarget target) {
    if (target.met()) {
      return palette().signal().good();
    }
    return target.onTrack() ? palette().text().secondary() : palette().signal().risk();
  }
}
