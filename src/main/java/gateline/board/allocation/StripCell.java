package gateline.board.allocation;

import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.util.List;

/// One cell of the strip: the load as a filling of the cell, with as many of its figures as fit.
/// The whole cell stands for the capacity, or for the load when that is more.
record StripCell(StripWords words, LoadFigures figures, Color color, Bounds box, Mark mark) {
  private static final double RADIUS = 4;

  void draw(Pen pen) {
    Palette palette = words.sheet().palette();
    pen.rect(box, RADIUS, Ink.filled(palette.ground().panel()), mark);
    double full = Math.max(figures.capacity(), figures.load());
    double filled =
        full <= 0 ? 0 : box.width() * Math.min(figures.capacity(), figures.load()) / full;
    part(pen, new Room(0, filled), Ink.filled(palette.rest(color)));
    if (figures.isOver()) {
      Color bad = palette.signal().bad();
      Ink.Hatch hatch = new Ink.Hatch(bad.over(palette.signal().badGround(), 0.45), 5, 1.2);
      part(pen, new Room(filled, box.width()), new Ink(palette.signal().badGround(), hatch, null));
      pen.rect(box.grown(-0.5), RADIUS, Ink.stroked(Stroke.solid(bad, 1)), mark);
    }
    text(pen);
  }

  private record Room(double from, double to) {}

  /// Fills a part of the cell, rounded where the cell is.
  private void part(Pen pen, Room room, Ink ink) {
    if (room.to > room.from) {
      Bounds clip = new Bounds(box.x() + room.from, box.y(), room.to - room.from, box.height());
      pen.add(new Shape.Group(List.of(new Shape.Rect(box, RADIUS, ink, mark)), clip, mark));
    }
  }

  private void text(Pen pen) {
    Palette palette = words.sheet().palette();
    Color quiet = palette.text().secondary();
    Color ink = figures.isOver() ? palette.signal().bad() : palette.text().primary();
    Color halo = figures.isOver() ? palette.signal().badGround() : Color.CLEAR;
    TextStyle style = new TextStyle(words.font(), figures.isIdle() ? quiet : ink, halo);
    if (words.fit(figures, box.width())) {
      Point left = new Point(box.x() + words.padding(), box.centerY());
      pen.text(figures.ratio(words.slash()), left, Align.LEFT, style, mark);
      if (figures.isOver()) {
        Point right = new Point(box.right() - words.padding(), box.centerY());
        TextStyle strong = new TextStyle(words.strong(), ink, halo);
        pen.text(figures.excess(), right, Align.RIGHT, strong, mark);
      }
    } else if (words.fitLeast(figures, box.width())) {
      Point middle = new Point(box.centerX(), box.centerY());
      pen.text(words.least(figures), middle, Align.CENTER, style, mark);
    }
  }
}
