package gateline.ui.board;

import gateline.board.Look;
import gateline.board.Sizes;
import gateline.board.picture.View;
import gateline.scene.TextMeasurer;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import javafx.beans.value.ObservableBooleanValue;

/// What every view is built with: what it shows, how it is looked at, the measure of text, and how
/// to open the details of what is selected.
public record ViewContext(
    Session session, ViewSettings settings, TextMeasurer text, Runnable openDetails) {
  /// Whether a view is the one on show.
  ObservableBooleanValue isShown(View view) {
    return settings.view().isEqualTo(view);
  }

  Look look() {
    return Look.of(settings.theme().get(), Sizes.STANDARD, text);
  }
}
