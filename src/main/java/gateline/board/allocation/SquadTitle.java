package gateline.board.allocation;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.Sheet;
import gateline.board.Sizes;
import gateline.board.SquadWords;
import gateline.capacity.Loads;
import gateline.plan.Squad;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;

/// The left end of a squad's row: its color, its name, its people, and its peak.
final class SquadTitle {
  private static final double SWATCH = 5;

  /// What the grid counts in, over the names.
  static final String UNIT = "Person-days per week";

  /// How far the text of the gutter is moved in.
  static final double INDENT = SWATCH + 12;

  private SquadTitle() {}

  /// The width that the longest squad's name and its words need.
  static double gutter(BoardModel model, Look look) {
    double widest = look.text().width(UNIT, unit(look.sizes()));
    for (int squad = 0; squad < model.plan().squads().size(); squad++) {
      String name = model.plan().squads().get(squad).name();
      double words = look.text().width(words(model, squad), note(look.sizes()));
      double title = look.text().width(name, look.sizes().heading());
      widest = Math.max(widest, Math.max(words, title));
    }
    return Math.ceil(widest) + INDENT + 12;
  }

  /// The font of the words over the names.
  static FontSpec unit(Sizes sizes) {
    return FontSpec.semibold(sizes.text());
  }

  private static FontSpec note(Sizes sizes) {
    return FontSpec.regular(sizes.secondary());
  }

  /// Draws the title of a squad at the left end of its row.
  static void draw(Pen pen, Sheet sheet, Bounds row, int position) {
    Squad squad = sheet.model().plan().squads().get(position);
    Mark mark = new BoardMark.SquadLane(squad.id());
    Bounds swatch = new Bounds(row.x(), row.y() + 2, SWATCH, row.height() - 4);
    pen.rect(swatch, 2, Ink.filled(sheet.palette().squad(squad, position)), mark);
    FontSpec heading = sheet.sizes().heading();
    double x = row.x() + INDENT;
    double y = row.centerY() - heading.size() * 0.6;
    TextStyle name = TextStyle.plain(heading, sheet.palette().text().primary());
    double room = row.right() - x - 8;
    pen.text(
        pen.measurer().fit(squad.name(), heading, room), new Point(x, y), Align.LEFT, name, mark);
    TextStyle note = TextStyle.plain(note(sheet.sizes()), sheet.palette().text().secondary());
    String words = words(sheet.model(), position);
    pen.text(words, new Point(x, row.centerY() + heading.size() * 0.65), Align.LEFT, note, mark);
  }

  /// `1 person · peak 8 / 5`.
  private static String words(BoardModel model, int squad) {
    Loads loads = model.loads();
    LoadFigures figures = LoadFigures.of(loads, squad, peakWeek(loads, squad));
    String people = SquadWords.people(model.plan().squads().get(squad));
    return figures.isIdle() ? people : people + " · peak " + figures.ratio();
  }

  /// The week with the greatest load against its capacity.
  static int peakWeek(Loads loads, int squad) {
    int peak = 1;
    for (int week = 2; week <= loads.weeks(); week++) {
      if (strain(loads, squad, week) > strain(loads, squad, peak)) {
        peak = week;
      }
    }
    return peak;
  }

  private static double strain(Loads loads, int squad, int week) {
    return loads.load(squad, week) - loads.capacity(squad, week);
  }
}
