package gateline.board.lanes;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Grouping;
import gateline.board.Look;
import gateline.board.Palette;
import gateline.board.Paragraph;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.SquadWords;
import gateline.plan.Phase;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.time.DateWords;
import java.util.List;

/// The left end of a lane: its color, the name of its squad or phase, who works in it, and how much
/// there is to do. A phase's name may take two lines.
record LaneTitle(BoardModel model, Look look, Lane lane) {
  private static final double EDGE = 5;
  private static final double MARGIN = 12;

  /// How far the text of the gutter is moved in.
  static final double INDENT = EDGE + MARGIN;

  /// The width that the widest name and its words need.
  static double gutter(BoardModel model, Look look, Grouping by) {
    double widest = look.sizes().text() * 7;
    for (Lane lane : Lane.of(model, by)) {
      LaneTitle title = new LaneTitle(model, look, lane);
      double words = look.text().width(title.words(), title.note());
      widest = Math.max(widest, Math.max(title.heading().width(look.text()), words));
    }
    return Math.ceil(widest) + EDGE + 2 * MARGIN;
  }

  /// The least height of a lane that holds its name.
  double leastHeight() {
    return heading().height() + heading().font().size() * 0.35;
  }

  private Paragraph heading() {
    int lines = lane.by() == Grouping.PHASE ? 2 : 1;
    return Paragraph.narrowest(name(), look.sizes().heading(), lines, look.text());
  }

  private FontSpec note() {
    return FontSpec.regular(look.sizes().secondary());
  }

  void draw(Pen pen, Bounds bounds) {
    Mark mark = mark();
    Bounds edge = new Bounds(bounds.x(), bounds.y(), EDGE, bounds.height());
    pen.rect(edge, 0, Ink.filled(color()), mark);
    double x = bounds.x() + INDENT;
    Paragraph heading = heading().cut(bounds.right() - x - 4, look.text());
    double noteHeight = note().size() * 1.6;
    boolean hasNote =
        bounds.height() >= heading.height() + noteHeight + heading.font().size() * 0.4;
    double height = heading.height() + (hasNote ? noteHeight : 0);
    double top = bounds.centerY() - height / 2;
    Palette.Text text = look.palette().text();
    TextStyle strong = TextStyle.plain(heading.font(), text.primary());
    Bounds written = pen.paragraph(heading, new Point(x, top), strong, mark);
    if (hasNote) {
      Point under = new Point(x, written.bottom() + noteHeight * 0.45);
      pen.text(words(), under, Align.LEFT, TextStyle.plain(note(), text.secondary()), mark);
    }
  }

  private Mark mark() {
    Plan plan = model.plan();
    if (lane.position() < 0) {
      return new BoardMark.Note("no-lane");
    }
    return lane.by() == Grouping.PHASE
        ? new BoardMark.PhaseLane(plan.phases().get(lane.position()).id())
        : new BoardMark.SquadLane(plan.squads().get(lane.position()).id());
  }

  private String name() {
    Plan plan = model.plan();
    if (lane.by() == Grouping.PHASE) {
      return lane.position() < 0 ? "No phase" : plan.phases().get(lane.position()).name();
    }
    return lane.position() < 0 ? "No squad" : plan.squads().get(lane.position()).name();
  }

  /// The lane's full color.
  Color color() {
    if (lane.position() < 0) {
      return look.palette().nobody();
    }
    return lane.by() == Grouping.PHASE
        ? Palette.phase(lane.position())
        : look.palette().squad(model.plan().squads().get(lane.position()), lane.position());
  }

  /// Of a squad its people and its work, `1 person · 41 pd`; of a phase its weeks and its tasks,
  /// `W3–W5 · 14 tasks · 41 pd`.
  private String words() {
    List<Task> tasks = lane.tasks().stream().map(model.plan().tasks()::get).toList();
    double days = tasks.stream().mapToDouble(task -> task.estimate().doubleValue()).sum();
    String work = tasks.isEmpty() ? "" : " · " + DateWords.number(days) + " pd";
    String count = tasks.size() + (tasks.size() == 1 ? " task" : " tasks");
    if (lane.position() < 0) {
      return count + work;
    }
    return lane.by() == Grouping.PHASE
        ? weeks(model.plan().phases().get(lane.position())) + " · " + count + work
        : SquadWords.people(model.plan().squads().get(lane.position())) + work;
  }

  private static String weeks(Phase phase) {
    String first = "W" + phase.from();
    return phase.from() == phase.to() ? first : first + "–" + phase.to();
  }
}
