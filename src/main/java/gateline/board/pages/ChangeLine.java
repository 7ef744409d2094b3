package gateline.board.pages;

import gateline.scene.Color;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One change as the page shows it: its row of the list, when it is now and was (null where it has
/// no dates, is gone or was not there), and the sentence that explains it.
record ChangeLine(ListItem item, Color color, @Nullable Span now, @Nullable Span then, String why) {
  /// The first and the last day of something.
  record Span(LocalDate first, LocalDate last) {}
}
