package gateline.board.picture;

import java.util.Arrays;
import java.util.Optional;

/// The sizes that have a name: slides, and sheets of paper at 144 pixels to the inch.
public enum NamedSize {
  SLIDE("Slide, 1920 × 1080", 1920, 1080),
  LARGE_SLIDE("Large slide, 2560 × 1440", 2560, 1440),
  LARGEST_SLIDE("Largest slide, 3840 × 2160", 3840, 2160),
  A4("A4 landscape", 1684, 1191),
  A4_PORTRAIT("A4 portrait", 1191, 1684),
  A3("A3 landscape", 2381, 1684),
  A3_PORTRAIT("A3 portrait", 1684, 2381),
  FIT("As large as its content", 0, 0);

  private final String title;
  private final int width;
  private final int height;

  NamedSize(String title, int width, int height) {
    this.title = title;
    this.width = width;
    this.height = height;
  }

  public String title() {
    return title;
  }

  public PictureSize size() {
    return PictureSize.of(width, height);
  }

  /// The one of that width and height.
  public static Optional<NamedSize> of(PictureSize size) {
    PictureSize plain = size.withScale(1);
    return Arrays.stream(values()).filter(each -> each.size().equals(plain)).findFirst();
  }
}
