package gateline.board;

import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.review.GateStatus;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Mark;
import gateline.scene.Point;
import java.util.List;
import java.util.Optional;

/// The two lines at a gate's left: its name and its state. Where room is short it says less: no
/// target, then the name alone on two lines, then a cut name, then nothing.
record GateLabel(Sheet sheet, GateStatus gate, Bounds lane) {
  private static final double LEAST = 56;
  private static final double FARTHEST = 70;

  /// Two lines of a label, the second one empty for a single line.
  private record Lines(String first, String second, boolean isNameAlone) {}

  /// Writes the label where nothing taken is in its way, and adds the room it takes.
  void write(Pen pen, GateGlyph glyph, List<Room> taken) {
    double right = glyph.center().x() - glyph.reach() - 4;
    List<Room> rooms =
        new Room(lane.x() + 4, right)
            .around(taken).reversed().stream()
                .filter(room -> right - room.right() < FARTHEST)
                .toList();
    String name = gate.gate().name();
    boolean isWritten =
        fits(pen, new Lines(name, GateWords.stateAndTarget(gate), false), rooms, taken)
            || fits(pen, new Lines(name, GateWords.state(gate), false), rooms, taken)
            || halves(name).stream().anyMatch(lines -> fits(pen, lines, rooms, taken));
    if (!isWritten) {
      rooms.stream()
          .filter(room -> room.width() >= LEAST)
          .findFirst()
          .ifPresent(room -> {
            write(pen, cut(room.width()), room.right());
            taken.add(room);
          });
    }
  }

  /// Writes the lines in the first of the rooms that takes them; false where none does.
  private boolean fits(Pen pen, Lines lines, List<Room> rooms, List<Room> taken) {
    double width = width(lines);
    for (Room room : rooms) {
      if (room.width() >= width) {
        write(pen, lines, room.right());
        taken.add(new Room(room.right() - width - 8, room.right()));
        return true;
      }
    }
    return false;
  }

  /// The name alone on two lines, if it has two words.
  private Optional<Lines> halves(String name) {
    List<String> halves = Paragraph.narrowest(name, nameFont(), 2, sheet.look().text()).lines();
    return halves.size() == 2
        ? Optional.of(new Lines(halves.getFirst(), halves.getLast(), true))
        : Optional.empty();
  }

  private Lines cut(double width) {
    String name = sheet.look().text().fit(gate.gate().name(), nameFont(), width);
    String state = sheet.look().text().fit(GateWords.state(gate), stateFont(), width);
    return new Lines(name, state, false);
  }

  private double width(Lines lines) {
    return Math.max(
        sheet.width(lines.first(), nameFont()),
        sheet.width(lines.second(), lines.isNameAlone() ? nameFont() : stateFont()));
  }

  private void write(Pen pen, Lines lines, double right) {
    Mark mark = new BoardMark.GateSign(gate.gate().id(), "gate-label");
    TextStyle name = TextStyle.plain(nameFont(), sheet.palette().text().primary());
    Color color = GateGlyph.color(sheet.palette(), gate.state());
    TextStyle second = lines.isNameAlone() ? name : TextStyle.plain(stateFont(), color);
    double middle = lane.y() + (lane.height() - 4) / 2;
    double spread = sheet.sizes().secondary() * 0.62;
    pen.text(lines.first(), new Point(right, middle - spread), Align.RIGHT, name, mark);
    pen.text(lines.second(), new Point(right, middle + spread), Align.RIGHT, second, mark);
  }

  private FontSpec nameFont() {
    return FontSpec.semibold(sheet.sizes().secondary());
  }

  private FontSpec stateFont() {
    return FontSpec.regular(sheet.sizes().secondary());
  }
}
