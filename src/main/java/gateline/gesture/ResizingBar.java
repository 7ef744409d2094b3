package gateline.gesture;

import java.math.BigDecimal;

/// The end of a bar is held: its estimate follows the hand in whole days, or in halves where a day
/// is wide.
public record ResizingBar(Ground ground, Moment pressed, BarStretch stretch, double x, Draft draft)
    implements Gesture {
  static ResizingBar of(Ground ground, String task, Moment pressed) {
    BarStretch stretch = BarStretch.of(ground, task);
    return new ResizingBar(
        ground, pressed, stretch, pressed.at().x(), Draft.nothing(ground.document()));
  }

  @Override
  public ResizingBar moved(Moment now) {
    double end = now.axis().xEnd(stretch.finish()) + now.since(pressed).x();
    BigDecimal days = stretch.daysAt(now.minute(end), Steps.ofDays(now));
    BarStretch next = stretch.withDays(days);
    Draft then = next.equals(stretch) ? draft : next.draft();
    return new ResizingBar(ground, pressed, next, end, then);
  }

  @Override
  public Outcome released() {
    return draft.outcome(stretch.task());
  }

  @Override
  public Sketch sketch() {
    return new Sketch.Edge(stretch.task(), x);
  }

  @Override
  public boolean isCarrying() {
    return true;
  }

  @Override
  public HandShape shape() {
    return draft.isRefused() ? HandShape.REFUSED : HandShape.STRETCH;
  }
}
