package gateline.paint.font;

import gateline.scene.FontSpec;
import java.util.ArrayList;
import java.util.List;

/// A stretch of a text that one font can show: `x` is where it begins and `width` what was measured
/// for it, in pixels. A foreign run holds what the bundled font lacks and has to be fitted into its
/// width by whatever font the system has.
public record TextRun(String text, double x, double width, boolean foreign) {
  /// Cuts a text into runs, from left to right; most texts are one run of the bundled font. Runs
  /// that take no width (control characters) are left out.
  public static List<TextRun> of(String text, FontSpec spec) {
    BundledFont font = BundledFont.of(spec.weight());
    List<TextRun> runs = new ArrayList<>(1);
    double x = 0;
    int start = 0;
    while (start < text.length()) {
      int end = endOfRun(text, start, font);
      double width = width(text, start, end, spec);
      if (width > 0) {
        boolean foreign = !font.has(text.charAt(start));
        runs.add(new TextRun(text.substring(start, end), x, width, foreign));
      }
      x += width;
      start = end;
    }
    return runs;
  }

  private static int endOfRun(String text, int start, BundledFont font) {
    boolean known = font.has(text.charAt(start));
    int end = start + 1;
    while (end < text.length() && font.has(text.charAt(end)) == known) {
      end++;
    }
    return end;
  }

  private static double width(String text, int start, int end, FontSpec spec) {
    BundledFont font = BundledFont.of(spec.weight());
    int units = 0;
    for (int i = start; i < end; i++) {
      units += font.advance(text.charAt(i));
    }
    return units * spec.size() / BundledFont.UNITS_PER_EM;
  }
}
