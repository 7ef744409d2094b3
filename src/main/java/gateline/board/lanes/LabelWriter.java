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

/// Writes the labels of one lane with a halo in the color of what they stand on.
record LabelWriter(Sheet sheet, Color lane) {
  /// Writes a slot's label, its lines centered on `y`.
  void write(Pen pen, Slot slot, double y) {
    Palette palette = sheet.palette();
    Color halo =
        slot.side() == Slot.Side.INSIDE
            ? palette.rest(sheet.squadColors(slot.task()).getFirst())
            : palette.tint(lane);
    Mark mark = new BoardMark.TaskLabel(sheet.task(slot.task()).id());
    FontSpec font = slot.label().font();
    double step = slot.label().lineHeight();
    double line = y - slot.label().height() / 2 + step / 2;
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
    double width = sheet.width(line, slot.label().font());
    return slot.side() == Slot.Side.LEFT ? slot.bar().left() - Slot.GAP - width : slot.labelLeft();
  }
}
