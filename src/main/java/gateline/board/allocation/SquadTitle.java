package gateline.board.allocation;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.Sheet;
import gateline.board.Sizes;
import gateline.capacity.Loads;
import gateline.plan.Squad;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.time.DateWords;

/// The left end of a squad's row: its color, its name, what it can do in a week, and its peak.
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
      double words = look.text().width(words(model.loads(), squad), note(look.sizes()));
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
    String words = words(sheet.model().loads(), position);
    pen.text(words, new Point(x, row.centerY() + heading.size() * 0.65), Align.LEFT, note, mark);
  }

  /// `5 a week · peak 8 / 5 in W4`.
  static String words(Loads loads, int squad) {
    int peak = peakWeek(loads, squad);
    LoadFigures figures = LoadFigures.of(loads, squad, peak);
    String usual = DateWords.number(usualCapacity(loads, squad)) + " pd/week";
    return figures.isIdle() ? usual : usual + " · peak " + figures.ratio();
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

  /// The greatest capacity of any week: what the squad has when nobody is away.
  static double usualCapacity(Loads loads, int squad) {
    double most = 0;
    for (int week = 1; week <= loads.weeks(); week++) {
      most = Math.max(most, loads.capacity(squad, week));
    }
    return most;
  }
}
