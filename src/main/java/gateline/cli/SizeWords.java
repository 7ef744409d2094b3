package gateline.cli;

import gateline.board.picture.NamedSize;
import gateline.board.picture.PictureSize;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/// A picture's size as one writes it: a name such as `a4`, or width and height such as `1920x1080`;
/// a height can be `fit`.
final class SizeWords {
  private static final String FIT = "fit";

  private SizeWords() {}

  static PictureSize parse(String text) {
    for (NamedSize named : NamedSize.values()) {
      if (Words.word(named).equals(text)) {
        return named.size();
      }
    }
    int cross = text.indexOf('x');
    String height = text.substring(cross + 1);
    try {
      double width = Integer.parseInt(text.substring(0, Math.max(0, cross)));
      return PictureSize.of(width, height.equals(FIT) ? 0 : Integer.parseInt(height)).checked();
    } catch (NumberFormatException _) {
      throw new TypeConversionException(
          "expected a size such as 1920x1080 or 2400xfit, or one of "
              + names()
              + ", but was '"
              + text
              + "'");
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  /// All names, to say aloud.
  static String names() {
    return Arrays.stream(NamedSize.values()).map(Words::word).collect(Collectors.joining(", "));
  }
}
