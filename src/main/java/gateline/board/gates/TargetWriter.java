package gateline.board.gates;

import gateline.board.BoardMark;
import gateline.board.GateWords;
import gateline.board.Palette;
import gateline.board.card.CardItem;
import gateline.board.card.Sign;
import gateline.board.card.Words;
import gateline.board.card.Words.Aside;
import gateline.board.gates.CardSection.Kind;
import gateline.review.Figures;
import gateline.review.GateStatus;
import gateline.review.MetricTarget;
import gateline.review.MetricTrend;
import gateline.scene.Color;
import gateline.scene.Mark;
import java.util.ArrayList;
import java.util.List;

/// Writes the targets of a gate's card: each metric's latest actual against its target, the way
/// there, where it is heading and in which week it gets there.
record TargetWriter(GateStatus gate, Words.Writer writer) {
  CardSection targets() {
    List<CardItem> items = new ArrayList<>();
    for (MetricTarget each : gate.metrics()) {
      figures(items, each);
      double height = writer.look().sizes().text() * 4;
      Trend.Tone tone = new Trend.Tone(palette(), GateWords.color(palette(), each));
      items.add(new Trend(each, height, tone, mark(each, "trend-")));
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
    return new BoardMark.GateSign(gate.gate().id(), part + target.metric().id());
  }

  private void figures(List<CardItem> items, MetricTarget target) {
    MetricTrend.Measured actual = target.actual();
    String unit = target.metric().unit();
    String now = actual == null ? "" : Figures.with(unit, actual.value()) + " of ";
    Aside aside = new Aside(now + target.asked(), palette().text().primary());
    Sign box = new Sign.Box(target.met(), palette());
    Mark mark = mark(target, "target-");
    items.add(writer.item(target.name(), palette().text().primary(), box, aside, mark));
    if (!target.pace().isEmpty()) {
      Color color = GateWords.color(palette(), target);
      items.add(writer.item(target.pace(), color, Sign.NONE, Aside.NONE, mark));
    }
  }
}
