package gateline.board.picture;

import gateline.board.Grouping;
import gateline.board.Theme;
import gateline.board.TimeAxis;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What picture to make. `weeks` null means all of them; `grouping` is one that the view knows. A
/// transparent picture has no ground of its own.
public record PictureRequest(
    View view,
    PictureSize size,
    Theme theme,
    boolean isTransparent,
    Grouping grouping,
    TimeAxis.@Nullable Span weeks,
    Set<PicturePart> parts) {
  public PictureRequest {
    EnumSet<PicturePart> copy = EnumSet.noneOf(PicturePart.class);
    copy.addAll(parts);
    parts = Collections.unmodifiableSet(copy);
  }

  /// A slide with all that is usual.
  public static PictureRequest of(View view) {
    PictureSize slide = NamedSize.SLIDE.size();
    return of(view, slide.width(), slide.height());
  }

  /// A picture with all that is usual; a width or height of 0 fits the content.
  public static PictureRequest of(View view, double width, double height) {
    return new PictureRequest(
        view,
        PictureSize.of(width, height),
        Theme.LIGHT,
        false,
        view.groupings().getFirst(),
        null,
        PicturePart.USUAL);
  }

  /// Whether the picture has a part.
  public boolean has(PicturePart part) {
    return parts.contains(part) && part.isKnownTo(view);
  }

  public PictureRequest withSize(PictureSize next) {
    return new PictureRequest(view, next, theme, isTransparent, grouping, weeks, parts);
  }

  public PictureRequest withTheme(Theme next) {
    return new PictureRequest(view, size, next, isTransparent, grouping, weeks, parts);
  }

  public PictureRequest transparent(boolean next) {
    return new PictureRequest(view, size, theme, next, grouping, weeks, parts);
  }

  public PictureRequest withGrouping(Grouping next) {
    return new PictureRequest(view, size, theme, isTransparent, next, weeks, parts);
  }

  /// Another view, by the grouping that is usual there.
  public PictureRequest withView(View next) {
    Grouping usual = next.groupings().getFirst();
    return new PictureRequest(next, size, theme, isTransparent, usual, weeks, parts);
  }

  public PictureRequest withWeeks(TimeAxis.@Nullable Span next) {
    return new PictureRequest(view, size, theme, isTransparent, grouping, next, parts);
  }

  /// With a part or without it.
  public PictureRequest withPart(PicturePart part, boolean isThere) {
    EnumSet<PicturePart> next = EnumSet.noneOf(PicturePart.class);
    next.addAll(parts);
    if (isThere) {
      next.add(part);
    } else {
      next.remove(part);
    }
    return withParts(next);
  }

  public PictureRequest withParts(Set<PicturePart> next) {
    return new PictureRequest(view, size, theme, isTransparent, grouping, weeks, next);
  }
}
