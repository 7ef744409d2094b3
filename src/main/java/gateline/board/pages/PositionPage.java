package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.GateGlyph;
import gateline.board.GateWords;
import gateline.board.Pen;
import gateline.board.card.CardItem;
import gateline.board.card.Sign;
import gateline.board.card.Words.Aside;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.review.GateStatus;
import gateline.review.Readiness;
import gateline.review.Variance;
import gateline.review.simulation.DateRisk;
import gateline.review.simulation.Outlook;
import gateline.review.simulation.Quantile;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Mark;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where the plan stands: its finish against the baseline and as likely as can be said, how much is
/// done, the next gate and how ready it is, and the gates after it.
final class PositionPage implements Content {
  private static final double GAP = 20;
  private static final double TEXT = 28;
  private static final double FIGURE = 64;
  private static final String OPEN = "Open, this day at the earliest";

  private final Review review;
  private final Slide slide;
  private final @Nullable Variance against;

  PositionPage(Review review, Slide slide) {
    this.review = review;
    this.slide = slide;
    against = review.against();
  }

  private Plan plan() {
    return review.plan();
  }

  private Schedule schedule() {
    return review.model().schedule();
  }

  private OptionalDouble moved() {
    return against == null ? OptionalDouble.empty() : against.planDays();
  }

  @Override
  public String title() {
    if (plan().tasks().isEmpty()) {
      return "Nothing is planned yet";
    }
    String day = DateWords.day(schedule().finishAt().toLocalDate());
    if (schedule().isFinishOpen()) {
      return "The finish is open, " + day + " at the least: work is paused";
    }
    OptionalDouble moved = moved();
    if (against == null || moved.isEmpty()) {
      return "The plan finishes " + day;
    }
    String words = against.words(moved.getAsDouble());
    return moved.getAsDouble() == 0
        ? "On its dates: finish " + day + ", " + words
        : Counted.begun(words) + ": finish " + day;
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    double width = (room.width() - 2 * slide.px(GAP)) / 3;
    Writing writing = new Writing(slide, TEXT, Panel.inside(slide, width));
    List<Panel> tiles = List.of(finish(writing), likely(writing), nextGate(writing));
    double high = tiles.stream().mapToDouble(Panel::height).max().orElse(0);
    double x = room.x();
    for (Panel tile : tiles) {
      tile.draw(pen, new Bounds(x, room.y(), width, high));
      x += width + slide.px(GAP);
    }
    double top = room.y() + high + slide.px(GAP);
    double wide = 2 * width + slide.px(GAP);
    Bounds left = Bounds.between(room.x(), top, room.x() + wide, room.bottom());
    Bounds right = Bounds.between(left.right() + slide.px(GAP), top, room.right(), room.bottom());
    List<Panel> gates = gates(new Writing(slide, TEXT, Panel.inside(slide, wide)));
    List<Panel> readiness = readiness(writing);
    double needed =
        Stream.concat(gates.stream(), readiness.stream())
            .mapToDouble(Panel::height)
            .max()
            .orElse(0);
    double low = Math.min(needed, room.bottom() - top);
    gates.forEach(each -> each.draw(pen, new Bounds(left.x(), top, left.width(), low)));
    readiness.forEach(each -> each.draw(pen, new Bounds(right.x(), top, right.width(), low)));
  }

  private static Mark note(String name) {
    return new BoardMark.Note(name);
  }

  private Color tone(double days) {
    return days > 0
        ? slide.palette().signal().risk()
        : days < 0 ? slide.palette().signal().good() : slide.palette().text().primary();
  }

  private Panel finish(Writing writing) {
    List<CardItem> head = new ArrayList<>();
    head.add(writing.head("Finish forecast", note("finish-name")));
    if (plan().tasks().isEmpty()) {
      head.add(writing.large("No tasks", FIGURE, writing.secondary(), note("finish")));
      return new Panel(writing, Color.CLEAR, head, List.of(), note("finish-card"));
    }
    OptionalDouble moved = moved();
    Color tone = tone(moved.orElse(0));
    String day = DateWords.day(schedule().finishAt().toLocalDate());
    head.add(writing.large(day, FIGURE, tone, note("finish")));
    if (schedule().isFinishOpen()) {
      head.add(writing.strong(OPEN, slide.palette().signal().risk(), note("finish-open")));
    }
    LocalDateTime then = against == null ? null : against.finish();
    if (against != null && then != null && moved.isPresent()) {
      String words = Counted.begun(against.words(moved.getAsDouble()));
      head.add(writing.strong(words, tone, note("finish-moved")));
      if (moved.getAsDouble() != 0) {
        head.add(writing.quiet("Then " + DateWords.day(then.toLocalDate()), note("finish-then")));
      }
    } else {
      head.add(writing.quiet("No baseline to hold it against", note("finish-moved")));
    }
    head.add(progress(writing));
    Color stripe = moved.orElse(0) == 0 ? Color.CLEAR : tone;
    return new Panel(writing, stripe, head, List.of(), note("finish-card"));
  }

  private CardItem progress(Writing writing) {
    int all = plan().tasks().size();
    long done = plan().tasks().stream().filter(Task::isFinished).count();
    Aside count = new Aside(done + " of " + all, writing.primary());
    CardItem words =
        writing.line("Tasks finished", writing.primary(), Sign.NONE, count, note("done"));
    return new Meter(words, slide, (double) done / all, slide.palette().signal().accent());
  }

  /// The days by which the plan ends in one case out of two and in four out of five.
  private Panel likely(Writing writing) {
    List<CardItem> head = new ArrayList<>();
    head.add(writing.head("Likely finish", note("likely-name")));
    DateRisk risk = review.risk();
    if (plan().tasks().isEmpty()) {
      head.add(writing.large("No tasks", FIGURE, writing.secondary(), note("p80")));
    } else if (risk == null) {
      head.add(writing.quiet("Being worked out …", note("p80")));
    } else {
      Outlook finish = risk.finish();
      head.add(writing.large(day(finish.p80()), FIGURE, writing.primary(), note("p80")));
      if (finish.isOpen()) {
        head.add(writing.strong(OPEN, slide.palette().signal().risk(), note("p80-open")));
      }
      head.add(
          writing.strong(
              "P80: kept in four cases out of five", writing.secondary(), note("p80-words")));
      head.add(writing.quiet("P50, as likely as not: " + day(finish.p50()), note("p50")));
    }
    return new Panel(writing, Color.CLEAR, head, List.of(), note("likely-card"));
  }

  private static String day(Quantile quantile) {
    return DateWords.day(quantile.at().toLocalDate());
  }

  private @Nullable GateStatus next() {
    List<GateStatus> ahead = review.gatesAhead();
    return ahead.isEmpty() ? null : ahead.getFirst();
  }

  private static Mark mark(GateStatus gate, String part) {
    return new BoardMark.GateSign(gate.gate().id(), part);
  }

  private Panel nextGate(Writing writing) {
    List<CardItem> head = new ArrayList<>();
    head.add(writing.head("Next gate", note("next-gate")));
    GateStatus gate = next();
    if (gate == null) {
      head.add(writing.large("None ahead", FIGURE, writing.secondary(), note("no-gate")));
      return new Panel(writing, Color.CLEAR, head, List.of(), note("next-card"));
    }
    Color tone = GateGlyph.color(slide.palette(), gate.state());
    head.add(writing.large(gate.gate().name(), 40, writing.primary(), mark(gate, "name")));
    String due = "Due " + DateWords.day(gate.target().toLocalDate());
    head.add(writing.strong(due + " · " + GateWords.state(gate), tone, mark(gate, "state")));
    head.add(writing.quiet(GateWords.forecast(gate), mark(gate, "forecast")));
    DateRisk risk = review.risk();
    if (risk != null) {
      String chance = risk.gates().get(gate.position()).chanceWords();
      head.add(writing.quiet("Chance to hold its date: " + chance, mark(gate, "chance")));
    }
    return new Panel(writing, tone, head, List.of(), mark(gate, "card"));
  }

  private List<Panel> gates(Writing writing) {
    if (review.gatesShown().isEmpty()) {
      return List.of();
    }
    List<CardItem> head = List.of(writing.head("Gates", note("gates")));
    List<CardItem> items = new ArrayList<>();
    for (GateStatus gate : review.gatesShown()) {
      Color tone = GateGlyph.color(slide.palette(), gate.state());
      String due = DateWords.day(gate.target().toLocalDate());
      Aside aside = new Aside(due + " · " + GateWords.state(gate) + moved(gate), tone);
      Sign glyph = new Sign.Diamond(slide.look(), gate);
      items.add(
          writing.line(gate.gate().name(), writing.primary(), glyph, aside, mark(gate, "row")));
    }
    return List.of(new Panel(writing, Color.CLEAR, head, items, note("gates-card")));
  }

  /// `, moved +1 d`: how far an undecided gate's forecast has moved since the baseline.
  private String moved(GateStatus gate) {
    OptionalDouble days =
        against == null || gate.state().isDecided()
            ? OptionalDouble.empty()
            : against.gateDays(gate.position());
    boolean isMoved = days.isPresent() && !DateWords.number(days.getAsDouble()).equals("0");
    return isMoved ? ", moved " + DateWords.signedDays(days.getAsDouble()) : "";
  }

  private List<Panel> readiness(Writing writing) {
    GateStatus gate = next();
    if (gate == null) {
      return List.of();
    }
    Readiness ready = gate.readiness();
    List<CardItem> head = new ArrayList<>();
    head.add(writing.head("Ready for " + gate.gate().name() + "?", note("readiness")));
    meter(head, writing, "Exit criteria met", ready.criteriaMet(), ready.criteria());
    meter(head, writing, "Targets met", ready.targetsMet(), ready.targets());
    meter(head, writing, "Tasks finished", ready.tasksFinished(), ready.tasks());
    return List.of(new Panel(writing, Color.CLEAR, head, List.of(), note("ready-card")));
  }

  private void meter(List<CardItem> items, Writing writing, String name, int met, int asked) {
    if (asked > 0) {
      Aside count = new Aside(met + " of " + asked, writing.primary());
      CardItem words =
          writing.line(name, writing.primary(), Sign.NONE, count, note("ready-" + name));
      Color color =
          met == asked ? slide.palette().signal().good() : slide.palette().signal().accent();
      items.add(new Meter(words, slide, (double) met / asked, color));
    }
  }
}
