package gateline.gesture;

import gateline.board.Zone;

/// Nothing is held; the pointer is over something.
public record Idle(Ground ground, Zone over) implements Gesture {
  @Override
  public Idle moved(Moment now) {
    return over.equals(now.zone()) ? this : new Idle(ground, now.zone());
  }

  /// The main button went down.
  public Gesture pressed(Moment now) {
    return switch (now.zone()) {
      case Zone.OnBar bar -> new PressingBar(ground, bar, now);
      case Zone.Open _, Zone.OnLink _ -> new PressingBoard(ground, now);
      case Zone.Fixed _ -> new Idle(ground, now.zone());
    };
  }

  @Override
  public Outcome released() {
    return new Outcome.Click();
  }

  @Override
  public HandShape shape() {
    return switch (over) {
      case Zone.OnBar(var task, var part, _) -> shape(part, ground.task(task).isFinished());
      case Zone.OnLink _ -> HandShape.POINT;
      case Zone.Open _, Zone.Fixed _ -> HandShape.PLAIN;
    };
  }

  private static HandShape shape(Zone.Part part, boolean isFinished) {
    return switch (part) {
      case BODY -> isFinished ? HandShape.PLAIN : HandShape.GRAB;
      case END -> isFinished ? HandShape.PLAIN : HandShape.STRETCH;
      case PROGRESS -> isFinished ? HandShape.PLAIN : HandShape.PROGRESS;
      case DOT_BEFORE, DOT_AFTER -> HandShape.LINK;
    };
  }
}
