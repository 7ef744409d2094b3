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
/// pixels apart.
record LabelWriter(Sheet sheet, Color lane, double step) {
  /// Writes a slot's label, its lines centered on `y`.
  void write(Pen pen, Slot slot, double y) {
    Palette palette = sheet.palette();
    Color halo =
        slot.side() == Slot.Side.INSIDE
            ? palette.rest(sheet.squadColors(slot.task()).getFirst())
            : palette.tint(lane);
    Mark mark = new BoardMark.TaskLabel(sheet.task(slot.task()).id());
    FontSpec font = slot.label().font();
    double line = y - (slot.label().lines().size() - 1) * step / 2;
    for (String each : slot.label().lines()) {
      TextStyle name = new TextStyle(font, palette.text().primary(), halo);
      TextStyle quiet =
          new TextStyle(FontSpec.regular(font.size()), palette.text().secondary(), halo);
      double x = left(slot, each);
      String words = Label.nameIn(each);
      if (!words.isEmpty()) {
        x = pen.text(words, new Point(x, line), Align.LEFT, name, mark).right() + font.size() * 0.3;
      }
      String helpers = Label.helpersIn(each);
      if (!helpers.isEmpty()) {
        pen.text(helpers, new Point(x, line), Align.LEFT, quiet, mark);
      }
      line += step;
    }
  }

  /// A label at the left of its bar is flush with the bar.
  private double left(Slot slot, String line) {
    return switch (slot.side()) {
      case INSIDE -> slot.bar().left() + Slot.GAP;
      case RIGHT -> slot.bar().right() + Slot.GAP;
      case LEFT -> slot.bar().left() - Slot.GAP - sheet.width(line, slot.label().font());
    };
  }
}
