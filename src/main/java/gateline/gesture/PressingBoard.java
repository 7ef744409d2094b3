package gateline.gesture;

/// The button is down on the open board, and the hand has not gone anywhere yet.
public record PressingBoard(Ground ground, Moment pressed) implements Gesture {
  @Override
  public Gesture moved(Moment now) {
    return PressingBar.hasSetOut(pressed, now) ? new Brushing(ground, pressed, now) : this;
  }

  @Override
  public Outcome released() {
    return new Outcome.Click();
  }

  @Override
  public HandShape shape() {
    return HandShape.PLAIN;
  }
}
