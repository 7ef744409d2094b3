package gateline.gesture;

/// What the hand is doing. Each state is a value; a moment of the pointer leads to the next.
public sealed interface Gesture
    permits Idle,
        PressingBar,
        MovingBars,
        ResizingBar,
        ChangingProgress,
        DrawingLink,
        PressingBoard,
        Brushing {
  /// What it began with; no state ever has another.
  Ground ground();

  /// The state after the pointer has moved.
  Gesture moved(Moment now);

  /// What follows when the hand lets go now.
  Outcome released();

  /// What letting go now would do to the plan.
  default Draft draft() {
    return Draft.nothing(ground().document());
  }

  /// What is drawn over the board while it goes on.
  default Sketch sketch() {
    return new Sketch.Nothing();
  }

  HandShape shape();

  /// Whether it has hold of a bar and goes by where the pointer is alone, whatever lies under it.
  default boolean isCarrying() {
    return false;
  }
}
