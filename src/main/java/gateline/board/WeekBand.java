package gateline.board;

import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.review.standup.StandupWeek;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.List;

/// The band of weeks: number and date of each, thinned out before they collide. Weeks past the
/// plan's last carry a plus; where days are wide enough, each has its own date.
public final class WeekBand {
  private static final int[] STEPS = {1, 2, 4, 8, 13, 26, 52};
  private static final double PADDING = 7;
  private static final double FLAG_GAP = 4;

  private WeekBand() {}

  public static List<Shape> of(Sheet sheet, HeadStrips strips) {
    Bounds strip = strips.weeks();
    if (strip.height() == 0) {
      return List.of();
    }
    Pen pen = sheet.pen();
    List<Room> taken = TodayLine.inStrip(sheet, strips, strip);
    int step = step(sheet);
    int last = lastInSight(sheet, strip);
    double written = strip.x();
    for (int week = firstInSight(sheet, strip); week <= last; week++) {
      boolean isLabeled = (week - 1) % step == 0;
      if (!isLabeled && !isMarked(sheet.model(), week)) {
        continue;
      }
      Week each = Week.of(sheet, week, strip);
      tint(pen, sheet, each);
      if (isLabeled) {
        edge(pen, sheet, each);
        double right = each.bounds().x() + step * sheet.axis().weekWidth();
        written = label(pen, sheet, each, right, taken);
      }
      flag(pen, sheet, each, Math.max(each.bounds().x(), written), taken);
    }
    return pen.shapes();
  }

  /// One week's cell; `isExtra` when it lies past the plan's last week.
  private record Week(int number, LocalDate start, Bounds bounds, Bounds strip, boolean isExtra) {
    static Week of(Sheet sheet, int week, Bounds strip) {
      LocalDate start = sheet.model().plan().weekStart(week);
      double left = sheet.axis().x(start);
      double right = left + sheet.axis().weekWidth();
      Bounds bounds = new Bounds(left, strip.y(), right - left, strip.height());
      return new Week(week, start, bounds, strip, week > sheet.model().plan().weeks());
    }

    String title() {
      return "W" + number + (isExtra ? "+" : "");
    }

    BoardMark.WeekBand mark() {
      return new BoardMark.WeekBand(number);
    }
  }

  /// The first week with a part in sight, at least 1.
  public static int firstInSight(Sheet sheet, Bounds strip) {
    return Math.max(1, sheet.model().plan().weekOf(sheet.axis().day(strip.x())));
  }

  /// The last week with a part in sight, at most the last the board shows.
  public static int lastInSight(Sheet sheet, Bounds strip) {
    LocalDate day = sheet.axis().day(Math.nextDown(strip.right()));
    return Math.min(sheet.model().lastWeek(), sheet.model().plan().weekOf(day));
  }

  /// How many weeks share one label: the least readable number that leaves room for it.
  public static int step(Sheet sheet) {
    FontSpec title = titleFont(sheet);
    FontSpec date = dateFont(sheet);
    String longest = "W" + sheet.model().lastWeek() + "+";
    double needed =
        Math.max(sheet.width(longest, title), sheet.width("28 Mar", date)) + PADDING + 4;
    for (int step : STEPS) {
      if (step * sheet.axis().weekWidth() >= needed) {
        return step;
      }
    }
    return (int) Math.ceil(needed / sheet.axis().weekWidth() / 52) * 52;
  }

  private static boolean isMarked(BoardModel model, int week) {
    return model.isCurrentWeek(week) || model.standupsIn(week).isPresent();
  }

  private static void tint(Pen pen, Sheet sheet, Week week) {
    if (sheet.model().isCurrentWeek(week.number())) {
      Bounds seen = week.bounds().intersection(week.strip());
      pen.rect(seen, 0, Ink.filled(sheet.palette().ground().now()), week.mark());
    }
  }

  private static void edge(Pen pen, Sheet sheet, Week week) {
    double x = week.bounds().x();
    if (x >= week.strip().x()) {
      Stroke line = Stroke.solid(sheet.palette().line().grid(), 1);
      Point bottom = new Point(x, week.strip().bottom());
      pen.line(new Point(x, week.strip().y()), bottom, line, week.mark());
    }
  }

  /// Writes number and date; gives back where the number ends.
  private static double label(Pen pen, Sheet sheet, Week week, double right, List<Room> taken) {
    Room cell = new Room(week.bounds().x() + PADDING, right - 2);
    Room sight = new Room(week.strip().x() + 2, week.strip().right() - 2);
    Palette.Text text = sheet.palette().text();
    TextStyle title =
        TextStyle.plain(titleFont(sheet), week.isExtra() ? text.secondary() : text.primary());
    TextStyle date = TextStyle.plain(dateFont(sheet), text.secondary());
    double first = week.strip().y() + week.strip().height() * 0.30;
    double second = week.strip().y() + week.strip().height() * 0.72;
    Room room = cell.intersection(sight);
    Line line = new Line(pen, commonRoom(sheet, week, room, taken), List.of(), week.mark());
    line.write(week.title(), first, title);
    if (sheet.axis().dayWidth() >= sheet.width("28 Mar", dateFont(sheet)) + PADDING) {
      days(new Line(pen, room, taken, week.mark()), sheet, week, second, date);
    } else {
      line.write(DateWords.shortDay(week.start()), second, date);
    }
    return line.room().left() + sheet.width(week.title(), titleFont(sheet));
  }

  /// The flag of a week's stand-ups at its end, behind what is written there.
  private static void flag(Pen pen, Sheet sheet, Week week, double from, List<Room> taken) {
    StandupWeek held = sheet.model().standupsIn(week.number()).orElse(null);
    if (held == null) {
      return;
    }
    Room cell = new Room(from + FLAG_GAP, week.bounds().right() - FLAG_GAP);
    Room sight = new Room(week.strip().x() + 2, week.strip().right() - 2);
    List<Room> free = cell.intersection(sight).around(taken);
    if (!free.isEmpty()) {
      new StandupFlag(sheet, held).draw(pen, free.getLast(), week.strip());
    }
  }

  /// The first stretch beside today's line that takes both number and date, else the number alone.
  private static Room commonRoom(Sheet sheet, Week week, Room room, List<Room> taken) {
    double number = sheet.width(week.title(), titleFont(sheet));
    double date = sheet.width(DateWords.shortDay(week.start()), dateFont(sheet));
    List<Room> free = room.around(taken);
    return free.stream()
        .filter(each -> each.width() >= Math.max(number, date))
        .findFirst()
        .or(() -> free.stream().filter(each -> each.width() >= number).findFirst())
        .orElse(new Room(room.left(), room.left()));
  }

  /// One line of a week's label, at the left end of where it may stand.
  private record Line(Pen pen, Room room, List<Room> taken, BoardMark.WeekBand mark) {
    void write(String text, double y, TextStyle style) {
      double width = pen.measurer().width(text, style.font());
      room.around(taken).stream()
          .filter(free -> free.width() >= width)
          .findFirst()
          .ifPresent(free -> pen.text(text, new Point(free.left(), y), Align.LEFT, style, mark));
    }

    Line in(Room part) {
      return new Line(pen, part.intersection(room), taken, mark);
    }
  }

  private static void days(Line line, Sheet sheet, Week week, double y, TextStyle style) {
    for (int i = 0; i < 7; i++) {
      LocalDate day = week.start().plusDays(i);
      double left = sheet.axis().x(day) + PADDING;
      String text = i == 0 ? DateWords.shortDay(day) : String.valueOf(day.getDayOfMonth());
      double width = sheet.width(text, style.font());
      line.in(new Room(left, left + width + 1)).write(text, y, style);
    }
  }

  private static FontSpec titleFont(Sheet sheet) {
    return FontSpec.semibold(sheet.sizes().text());
  }

  private static FontSpec dateFont(Sheet sheet) {
    return FontSpec.regular(sheet.sizes().secondary());
  }
}
