package gateline.board.picture;

import java.util.Locale;

/// How large a picture is: the pixels it is laid out in, and how many pixels of an image make one
/// of them. A width or height of 0 is what the content needs.
public record PictureSize(double width, double height, double scale) {
  /// What the side of a picture may be at least, and that of an image at most.
  public static final int LEAST = 200;

  public static final int MOST = 32_000;

  public static final int MOST_SCALE = 8;

  public static PictureSize of(double width, double height) {
    return new PictureSize(width, height, 1);
  }

  public PictureSize withScale(double next) {
    return new PictureSize(width, height, next);
  }

  /// The longest side whose image is not too large.
  double longest() {
    return MOST / scale;
  }

  /// The same, unless it can't be made: an `IllegalArgumentException` says why.
  public PictureSize checked() {
    if (!(scale >= 1 && scale <= MOST_SCALE)) {
      throw new IllegalArgumentException(
          "scale " + number(scale) + " is not within 1 to " + MOST_SCALE);
    }
    check("width ", width);
    check("height ", height);
    return this;
  }

  private void check(String side, double pixels) {
    if (pixels != 0 && !(pixels >= LEAST && pixels <= MOST)) {
      throw new IllegalArgumentException(
          side + number(pixels) + " is not within " + LEAST + " to " + number(MOST) + " pixels");
    }
    double image = pixels * scale;
    if (image > MOST) {
      String made = " at scale " + number(scale) + " makes an image of " + number(image);
      throw new IllegalArgumentException(
          side + number(pixels) + made + " pixels, and " + number(MOST) + " is the most");
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,.2f", value);
  }
}
