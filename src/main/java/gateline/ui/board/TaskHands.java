package gateline.ui.board;

import gateline.gesture.NewBar;
import gateline.gesture.Outcome;

/// What the keyboard asks of a view with bars, where a mouse would do it itself.
public interface TaskHands {
  /// Asks where a bar is to stand that goes against links.
  void choose(Outcome.Choose choice);

  /// Asks the name of a task that is to be added.
  void name(NewBar bar);

  /// Opens the card of a task's first link; again, of its next.
  void openLink(String task);

  /// Deletes the link whose card is open; false when none is.
  boolean deleteLink();
}
