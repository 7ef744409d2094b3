package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.board.Shifts;
import gateline.edit.Document;
import gateline.gesture.Impact;
import gateline.schedule.Schedule;

/// An edit that is only tried: what the board shows without it and would show after it, what it
/// changes for the plan as a whole, and how far it moves which bars.
public record Trial(BoardModel before, BoardModel model, Impact impact, Shifts shifts) {
  static Trial of(BoardModel before, Document after) {
    BoardModel model = model(before, after.schedule());
    return new Trial(before, model, Impact.between(before, model), Shifts.NONE);
  }

  /// One that stands for a while, so that it is worth saying how far bars move. For any thread.
  public static Trial standing(BoardModel before, Schedule after) {
    BoardModel model = model(before, after);
    Shifts shifts = Shifts.between(before.schedule(), after);
    return new Trial(before, model, Impact.between(before, model), shifts);
  }

  private static BoardModel model(BoardModel before, Schedule after) {
    return BoardModel.of(after, before.today(), before.tasks().filter()).heldLike(before);
  }

  /// Whether it was made from what is now shown of the plan.
  boolean isOf(BoardModel now) {
    return before == now;
  }
}
