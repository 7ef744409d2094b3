package gateline.board.picture;

import gateline.board.Grouping;
import gateline.board.Theme;
import gateline.board.TimeAxis;
import org.jspecify.annotations.Nullable;

/// What picture to make. Width and height are pixels of the scene; a height of 0 fits the content.
/// `weeks` null means all of them; `grouping` is one that the view knows.
public record PictureRequest(
    View view,
    double width,
    double height,
    Theme theme,
    Grouping grouping,
    TimeAxis.@Nullable Span weeks) {
  public static PictureRequest of(View view, double width, double height) {
    return new PictureRequest(view, width, height, Theme.LIGHT, view.groupings().getFirst(), null);
  }

  public PictureRequest withTheme(Theme next) {
    return new PictureRequest(view, width, height, next, grouping, weeks);
  }

  public PictureRequest withGrouping(Grouping next) {
    return new PictureRequest(view, width, height, theme, next, weeks);
  }

  public PictureRequest withWeeks(TimeAxis.@Nullable Span next) {
    return new PictureRequest(view, width, height, theme, grouping, next);
  }
}
