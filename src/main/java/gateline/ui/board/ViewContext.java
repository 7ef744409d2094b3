package gateline.ui.board;

import gateline.board.Look;
import gateline.board.Sizes;
import gateline.scene.TextMeasurer;
import gateline.ui.Session;
import gateline.ui.ViewSettings;

/// What every view is built with: what it shows, how it is looked at, the measure of text, and how
/// to open the details of what is selected.
public record ViewContext(
    Session session, ViewSettings settings, TextMeasurer text, Runnable openDetails) {
  Look look() {
    return Look.of(settings.theme().get(), Sizes.STANDARD, text);
  }
}
