package gateline.gesture;

import gateline.board.Place;
import gateline.edit.Edit;
import gateline.scene.Point;
import org.jspecify.annotations.Nullable;

/// One or several bars are carried: along the axis to the nearest day, across the rows to another
/// place or group. In lanes of squads both at once.
public record MovingBars(
    Ground ground, Moment pressed, String grabbed, Course course, Goal goal, Point way, Draft draft)
    implements Gesture {
  /// Where the bars are to go: so many days on, and to a place where they go across.
  record Goal(int days, @Nullable Place place) {
    static final Goal HERE = new Goal(0, null);
  }

  static MovingBars of(Ground ground, String grabbed, Moment pressed) {
    Draft nothing = Draft.nothing(ground.document());
    return new MovingBars(
        ground, pressed, grabbed, Course.NONE, Goal.HERE, new Point(0, 0), nothing);
  }

  @Override
  public MovingBars moved(Moment now) {
    Point gone = now.since(pressed);
    Course next = course.after(gone, ground.isFree());
    Goal wished =
        new Goal(next.isAlong() ? now.daysSince(pressed) : 0, next.isAcross() ? now.place() : null);
    Draft then = wished.equals(goal) ? draft : draft(wished);
    return new MovingBars(ground, pressed, grabbed, next, wished, gone, then);
  }

  private Draft draft(Goal wished) {
    Draft moved = BarMove.of(ground, grabbed).draft(wished.days());
    Place place = wished.place();
    if (place == null) {
      return moved;
    }
    Draft set = new Setting(ground, grabbed, place).draft();
    Edit edit = set.edit();
    if (edit == null && !set.isRefused()) {
      return moved;
    }
    return wished.days() == 0 || edit == null || moved.isRefused() ? set : moved.and(edit);
  }

  @Override
  public Outcome released() {
    return draft.outcome(grabbed);
  }

  @Override
  public Sketch sketch() {
    Place place = goal.place();
    if (draft.isRefused()) {
      return new Sketch.Nothing();
    }
    return place == null
        ? new Sketch.Held(BarMove.of(ground, grabbed).held(goal.days()))
        : new Sketch.Carried(
            ground.carriedWith(grabbed).stream().map(task -> task.id()).toList(),
            new Point(course.isAlong() ? way.x() : 0, way.y()),
            place);
  }

  @Override
  public boolean isCarrying() {
    return true;
  }

  @Override
  public HandShape shape() {
    return draft.isRefused() ? HandShape.REFUSED : HandShape.MOVE;
  }
}
