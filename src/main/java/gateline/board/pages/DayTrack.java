package gateline.board.pages;

import gateline.board.Pen;
import gateline.board.card.CardItem;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Stroke;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A task's words over a thin track of days on which its own days are filled.
record DayTrack(CardItem words, Slide slide, Days days, Color color, Mark mark)
    implements CardItem {
  private static final double HIGH = 9;
  private static final double BELOW = 14;

  /// So many days from the first on, and the days of the task.
  record Days(LocalDate from, int count, LocalDate start, LocalDate finish) {
    /// The share of the track that has passed before a day begins, from 0 to 1.
    double share(LocalDate day) {
      return Math.clamp((double) ChronoUnit.DAYS.between(from, day) / count, 0, 1);
    }
  }

  @Override
  public double height() {
    return words.height() + slide.px(HIGH + BELOW);
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    words.draw(pen, room);
    double y = room.y() + words.height();
    Bounds track = new Bounds(room.x(), y, room.width(), slide.px(HIGH));
    double radius = slide.px(HIGH / 2);
    pen.rect(track, radius, Ink.filled(slide.palette().line().grid()), Mark.NONE);
    double left = room.x() + days.share(days.start()) * room.width();
    double right = room.x() + days.share(days.finish().plusDays(1)) * room.width();
    double wide = Math.max(slide.px(HIGH), right - left);
    Bounds bar = new Bounds(Math.min(left, room.right() - wide), y, wide, slide.px(HIGH));
    pen.rect(bar, radius, Ink.filled(color), mark);
    Stroke seam = Stroke.solid(slide.palette().ground().panel(), slide.px(3));
    for (LocalDate day = days.from().plusDays(1); days.share(day) < 1; day = day.plusDays(1)) {
      if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
        double x = room.x() + days.share(day) * room.width();
        pen.line(new Point(x, y), new Point(x, y + slide.px(HIGH)), seam, Mark.NONE);
      }
    }
  }
}
