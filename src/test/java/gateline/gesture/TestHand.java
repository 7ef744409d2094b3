package gateline.gesture;

import gateline.board.Grouping;
import gateline.board.Place;
import gateline.board.TimeAxis;
import gateline.board.Zone;
import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.Selection;
import gateline.plan.Plan;
import gateline.scene.Point;
import java.util.List;

/// A hand over a chart of ten pixels a day, for tests: it presses on a part of a bar, goes so many
/// days, and lets go.
final class TestHand {
  static final double DAY = 10;

  private final Ground ground;
  private Gesture gesture;
  private double x;
  private double y = 100;

  private TestHand(Ground ground) {
    this.ground = ground;
    gesture = new Idle(ground, Zone.OPEN);
  }

  static TestHand on(Plan plan, String... selected) {
    return new TestHand(ground(plan, Grouping.NONE, selected));
  }

  /// A hand over grouped rows.
  static TestHand on(Plan plan, Grouping grouping) {
    return new TestHand(ground(plan, grouping));
  }

  /// A hand over lanes of squads, where bars go to other days and lanes at once.
  static TestHand onLanes(Plan plan) {
    return new TestHand(new Ground(Document.of(plan), Grouping.SQUAD, true));
  }

  private static Ground ground(Plan plan, Grouping grouping, String... selected) {
    Document document = Document.of(plan).withSelection(Selection.of(List.of(selected)));
    return new Ground(document, grouping, false);
  }

  /// Presses on a part of a task's bar, at its start or at its end.
  TestHand press(String task, Zone.Part part) {
    int position = ground.position(task);
    boolean isAtEnd = part == Zone.Part.END || part == Zone.Part.DOT_AFTER;
    TimeAxis axis = axis();
    x =
        isAtEnd
            ? axis.xEnd(ground.schedule().finish(position))
            : axis.xBegin(ground.schedule().start(position));
    gesture = new Idle(ground, Zone.OPEN).pressed(moment(new Zone.OnBar(task, part, 0)));
    return this;
  }

  TestHand by(double days) {
    x += days * DAY;
    gesture = gesture.moved(moment(Zone.OPEN));
    return this;
  }

  /// Goes down over the rows to a place.
  TestHand down(double pixels, Place place) {
    y += pixels;
    gesture = gesture.moved(new Moment(new Point(x, y), axis(), 0, Zone.OPEN, place, false));
    return this;
  }

  /// Goes over another bar, to the half at its start or at its end.
  TestHand over(String task, boolean isFinish) {
    x += 2 * DAY;
    gesture = gesture.moved(moment(new Zone.OnBar(task, Zone.Part.BODY, isFinish ? 0.9 : 0.1)));
    return this;
  }

  TestHand at(Moment moment) {
    gesture = gesture.moved(moment);
    return this;
  }

  TestHand press(Moment moment) {
    gesture = new Idle(ground, Zone.OPEN).pressed(moment);
    return this;
  }

  private TimeAxis axis() {
    return new TimeAxis(ground.plan().start(), 0, DAY, ground.schedule().time());
  }

  private Moment moment(Zone zone) {
    return new Moment(new Point(x, y), axis(), 0, zone, null, false);
  }

  Moment moment(double atX, double atY, Zone zone) {
    return new Moment(new Point(atX, atY), axis(), 0, zone, null, false);
  }

  Ground ground() {
    return ground;
  }

  Gesture gesture() {
    return gesture;
  }

  Draft draft() {
    return gesture.draft();
  }

  Outcome release() {
    return gesture.released();
  }

  /// The edit that letting go commits.
  Edit commit() {
    return switch (release()) {
      case Outcome.Commit(Edit edit) -> edit;
      case Outcome other -> throw new AssertionError("no edit but " + other);
    };
  }

  /// The plan after letting go.
  Plan dropped() {
    return commit().applyTo(ground.plan());
  }
}
