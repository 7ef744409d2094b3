package gateline.board.lanes;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.Sheet;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.time.DateWords;
import java.util.List;

/// The left end of a lane: the squad's color, its name, and how many tasks it leads.
record LaneTitle(Sheet sheet, Lane lane) {
  private static final double EDGE = 5;
  private static final double MARGIN = 12;

  /// How far the text of the gutter is moved in.
  static final double INDENT = EDGE + MARGIN;

  /// The width that the longest squad's name and its words need.
  static double gutter(BoardModel model, Look look) {
    double widest = look.sizes().text() * 7;
    for (Lane lane : Lane.of(model)) {
      double name = look.text().width(name(model, lane), look.sizes().heading());
      double words = look.text().width(words(model, lane), note(look));
      widest = Math.max(widest, Math.max(name, words));
    }
    return Math.ceil(widest) + EDGE + 2 * MARGIN;
  }

  private static FontSpec note(Look look) {
    return FontSpec.regular(look.sizes().secondary());
  }

  void draw(Pen pen, Bounds bounds) {
    pen.rect(
        new Bounds(bounds.x(), bounds.y(), EDGE, bounds.height()), 0, Ink.filled(color()), mark());
    double x = bounds.x() + INDENT;
    FontSpec heading = sheet.sizes().heading();
    FontSpec note = note(sheet.look());
    boolean hasNote = bounds.height() >= (heading.size() + note.size()) * 1.7;
    double y = bounds.centerY() - (hasNote ? note.size() * 0.75 : 0);
    Palette.Text text = sheet.palette().text();
    String name = pen.measurer().fit(name(sheet.model(), lane), heading, bounds.right() - x - 4);
    pen.text(name, new Point(x, y), Align.LEFT, TextStyle.plain(heading, text.primary()), mark());
    if (hasNote) {
      Point under = new Point(x, y + heading.size() * 0.5 + note.size());
      pen.text(
          words(sheet.model(), lane),
          under,
          Align.LEFT,
          TextStyle.plain(note, text.secondary()),
          mark());
    }
  }

  private Mark mark() {
    List<Squad> squads = sheet.model().plan().squads();
    return lane.squad() < 0
        ? new BoardMark.Note("no-squad")
        : new BoardMark.SquadLane(squads.get(lane.squad()).id());
  }

  private static String name(BoardModel model, Lane lane) {
    return lane.squad() < 0 ? "No squad" : model.plan().squads().get(lane.squad()).name();
  }

  /// The lane's full color.
  Color color() {
    return lane.squad() < 0
        ? sheet.palette().nobody()
        : sheet.palette().squad(sheet.model().plan().squads().get(lane.squad()), lane.squad());
  }

  private static String words(BoardModel model, Lane lane) {
    List<Task> tasks = lane.tasks().stream().map(model.plan().tasks()::get).toList();
    double days = tasks.stream().mapToDouble(task -> task.estimate().doubleValue()).sum();
    String count = tasks.size() + (tasks.size() == 1 ? " task" : " tasks");
    return tasks.isEmpty() ? count : count + " · " + DateWords.number(days) + " pd";
  }
}
