package gateline.board.gates;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.GateGlyph;
import gateline.board.GateWords;
import gateline.board.Look;
import gateline.board.Palette;
import gateline.board.card.CardItem;
import gateline.board.card.Sign;
import gateline.board.card.Words;
import gateline.board.card.Words.Aside;
import gateline.board.gates.CardSection.Kind;
import gateline.plan.Gate.Criterion;
import gateline.review.GateStatus;
import gateline.review.GateVerdict;
import gateline.review.Readiness;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Mark;
import gateline.time.DateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes what a gate's card says about itself: where it stands, its criteria and its targets.
final class CardWriter {
  /// The least size of a gate's name, in text sizes.
  private static final double LEAST_NAME = 1.25;

  private final BoardModel model;
  private final GateStatus gate;
  private final Look look;
  private final Words.Writer writer;

  CardWriter(BoardModel model, GateStatus gate, Words.Writer writer) {
    this.model = model;
    this.gate = gate;
    this.look = writer.look();
    this.writer = writer;
  }

  /// All parts of the card, from top to bottom.
  List<CardSection> sections() {
    return List.of(
        position(),
        criteria(Kind.EXIT, "Exit criteria", gate.gate().exit()),
        criteria(Kind.ENTRY, "Entry criteria", gate.gate().entry()),
        new TargetWriter(gate, writer).targets(),
        new TaskWriter(model, gate, writer).tasks(),
        new DecisionWriter(model, gate, writer).decision());
  }

  private Mark mark(String part) {
    return new BoardMark.GateSign(gate.gate().id(), part);
  }

  private Palette palette() {
    return look.palette();
  }

  private CardSection position() {
    double size = look.sizes().text();
    Color primary = palette().text().primary();
    Color quiet = palette().text().secondary();
    Color state = GateGlyph.color(palette(), gate.state());
    String when = "Week " + gate.gate().week() + " · " + DateWords.day(gate.target().toLocalDate());
    List<CardItem> items = new ArrayList<>();
    items.add(writer.plain(when, FontSpec.regular(size), quiet, mark("gate-date")));
    items.add(writer.plain(gate.gate().name(), nameFont(), primary, mark("gate-name")));
    items.add(writer.plain(stateWords(), FontSpec.semibold(size + 1), state, mark("gate-state")));
    items.add(
        writer.plain(
            GateWords.forecast(gate), FontSpec.medium(size), forecastColor(), mark("forecast")));
    items.add(writer.plain(owners(), FontSpec.regular(size), quiet, mark("owners")));
    return new CardSection(Kind.POSITION, items, verdict());
  }

  /// Whether the gate will hold and why; nothing once it is decided.
  private List<CardItem> verdict() {
    String words = GateVerdict.words(model.schedule(), gate);
    FontSpec font = FontSpec.medium(look.sizes().text());
    return words.isEmpty()
        ? List.of()
        : List.of(writer.plain(words, font, palette().text().primary(), mark("verdict")));
  }

  private FontSpec nameFont() {
    double size = look.sizes().heading().size();
    return FontSpec.semibold(Math.max(size, look.sizes().text() * LEAST_NAME));
  }

  private String stateWords() {
    String words = gate.state().words();
    Readiness readiness = gate.readiness();
    return Character.toUpperCase(words.charAt(0))
        + words.substring(1)
        + " · "
        + readiness.met()
        + " of "
        + readiness.asked()
        + " ready";
  }

  private Color forecastColor() {
    boolean isLate = gate.dates().late() > 0 && !gate.state().isDecided();
    return isLate ? palette().signal().risk() : palette().text().primary();
  }

  private String owners() {
    return gate.gate().owners().isEmpty()
        ? "No owner"
        : gate.gate().owners().stream()
            .map(model.schedule().index()::ownerName)
            .collect(Collectors.joining(", ", "Owned by ", ""));
  }

  /// Unmet criteria stand first, so that they are the last to be left out.
  private CardSection criteria(Kind kind, String title, List<Criterion> criteria) {
    String part = kind == Kind.EXIT ? "exit" : "entry";
    List<CardItem> unmet = new ArrayList<>();
    List<CardItem> met = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      Criterion each = criteria.get(i);
      Color color = each.met() ? palette().text().secondary() : palette().text().primary();
      Sign box = new Sign.Box(each.met(), palette());
      CardItem item = writer.item(each.text(), color, box, Aside.NONE, mark(part + "-" + (i + 1)));
      (each.met() ? met : unmet).add(item);
    }
    String count = criteria.isEmpty() ? "none" : met.size() + " of " + criteria.size();
    List<CardItem> items = new ArrayList<>(unmet);
    items.addAll(met);
    return new CardSection(kind, List.of(Heading.of(look, title, count, mark(part))), items);
  }
}
