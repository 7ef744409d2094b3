package gateline.board.allocation;

import gateline.board.Palette;
import gateline.board.Pen;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Stroke;

/// A load as a bar on the track of its capacity; what is too much is hatched beyond it.
final class LoadBar {
  /// However little is too much, its hatch can be seen.
  private static final double LEAST_EXCESS = 5;

  private LoadBar() {}

  /// `full` is the load in person-days that the whole width stands for.
  static void draw(Pen pen, Bounds bounds, Scale scale, LoadFigures figures, Mark mark) {
    double capacityX = bounds.x() + bounds.width() * scale.share(figures.capacity());
    double loadX = bounds.x() + bounds.width() * scale.share(figures.load());
    Palette palette = scale.palette();
    double radius = Math.min(3, bounds.height() / 2);
    Bounds track = Bounds.between(bounds.x(), bounds.y(), capacityX, bounds.bottom());
    pen.rect(track, radius, Ink.filled(palette.line().border()), mark);
    Bounds done =
        Bounds.between(bounds.x(), bounds.y(), Math.min(loadX, capacityX), bounds.bottom());
    pen.rect(done, Math.min(radius, done.width() / 2), Ink.filled(scale.color()), mark);
    if (figures.isOver()) {
      double right = Math.max(loadX, capacityX + LEAST_EXCESS);
      excess(pen, Bounds.between(capacityX, bounds.y(), right, bounds.bottom()), palette, mark);
    }
  }

  private static void excess(Pen pen, Bounds bounds, Palette palette, Mark mark) {
    Color bad = palette.signal().bad();
    Ink.Hatch hatch = new Ink.Hatch(bad, 4, 1.6);
    Ink ink = new Ink(palette.signal().badGround(), hatch, Stroke.solid(bad, 1));
    pen.rect(bounds, 0, ink, mark);
    Point top = new Point(bounds.x(), bounds.y() - 2);
    Point bottom = new Point(bounds.x(), bounds.bottom() + 2);
    pen.line(top, bottom, Stroke.solid(palette.text().primary(), 1.5), Mark.NONE);
  }

  /// What a bar's width means and which color it has; `full` is in person-days.
  record Scale(double full, Color color, Palette palette) {
    double share(double personDays) {
      return full <= 0 ? 0 : Math.clamp(personDays / full, 0, 1);
    }
  }
}
