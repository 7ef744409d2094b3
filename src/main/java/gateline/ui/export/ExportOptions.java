package gateline.ui.export;

import gateline.board.BoardModel;
import gateline.board.Theme;
import gateline.board.TimeAxis;
import gateline.board.picture.PictureRequest;
import gateline.board.picture.View;
import gateline.edit.Selection;
import gateline.export.ExportRequest;
import gateline.export.PictureFormat;
import gateline.ui.ViewSettings;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What is chosen for pictures of any plan; the view and its groups are those of the window.
public record ExportOptions(
    PictureRequest picture, RowChoice rows, PictureFormat format, boolean withPrivate) {
  /// A slide as PNG of what the window shows.
  public static ExportOptions usual(Theme theme) {
    PictureRequest slide = PictureRequest.of(View.TIMELINE).withTheme(theme);
    return new ExportOptions(slide, RowChoice.FILTERED, PictureFormat.PNG, false);
  }

  public ExportOptions withPicture(PictureRequest next) {
    return new ExportOptions(next, rows, format, withPrivate);
  }

  ExportOptions with(UnaryOperator<PictureRequest> change) {
    return withPicture(change.apply(picture));
  }

  public ExportOptions withRows(RowChoice next) {
    return new ExportOptions(picture, next, format, withPrivate);
  }

  public ExportOptions withFormat(PictureFormat next) {
    return new ExportOptions(picture, rows, next, withPrivate);
  }

  ExportOptions withPrivate(boolean areShown) {
    return new ExportOptions(picture, rows, format, areShown);
  }

  /// The same for another plan: all of its weeks, and nothing private.
  ExportOptions forAnotherPlan() {
    return withPicture(picture.withWeeks(null)).withPrivate(false);
  }

  /// What to export of a plan.
  ExportRequest request(BoardModel model, ViewSettings settings, Selection selection) {
    View view = settings.view().get();
    PictureRequest shown =
        picture
            .withView(view)
            .withGrouping(settings.groupingOf(view))
            .withWeeks(within(model.lastWeek()));
    return ExportRequest.of(shown).withRows(rows.filter(model, selection)).withPrivate(withPrivate);
  }

  /// The weeks that the plan has of those chosen.
  private TimeAxis.@Nullable Span within(int last) {
    TimeAxis.Span weeks = picture.weeks();
    return weeks == null || weeks.from() > last
        ? null
        : new TimeAxis.Span(weeks.from(), Math.min(weeks.to(), last));
  }
}
