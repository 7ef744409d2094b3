package gateline.board.gates;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.GateGlyph;
import gateline.board.Look;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.review.GateStatus;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Stroke;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The path over a row of cards: a gate's diamond over the middle of each, solid where it is behind
/// us, dashed where it lies ahead, with today between the gates it lies between.
record GatePath(BoardModel model, Look look, Bounds strip, List<Stop> stops) {
  private static final double LEAST_GLYPH = 24;

  /// A gate and the x it stands at.
  record Stop(GateStatus gate, double x) {}

  /// Where the path comes from and leads to beyond this row's gates.
  record Ends(@Nullable GateStatus before, @Nullable GateStatus after) {}

  /// How high a path is at a look's sizes.
  static double height(Look look) {
    return glyphSize(look) * 2.1;
  }

  private static double glyphSize(Look look) {
    return Math.max(LEAST_GLYPH, look.sizes().title() * 0.95);
  }

  private Palette palette() {
    return look.palette();
  }

  private double y() {
    return strip.centerY();
  }

  void draw(Pen pen, Ends ends) {
    double x = todayX(ends);
    boolean leadsIn = ends.before != null || (x >= strip.x() && x < stops.getFirst().x);
    double from = leadsIn ? strip.x() : stops.getFirst().x;
    double to = ends.after == null ? stops.getLast().x : strip.right();
    Mark mark = new BoardMark.Note("path");
    Stroke past = Stroke.solid(palette().signal().accent(), 3);
    Stroke ahead = new Stroke(palette().line().link(), 2, List.of(2.0, 5.0));
    double turn = Math.clamp(x, from, to);
    pen.line(new Point(turn, y()), new Point(to, y()), ahead, mark);
    pen.line(new Point(from, y()), new Point(turn, y()), past, mark);
    stops.forEach(stop -> stop(pen, stop));
    if (x >= from && (ends.after == null ? x <= to : x < to)) {
      today(pen, x);
    }
  }

  private void stop(Pen pen, Stop stop) {
    Point center = new Point(stop.x, y());
    GateGlyph glyph = new GateGlyph(look, stop.gate, center, glyphSize(look));
    double clear = glyph.reach() + 3;
    Bounds ground = new Bounds(stop.x - clear, y() - clear, 2 * clear, 2 * clear);
    pen.rect(ground, clear, Ink.filled(palette().ground().page()), Mark.NONE);
    Point below = new Point(stop.x, y() + glyph.reach());
    Stroke stem = Stroke.solid(palette().line().border(), 1);
    pen.line(below, new Point(stop.x, strip.bottom()), stem, Mark.NONE);
    pen.addAll(glyph.shapes());
  }

  private void today(Pen pen, double x) {
    Mark mark = new BoardMark.Today();
    FontSpec font = FontSpec.semibold(look.sizes().secondary());
    double width = look.text().width("Today", font) + 16;
    double height = font.size() * 1.6;
    Bounds pill = new Bounds(clear(x, width / 2) - width / 2, y() - height / 2, width, height);
    pen.rect(pill, height / 2, Ink.filled(palette().signal().accent()), mark);
    TextStyle style = TextStyle.plain(font, palette().text().onAccent());
    pen.text("Today", new Point(pill.centerX(), y()), Align.CENTER, style, mark);
  }

  /// The x nearest to `x` where something so wide keeps clear of the diamonds.
  private double clear(double x, double half) {
    double keep = half + glyphSize(look) * 0.8 + 4;
    double at = x;
    for (Stop stop : stops) {
      if (Math.abs(at - stop.x) < keep) {
        at = x < stop.x ? stop.x - keep : stop.x + keep;
      }
    }
    return Math.clamp(at, strip.x() + half, Math.max(strip.x() + half, strip.right() - half));
  }

  /// Where today lies on the path: between two gates in proportion to the days; left of everything
  /// when it lies before this row or no today is known. Of the stretch between the last gate of a
  /// row and the first of the next, the first half is drawn in the one row, the second in the
  /// other.
  private double todayX(Ends ends) {
    LocalDate today = model.today();
    if (today == null || isBefore(today, ends.before)) {
      return Double.NEGATIVE_INFINITY;
    }
    double x = strip.x();
    LocalDate day = model.plan().start();
    if (ends.before != null) {
      day = ends.before.target().toLocalDate();
      x -= stops.getFirst().x - strip.x();
    }
    for (Stop stop : stops) {
      LocalDate target = stop.gate.target().toLocalDate();
      if (!today.isAfter(target)) {
        return between(x, stop.x, share(day, target, today));
      }
      x = stop.x;
      day = target;
    }
    double beyond = strip.right() + strip.right() - x;
    return ends.after == null
        ? Double.POSITIVE_INFINITY
        : between(x, beyond, share(day, ends.after.target().toLocalDate(), today));
  }

  private static boolean isBefore(LocalDate day, @Nullable GateStatus gate) {
    return gate != null && !day.isAfter(gate.target().toLocalDate());
  }

  private static double share(LocalDate from, LocalDate to, LocalDate day) {
    double days = to.toEpochDay() - (double) from.toEpochDay();
    return days <= 0 ? 1 : (day.toEpochDay() - from.toEpochDay()) / days;
  }

  private static double between(double from, double to, double share) {
    return from + (to - from) * Math.max(0, share);
  }
}
