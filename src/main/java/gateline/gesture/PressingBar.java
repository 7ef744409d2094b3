package gateline.gesture;

import gateline.board.Zone;

/// The button is down on a part of a bar, and the hand has not gone anywhere yet.
public record PressingBar(Ground ground, Zone.OnBar bar, Moment pressed) implements Gesture {
  /// How far a hand may tremble, in pixels.
  static final double SLOP = 4;

  @Override
  public Gesture moved(Moment now) {
    return hasSetOut(pressed, now) ? held().moved(now) : this;
  }

  static boolean hasSetOut(Moment pressed, Moment now) {
    var way = now.since(pressed);
    return Math.hypot(way.x(), way.y()) > SLOP;
  }

  private Gesture held() {
    return switch (bar.part()) {
      case BODY -> MovingBars.of(ground, bar.task(), pressed);
      case END -> ResizingBar.of(ground, bar.task(), pressed);
      case PROGRESS -> ChangingProgress.of(ground, bar.task(), pressed);
      case DOT_BEFORE -> DrawingLink.of(ground, new LinkEnd(bar.task(), false), pressed);
      case DOT_AFTER -> DrawingLink.of(ground, new LinkEnd(bar.task(), true), pressed);
    };
  }

  @Override
  public Outcome released() {
    return new Outcome.Click();
  }

  @Override
  public HandShape shape() {
    return new Idle(ground, bar).shape();
  }
}
