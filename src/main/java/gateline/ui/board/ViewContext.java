package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.Sizes;
import gateline.board.picture.View;
import gateline.scene.TextMeasurer;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/// What every view is built with: what it shows, how it is looked at, the measure of text, how to
/// open the details of what is selected, and the edit that is being tried (null mostly).
public record ViewContext(
    Session session,
    ViewSettings settings,
    TextMeasurer text,
    Runnable openDetails,
    ObjectProperty<@Nullable Trial> trial) {
  public ViewContext(
      Session session, ViewSettings settings, TextMeasurer text, Runnable openDetails) {
    this(session, settings, text, openDetails, new SimpleObjectProperty<>());
  }

  /// Whether a view is the one on show.
  ObservableBooleanValue isShown(View view) {
    return settings.view().isEqualTo(view);
  }

  Look look() {
    return Look.of(settings.theme().get(), Sizes.STANDARD, text);
  }

  /// What the open plan would look like after the edit that is being tried, if there is one.
  BoardModel shown(BoardModel model) {
    Trial now = trial.get();
    return now == null ? model : now.model();
  }
}
