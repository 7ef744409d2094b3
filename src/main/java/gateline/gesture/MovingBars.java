package gateline.gesture;

import java.util.List;

/// One or several bars are carried along the axis, to the nearest day.
public record MovingBars(
    Ground ground,
    Moment pressed,
    String grabbed,
    int days,
    double dx,
    double dayWidth,
    Draft draft)
    implements Gesture {
  static MovingBars of(Ground ground, String grabbed, Moment pressed) {
    return new MovingBars(ground, pressed, grabbed, 0, 0, 1, Draft.nothing(ground.document()));
  }

  @Override
  public MovingBars moved(Moment now) {
    int next = now.daysSince(pressed);
    Draft then = next == days ? draft : BarMove.of(ground, grabbed).draft(next);
    return new MovingBars(
        ground, pressed, grabbed, next, now.since(pressed).x(), now.axis().dayWidth(), then);
  }

  @Override
  public Outcome released() {
    return draft.outcome(grabbed);
  }

  @Override
  public Sketch sketch() {
    return new Sketch.Held(draft.isRefused() ? List.of() : BarMove.of(ground, grabbed).held(days));
  }

  @Override
  public HandShape shape() {
    return draft.isRefused() ? HandShape.REFUSED : HandShape.MOVE;
  }
}
