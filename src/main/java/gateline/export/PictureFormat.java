package gateline.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The kinds of file a picture can be written to, known by the end of their names.
public enum PictureFormat {
  PNG,
  SVG,
  PDF,
  PPTX;

  /// The format a file's name asks for, upper or lower case.
  public static Optional<PictureFormat> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.endsWith(format.ending())).findFirst();
  }

  /// The end of its files' names, such as `.png`.
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /// Whether one file holds all pages; else each page has a file of its own.
  public boolean holdsAllPages() {
    return this == PDF || this == PPTX;
  }

  /// All endings, to say aloud: `.png, .svg, .pdf or .pptx`.
  public static String endings() {
    String all =
        Arrays.stream(values()).map(PictureFormat::ending).collect(Collectors.joining(", "));
    int last = all.lastIndexOf(", ");
    return all.substring(0, last) + " or " + all.substring(last + 2);
  }
}
