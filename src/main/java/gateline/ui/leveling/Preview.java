package gateline.ui.leveling;

import gateline.board.BoardModel;
import gateline.capacity.leveling.Choice;
import gateline.ui.board.Trial;
import java.util.List;

/// A choice of moves with what it would look like on the board, what it comes to, and each move of
/// the proposal. For any thread.
record Preview(Choice choice, Trial trial, List<Figure> figures, List<MoveLine> lines) {
  static Preview of(BoardModel before, Choice choice) {
    Trial trial = Trial.standing(before, choice.schedule());
    return new Preview(
        choice,
        trial,
        Figure.between(before, trial.model()),
        MoveLine.of(choice, trial.model().schedule()));
  }

  /// How many squad-weeks have more to do than they can.
  int overloads() {
    return trial.model().loads().overloads().size();
  }
}
