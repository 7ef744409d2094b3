package gateline.board.lanes;

import gateline.board.BoardMark;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.Sheet;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Mark;
import gateline.scene.Point;

/// Writes the labels of one lane with a halo in the color of what they stand on, their lines `step`
/// pixels apart. Slots count their pixels from the plan's start, which lies at `start`.
record LabelWriter(Sheet sheet, Lane lane, double step, double start) {
  /// Between a name and the helpers behind it, in text sizes.
  private static final double SPACE = 0.3;

  /// Writes a slot's label, its lines centered on `y`.
  void write(Pen pen, Slot slot, double y) {
    double line = y - (slot.label().lines().size() - 1) * step / 2;
    for (String each : slot.label().lines()) {
      write(pen, slot, Line.of(each, slot.label().font()), line);
      line += step;
    }
  }

  /// A line of a label taken apart: the words of the name in medium, the helpers in regular weight.
  private record Line(String words, FontSpec font, String helpers, FontSpec quiet) {
    static Line of(String line, FontSpec font) {
      FontSpec quiet = FontSpec.regular(font.size());
      return new Line(Label.nameIn(line), font, Label.helpersIn(line), quiet);
    }

    double helpersLeft(Sheet sheet) {
      return words.isEmpty() ? 0 : sheet.width(words, font) + font.size() * SPACE;
    }

    double width(Sheet sheet) {
      return helpers.isEmpty()
          ? sheet.width(words, font)
          : helpersLeft(sheet) + sheet.width(helpers, quiet);
    }
  }

  private void write(Pen pen, Slot slot, Line line, double y) {
    Palette.Text ink = sheet.palette().text();
    Mark mark = new BoardMark.TaskLabel(sheet.task(slot.task()).id());
    double x = start + left(slot, line);
    if (!line.words.isEmpty()) {
      TextStyle style = new TextStyle(line.font, ink.primary(), halo(slot));
      pen.text(line.words, new Point(x, y), Align.LEFT, style, mark);
    }
    if (!line.helpers.isEmpty()) {
      TextStyle style = new TextStyle(line.quiet, ink.secondary(), halo(slot));
      Point at = new Point(x + line.helpersLeft(sheet), y);
      pen.text(line.helpers, at, Align.LEFT, style, mark);
    }
  }

  /// A label at the left of its bar is flush with the bar.
  private double left(Slot slot, Line line) {
    return switch (slot.side()) {
      case INSIDE -> slot.bar().left() + Slot.GAP;
      case RIGHT -> slot.bar().right() + Slot.GAP;
      case LEFT -> slot.bar().left() - Slot.GAP - line.width(sheet);
    };
  }

  private Color halo(Slot slot) {
    Palette palette = sheet.palette();
    return slot.side() == Slot.Side.INSIDE
        ? palette.rest(sheet.squadColors(slot.task()).getFirst())
        : palette.tint(new LaneTitle(sheet.model(), sheet.look(), lane).color());
  }
}
