package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.edit.Document;
import gateline.gesture.Impact;

/// An edit that is only tried: what the board would show after it, and what it changes for the plan
/// as a whole.
public record Trial(BoardModel model, Impact impact) {
  static Trial of(BoardModel before, Document after) {
    BoardModel model = BoardModel.of(after.schedule(), before.today(), before.tasks().filter());
    return new Trial(model, Impact.between(before, model));
  }
}
