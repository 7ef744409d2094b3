package gateline.gesture;

import gateline.edit.Edit;
import gateline.scene.Bounds;
import java.util.List;

/// What follows when the hand lets go: at most one edit.
public sealed interface Outcome {
  Outcome NOTHING = new Nothing();

  record Nothing() implements Outcome {}

  /// The hand went nowhere: it was a click.
  record Click() implements Outcome {}

  record Commit(Edit edit) implements Outcome {}

  /// What was dropped goes against links; the user chooses where the bar stands. The first option
  /// is the one that is drawn.
  record Choose(String task, String question, List<Option> options) implements Outcome {}

  /// A rubber band, in pixels of the picture, to select what it touches.
  record Brush(Bounds band) implements Outcome {}

  /// It can't be; the words say why.
  record Refuse(String words) implements Outcome {}
}
