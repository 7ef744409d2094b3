package gateline.board.picture;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What a picture can be made with or without. A view knows only some of them; the others change
/// nothing in its pictures.
public enum PicturePart {
  TITLE("Title"),
  LEGEND("Legend"),
  AS_OF("As-of date"),
  COLUMNS("Table columns"),
  LINKS("Links"),
  BASELINE("Baseline");

  /// What a picture has if nothing else is said.
  public static final Set<PicturePart> USUAL =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(BASELINE)));

  private final String title;

  PicturePart(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /// Whether pictures of a view can have it.
  public boolean isKnownTo(View view) {
    return switch (this) {
      case TITLE, LEGEND, AS_OF -> view != View.REVIEW;
      case COLUMNS, LINKS, BASELINE -> view == View.TIMELINE;
    };
  }
}
