package gateline.board.picture;

import gateline.board.BoardModel;
import gateline.board.GateGlyph;
import gateline.board.GateWords;
import gateline.board.Look;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.StandupFlag;
import gateline.board.allocation.LoadFigures;
import gateline.board.picture.Legend.Entry;
import gateline.capacity.Loads;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.review.GateState;
import gateline.review.GateStatus;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The legends of the pictures: of what a plan has, and nothing else.
record Legends(BoardModel model, PictureRequest request, Look look) {
  private static final double BAR = 1.9;

  /// The one beside the title: each squad's color where bars have them.
  Legend head() {
    return switch (request.view()) {
      case TIMELINE, LANES -> squads();
      case ALLOCATION, GATES, REVIEW -> Legend.none(look);
    };
  }

  /// The one at the foot: what the signs of the view mean.
  Legend foot() {
    return switch (request.view()) {
      case TIMELINE, LANES -> bars();
      case ALLOCATION -> loads();
      case GATES -> gates();
      case REVIEW -> Legend.none(look);
    };
  }

  private Legend squads() {
    List<Squad> squads = model.plan().squads();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < squads.size(); i++) {
      Ink ink = Ink.filled(palette().squad(squads.get(i), i));
      entries.add(
          new Entry(squads.get(i).name(), 1, (pen, box) -> pen.rect(box, 3, ink, Mark.NONE)));
    }
    return new Legend(look, entries);
  }

  /// What the fillings and outlines of bars, and the diamonds of gates, mean.
  private Legend bars() {
    List<Entry> entries = new ArrayList<>();
    add(entries, task -> task(task).isStarted(), new Entry("darker = done", BAR, this::progress));
    add(
        entries,
        task -> task(task).squads().size() > 1,
        new Entry("several squads", BAR, this::stripes));
    add(
        entries,
        task -> model.schedule().isCritical(task) || model.schedule().criticalForGate(task) >= 0,
        new Entry("critical for the finish or a gate", BAR, this::outlined));
    add(
        entries,
        task -> model.schedule().spillOver(task) > 0,
        new Entry("end of its planned week", BAR, this::notched));
    add(entries, model.schedule()::isPaused, new Entry("paused by a gate", BAR, this::hatched));
    if (request.has(PicturePart.BASELINE) && model.variance() != null) {
      entries.add(new Entry("as of " + model.baselineName(), BAR, this::baseline));
    }
    if (!model.gates().isEmpty()) {
      entries.add(new Entry("gate, ring = readiness", 1.4, this::gate));
    }
    if (model.gates().stream().anyMatch(gate -> GateWords.openConditions(gate.gate()) > 0)) {
      entries.add(new Entry("open condition on its day", 1, this::condition));
    }
    addStandups(entries);
    return new Legend(look, entries);
  }

  private void condition(Pen pen, Bounds box) {
    Stroke edge = Stroke.solid(palette().signal().risk(), 1.5);
    pen.rect(box.grown(-1.5), 1.5, Ink.filled(palette().ground().page(), edge), Mark.NONE);
  }

  /// What the flags at the weeks mean, if there are any.
  private void addStandups(List<Entry> entries) {
    boolean isHeld = model.standups().stream().anyMatch(week -> week.open() == 0);
    boolean isBlocked = model.standups().stream().anyMatch(week -> week.open() > 0);
    if (isHeld) {
      entries.add(new Entry("stand-ups held", 1.2, (pen, box) -> flag(pen, box, false)));
    }
    if (isBlocked) {
      String words = isHeld ? "B = blockers open" : "stand-ups held, B = blockers open";
      entries.add(new Entry(words, 1.2, (pen, box) -> flag(pen, box, true)));
    }
  }

  private void flag(Pen pen, Bounds box, boolean isBlocked) {
    StandupFlag.sign(pen, box, palette(), isBlocked);
  }

  /// What the bars of the allocation grid mean.
  private Legend loads() {
    List<Entry> entries = new ArrayList<>();
    String less = isCapacityUneven() ? ", less for holidays and absences" : "";
    entries.add(new Entry("load / capacity in person-days" + less, 2.6, this::load));
    if (!model.loads().overloads().isEmpty()) {
      entries.add(new Entry("beyond the tick = over capacity", 2.6, this::overload));
    }
    if (isPlanOther()) {
      entries.add(new Entry("= load if each task were done in its own week", 2.9, this::planned));
    }
    if (isRounded()) {
      entries.add(new Entry("figures rounded to 0.1, sums exact", 0, (_, _) -> {}));
    }
    addStandups(entries);
    return new Legend(look, entries);
  }

  /// Whether the figures shown can add up to another sum than the one shown.
  private boolean isRounded() {
    Loads loads = model.loads();
    return isAny((squad, week) -> {
      double tenths = loads.load(squad, week) * 10;
      return Math.abs(tenths - Math.rint(tenths)) > 1e-6;
    });
  }

  /// Whether a squad can do less in some weeks than in others.
  private boolean isCapacityUneven() {
    Loads loads = model.loads();
    return isAny((squad, week) -> loads.capacity(squad, week) != loads.capacity(squad, 1));
  }

  private boolean isPlanOther() {
    Loads loads = model.loads();
    return isAny((squad, week) -> LoadFigures.of(loads, squad, week).differsFromPlan());
  }

  /// Whether something is so of a squad by its position in a week.
  private boolean isAny(BiPredicate<Integer, Integer> what) {
    return IntStream.range(0, model.plan().squads().size())
        .anyMatch(squad ->
            IntStream.rangeClosed(1, model.loads().weeks())
                .anyMatch(week -> what.test(squad, week)));
  }

  private void planned(Pen pen, Bounds box) {
    FontSpec font = FontSpec.regular(look.sizes().secondary());
    TextStyle style = TextStyle.plain(font, palette().text().secondary());
    pen.text("plan 3", new Point(box.right(), box.centerY()), Align.RIGHT, style, Mark.NONE);
  }

  private void load(Pen pen, Bounds box) {
    pen.rect(box.grown(-2), 3, Ink.filled(palette().line().border()), Mark.NONE);
    Bounds done = new Bounds(box.x(), box.y(), box.width() * 0.6, box.height());
    pen.rect(done.grown(-2), 3, Ink.filled(sample()), Mark.NONE);
  }

  private void overload(Pen pen, Bounds box) {
    pen.rect(box.grown(-2), 3, Ink.filled(sample()), Mark.NONE);
    Bounds over = Bounds.between(box.centerX(), box.y() + 2, box.right() - 2, box.bottom() - 2);
    Color bad = palette().signal().bad();
    Ink.Hatch hatch = new Ink.Hatch(bad, 4, 1.6);
    pen.rect(
        over, 0, new Ink(palette().signal().badGround(), hatch, Stroke.solid(bad, 1)), Mark.NONE);
    Stroke tick = Stroke.solid(palette().text().primary(), 1.5);
    pen.line(new Point(over.x(), box.y()), new Point(over.x(), box.bottom()), tick, Mark.NONE);
  }

  /// What the diamonds and lines of the gates' cards mean.
  private Legend gates() {
    Color quiet = palette().text().secondary();
    Stroke actual = Stroke.solid(palette().signal().accent(), 2);
    Stroke asked = new Stroke(quiet, 1.3, List.of(4.0, 3.0));
    Stroke ahead = new Stroke(quiet, 1.6, List.of(1.5, 2.5));
    List<Entry> entries = new ArrayList<>(states());
    entries.add(new Entry("actual", BAR, (pen, box) -> line(pen, box, actual)));
    entries.add(new Entry("targets", BAR, (pen, box) -> line(pen, box, asked)));
    entries.add(new Entry("trend", BAR, (pen, box) -> line(pen, box, ahead)));
    entries.add(new Entry("ring = ready of exit criteria, targets and tasks", 1.4, this::gate));
    return new Legend(look, entries);
  }

  /// The diamonds of the states there are, in the order of the gates.
  private List<Entry> states() {
    Map<GateState, GateStatus> first = new LinkedHashMap<>();
    model.gates().forEach(gate -> first.putIfAbsent(gate.state(), gate));
    return first.values().stream()
        .map(gate -> new Entry(gate.state().words(), 1.4, (pen, box) -> state(pen, box, gate)))
        .toList();
  }

  private void state(Pen pen, Bounds box, GateStatus gate) {
    Point center = new Point(box.centerX(), box.centerY());
    pen.addAll(new GateGlyph(look, gate, center, box.height() * 1.5).signed());
  }

  private static void line(Pen pen, Bounds box, Stroke stroke) {
    Point from = new Point(box.x(), box.centerY());
    pen.line(from, new Point(box.right(), box.centerY()), stroke, Mark.NONE);
  }

  private void add(List<Entry> entries, IntPredicate occurs, Entry entry) {
    if (IntStream.range(0, model.plan().tasks().size()).anyMatch(occurs)) {
      entries.add(entry);
    }
  }

  private Task task(int position) {
    return model.plan().tasks().get(position);
  }

  private Palette palette() {
    return look.palette();
  }

  private Color sample() {
    return palette().nobody();
  }

  private void bar(Pen pen, Bounds box, Color full) {
    Ink ink = Ink.filled(palette().rest(full), Stroke.solid(full, 1.5));
    pen.rect(box.grown(-0.75), 3, ink, Mark.NONE);
  }

  private void progress(Pen pen, Bounds box) {
    bar(pen, box, sample());
    Bounds done = new Bounds(box.x(), box.y(), box.width() / 2, box.height());
    pen.rect(done, 3, Ink.filled(sample()), Mark.NONE);
  }

  private void stripes(Pen pen, Bounds box) {
    List<Squad> squads = model.plan().squads();
    int other = Math.min(1, squads.size() - 1);
    half(pen, box, new Bounds(box.x(), box.y(), box.width(), box.height() / 2), 0);
    half(pen, box, new Bounds(box.x(), box.centerY(), box.width(), box.height() / 2), other);
  }

  private void half(Pen pen, Bounds box, Bounds part, int squad) {
    Pen whole = new Pen(look.text());
    bar(whole, box, palette().squad(model.plan().squads().get(squad), squad));
    pen.add(new Shape.Group(whole.shapes(), part, Mark.NONE));
  }

  private void outlined(Pen pen, Bounds box) {
    bar(pen, box, sample());
    Ink outline = Ink.stroked(Stroke.solid(palette().line().critical(), 2));
    pen.rect(box.grown(-1), 3, outline, Mark.NONE);
  }

  private void hatched(Pen pen, Bounds box) {
    bar(pen, box, sample());
    Ink.Hatch hatch = new Ink.Hatch(palette().text().secondary(), 6, 1.3);
    pen.rect(box, 3, new Ink(null, hatch, null), Mark.NONE);
  }

  private void baseline(Pen pen, Bounds box) {
    double height = box.height() / 3;
    Bounds thin = new Bounds(box.x(), box.centerY() - height / 2, box.width(), height);
    pen.rect(thin, height / 3, Ink.filled(palette().line().baseline()), Mark.NONE);
  }

  private void notched(Pen pen, Bounds box) {
    bar(pen, box, sample());
    List<Point> cut =
        List.of(
            new Point(box.centerX() - 3.5, box.y()),
            new Point(box.centerX(), box.y() + 4.5),
            new Point(box.centerX() + 3.5, box.y()));
    pen.add(new Shape.Area(cut, Ink.filled(palette().ground().page()), Mark.NONE));
    Stroke edge = Stroke.solid(palette().line().critical(), 1.3);
    pen.add(new Shape.Polyline(cut, 0, edge, Mark.NONE));
  }

  private void gate(Pen pen, Bounds box) {
    Point center = new Point(box.centerX(), box.centerY());
    double radius = box.height() * 0.72;
    Color ink = palette().text().secondary();
    Stroke track = Stroke.solid(palette().line().border(), 2);
    pen.add(new Shape.Arc(center, radius, 1, track, Mark.NONE));
    pen.add(new Shape.Arc(center, radius, 0.6, Stroke.solid(ink, 2), Mark.NONE));
    List<Point> outline = GateGlyph.outline(center, box.height() * 0.45);
    Ink diamond = Ink.filled(palette().ground().page(), Stroke.solid(ink, 1.3));
    pen.add(new Shape.Area(outline, diamond, Mark.NONE));
  }
}
