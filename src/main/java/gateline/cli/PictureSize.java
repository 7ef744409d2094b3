package gateline.cli;

import picocli.CommandLine.TypeConversionException;

/// A picture's width and height in pixels, written `1920x1080`.
record PictureSize(int width, int height) {
  static final PictureSize SLIDE = new PictureSize(1920, 1080);

  private static final int SMALLEST = 200;
  private static final int LARGEST = 32_000;

  static PictureSize parse(String text) {
    int cross = text.indexOf('x');
    try {
      int width = Integer.parseInt(text.substring(0, Math.max(0, cross)));
      int height = Integer.parseInt(text.substring(cross + 1));
      if (Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST) {
        return new PictureSize(width, height);
      }
    } catch (NumberFormatException _) {
      // said below, with what was expected
    }
    throw new TypeConversionException(
        "expected a size such as 1920x1080, each side %d to %d, but was '%s'"
            .formatted(SMALLEST, LARGEST, text));
  }
}
