package gateline.board.allocation;

import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.Sheet;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.util.List;

/// One cell of the strip: the load as a filling of the cell, with as many of its figures as fit.
/// The whole cell stands for the capacity, or for the load when that is more.
record StripCell(Sheet sheet, LoadFigures figures, Color color, Bounds box, Mark mark) {
  private static final double RADIUS = 4;
  private static final double PADDING = 5;

  void draw(Pen pen) {
    Palette palette = sheet.palette();
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
    Palette palette = sheet.palette();
    double room = box.width() - 2 * PADDING;
    FontSpec font = FontSpec.medium(sheet.sizes().secondary());
    double ratio = sheet.width(figures.ratio(), font);
    Color quiet = palette.text().secondary();
    Color ink = figures.isOver() ? palette.signal().bad() : palette.text().primary();
    Color halo = figures.isOver() ? palette.signal().badGround() : Color.CLEAR;
    TextStyle style = new TextStyle(font, figures.isIdle() ? quiet : ink, halo);
    Point left = new Point(box.x() + PADDING, box.centerY());
    if (ratio > room) {
      bare(pen, style);
      return;
    }
    pen.text(figures.ratio(), left, Align.LEFT, style, mark);
    FontSpec strong = FontSpec.semibold(font.size());
    if (figures.isOver() && ratio + 4 + sheet.width(figures.excess(), strong) <= room) {
      TextStyle excess = new TextStyle(strong, ink, halo);
      Point right = new Point(box.right() - PADDING, box.centerY());
      pen.text(figures.excess(), right, Align.RIGHT, excess, mark);
    }
  }

  /// The load alone, in the middle of a cell too narrow for more. Cells too narrow for a decimal
  /// stay empty, all of them, or only whole figures would be seen.
  private void bare(Pen pen, TextStyle style) {
    double needed = Math.max(sheet.width("0.5", style.font()), width(style));
    if (needed <= box.width() - 4) {
      Point middle = new Point(box.centerX(), box.centerY());
      pen.text(figures.loadAlone(), middle, Align.CENTER, style, mark);
    }
  }

  private double width(TextStyle style) {
    return sheet.width(figures.loadAlone(), style.font());
  }
}
