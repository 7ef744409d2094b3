package gateline.board.picture;

import gateline.board.Theme;
import java.util.EnumSet;

/// What pictures are mostly made for. It sets size, scale, ground and parts and leaves the rest as
/// it is. What is sent in a chat is one picture, however high.
public enum Preset {
  SLIDE("Slide"),
  LARGE_SLIDE("Large slide"),
  A4_PRINT("A4 print"),
  A3_POSTER("A3 poster"),
  CHAT("Chat"),
  EVERYTHING("Everything in one picture");

  private final String title;

  Preset(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /// The same picture for this purpose; what is printed is light.
  public PictureRequest applyTo(PictureRequest picture) {
    PictureRequest usual = picture.withParts(PicturePart.USUAL).transparent(false);
    return switch (this) {
      case SLIDE -> usual.withSize(NamedSize.SLIDE.size());
      case LARGE_SLIDE -> usual.withSize(NamedSize.LARGEST_SLIDE.size());
      case A4_PRINT -> print(usual, NamedSize.A4);
      case A3_POSTER -> print(usual, NamedSize.A3);
      case CHAT ->
          usual
              .withSize(PictureSize.of(1280, 0))
              .withParts(EnumSet.of(PicturePart.TITLE, PicturePart.AS_OF));
      case EVERYTHING -> usual.withSize(NamedSize.FIT.size());
    };
  }

  private static PictureRequest print(PictureRequest picture, NamedSize size) {
    return picture.withTheme(Theme.LIGHT).withSize(size.size().withScale(2));
  }
}
