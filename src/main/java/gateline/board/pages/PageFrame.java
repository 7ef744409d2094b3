package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.Paragraph;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.plan.Baseline;
import gateline.plan.Plan;
import gateline.review.Names;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.List;

/// What stands around every page: its name, its title and whose review it is at the top, its number
/// with the step it is at, and a dot for each page at the foot.
record PageFrame(Slide slide, Review review, PageKind kind, String step) {
  private static final double MARGIN = 64;
  private static final double FOOT = 38;
  private static final double KICKER = 24;
  private static final double SUBTITLE = 24;
  private static final List<Double> TITLES = List.of(52.0, 48.0, 44.0);
  private static final double TWO_LINES = 44;

  /// Writes the head and the foot, and gives back the room between them.
  Bounds draw(Pen pen, String title) {
    Bounds frame = slide.frame();
    Bounds inside =
        Bounds.between(
            frame.x() + px(MARGIN), frame.y(), frame.right() - px(MARGIN), frame.bottom());
    double y = frame.y() + px(58);
    TextStyle kicker = TextStyle.plain(slide.semibold(KICKER), slide.palette().signal().accent());
    pen.text(kind.words(), new Point(inside.x(), y), Align.LEFT, kicker, note("page-name"));
    Paragraph words = title(title, inside.width());
    Point top = new Point(inside.x(), y + px(24));
    TextStyle strong = TextStyle.plain(words.font(), slide.palette().text().primary());
    Bounds taken = pen.paragraph(words, top, strong, note("title"));
    double under = taken.bottom() + px(26);
    subtitle(pen, new Point(inside.x(), under), inside.width());
    foot(pen, inside);
    return Bounds.between(inside.x(), under + px(40), inside.right(), frame.bottom() - px(76));
  }

  /// Writes words at the right of the foot.
  static void hint(Pen pen, Slide slide, String words) {
    Bounds frame = slide.frame();
    TextStyle style = TextStyle.plain(slide.regular(20), slide.palette().text().secondary());
    Point at = new Point(frame.right() - slide.px(MARGIN), frame.bottom() - slide.px(FOOT));
    pen.text(words, at, Align.RIGHT, style, note("hint"));
  }

  private double px(double ofSlide) {
    return slide.px(ofSlide);
  }

  private static Mark note(String name) {
    return new BoardMark.Note(name);
  }

  /// On one line, or in a size of its own on two of about one length; cut where it needs more.
  private Paragraph title(String title, double width) {
    for (double size : TITLES) {
      FontSpec font = slide.semibold(size);
      if (slide.width(title, font) <= width) {
        return Paragraph.wrapped(title, font, width, slide.look().text());
      }
    }
    FontSpec font = slide.semibold(TWO_LINES);
    Paragraph even = Paragraph.narrowest(title, font, 2, slide.look().text());
    return even.width(slide.look().text()) <= width ? even : slide.paragraph(title, font, width, 2);
  }

  /// A plan's name that is too long gives way to what follows it.
  private void subtitle(Pen pen, Point at, double width) {
    TextStyle style = TextStyle.plain(slide.regular(SUBTITLE), slide.palette().text().secondary());
    String rest = " · " + meeting() + against();
    double room = Math.max(width / 3, width - slide.width(rest, style.font()));
    String name = slide.look().text().fit(review.plan().name(), style.font(), room);
    String words = slide.look().text().fit(name + rest, style.font(), width);
    pen.text(words, at, Align.LEFT, style, note("subtitle"));
  }

  private String meeting() {
    Plan plan = review.plan();
    LocalDate today = review.model().today();
    return today == null
        ? plan.weeks() + " weeks from " + DateWords.fullDay(plan.start())
        : "Week " + plan.weekOf(today) + " review, " + DateWords.day(today);
  }

  private String against() {
    Baseline baseline = review.baseline();
    if (baseline == null) {
      return " · no baseline to hold it against";
    }
    LocalDate taken = baseline.taken();
    String day = taken == null ? "" : ", " + DateWords.shortDay(taken);
    return " · against " + Names.quoted(baseline.name()) + day;
  }

  private void foot(Pen pen, Bounds inside) {
    double y = inside.bottom() - px(FOOT);
    Color quiet = slide.palette().text().secondary();
    TextStyle style = TextStyle.plain(slide.regular(22), quiet);
    String page = kind.number() + " / " + PageKind.values().length;
    String number = step.isEmpty() ? page : page + " · " + step;
    pen.text(number, new Point(inside.x(), y), Align.LEFT, style, note("page-number"));
    double step = px(30);
    double x = inside.centerX() - step * (PageKind.values().length - 1) / 2;
    for (PageKind each : PageKind.values()) {
      boolean isThis = each == kind;
      double radius = px(isThis ? 7 : 5);
      Color color = isThis ? slide.palette().signal().accent() : slide.palette().line().border();
      Bounds dot = new Bounds(x, y, 0, 0).grown(radius);
      pen.rect(dot, radius, Ink.filled(color), new PageDot(each));
      x += step;
    }
  }
}
