package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.edit.Document;
import gateline.gesture.Impact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An edit that is only tried: what the board would show after it, and what it changes for the plan
/// as a whole.
public record Trial(BoardModel model, Impact impact) {
  static Trial of(BoardModel before, Document after) {
    @Nullable LocalDate today = before.today();
    BoardModel model = BoardModel.of(after.schedule(), today);
    return new Trial(model, Impact.between(before, model));
  }
}
