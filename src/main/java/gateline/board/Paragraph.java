package gateline.board;

import gateline.scene.FontSpec;
import gateline.scene.TextMeasurer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/// A text broken at its spaces into lines of one font; a word too wide for the width is broken at a
/// seam of it, else between letters. It has no place yet: whoever draws it gives it one.
public record Paragraph(List<String> lines, FontSpec font) {
  /// Lines stand this many text sizes apart.
  public static final double LEADING = 1.25;

  private static final String JOINTS = "-/_.";

  public Paragraph {
    lines = List.copyOf(lines);
  }

  /// The text on as few lines as the width allows.
  public static Paragraph wrapped(String text, FontSpec font, double width, TextMeasurer measurer) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words(text)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (measurer.width(longer, font) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = breakWord(word, font, width, new Breaking(lines, measurer));
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return new Paragraph(lines, font);
  }

  /// The same, but nothing is broken between letters: a word without seams that is too wide ends in
  /// an ellipsis.
  public static Paragraph ofWholeWords(
      String text, FontSpec font, double width, TextMeasurer measurer) {
    String[] words = words(text);
    for (int i = 0; i < words.length; i++) {
      boolean fits = parts(words[i]).stream().allMatch(part -> measurer.width(part, font) <= width);
      words[i] = fits ? words[i] : measurer.fit(words[i], font, width);
    }
    return wrapped(String.join(" ", words), font, width, measurer);
  }

  /// A word broken at all its seams.
  private static List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 2; i < word.length(); i++) {
      if (isSeam(word, i)) {
        parts.add(word.substring(from, i));
        from = i;
      }
    }
    parts.add(word.substring(from));
    return parts;
  }

  private record Breaking(List<String> lines, TextMeasurer measurer) {}

  private static String breakWord(String word, FontSpec font, double width, Breaking breaking) {
    String rest = word;
    while (breaking.measurer.width(rest, font) > width && rest.length() > 1) {
      int end = 1;
      while (breaking.measurer.width(rest.substring(0, end + 1), font) <= width) {
        end++;
      }
      end = seam(rest, end);
      breaking.lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }

  /// The last seam of a compound up to `end`, as in Workspace|Manager or and/|or; `end` without
  /// one.
  private static int seam(String word, int end) {
    for (int i = end; i > 1; i--) {
      if (isSeam(word, i)) {
        return i;
      }
    }
    return end;
  }

  private static boolean isSeam(String word, int at) {
    char before = word.charAt(at - 1);
    boolean isHump = Character.isLowerCase(before) && Character.isUpperCase(word.charAt(at));
    return isHump || JOINTS.indexOf(before) >= 0;
  }

  /// The narrowest paragraph of at most so many lines.
  public static Paragraph narrowest(
      String text, FontSpec font, int mostLines, TextMeasurer measurer) {
    String[] words = words(text);
    int lines = Math.min(mostLines, words.length);
    double[] least = new double[words.length + 1];
    int[][] cuts = new int[lines + 1][words.length + 1];
    Arrays.fill(least, Double.MAX_VALUE);
    least[0] = 0;
    for (int line = 1; line <= lines; line++) {
      least =
          withOneMoreLine(
              least, cuts[line], (begin, end) -> measurer.width(join(words, begin, end), font));
    }
    return new Paragraph(cut(words, cuts, lines), font);
  }

  /// The least width of the first words, for each number of them, with one more line to break them
  /// into; `cuts` learns where that line begins.
  private static double[] withOneMoreLine(
      double[] least, int[] cuts, ToDoubleBiFunction<Integer, Integer> width) {
    double[] next = least.clone();
    for (int end = 0; end < least.length; end++) {
      cuts[end] = end;
      for (int begin = 0; begin < end; begin++) {
        double wider = Math.max(least[begin], width.applyAsDouble(begin, end));
        if (wider < next[end] - 1e-9) {
          next[end] = wider;
          cuts[end] = begin;
        }
      }
    }
    return next;
  }

  private static List<String> cut(String[] words, int[][] cuts, int lines) {
    List<String> parts = new ArrayList<>();
    int end = words.length;
    for (int line = lines; line > 0; line--) {
      int begin = cuts[line][end];
      if (begin < end) {
        parts.addFirst(join(words, begin, end));
      }
      end = begin;
    }
    return parts;
  }

  private static String[] words(String text) {
    return text.isBlank() ? new String[0] : text.strip().split(" +");
  }

  private static String join(String[] words, int begin, int end) {
    return String.join(" ", Arrays.copyOfRange(words, begin, end));
  }

  /// The same paragraph cut to so many lines; the last one kept ends in an ellipsis.
  public Paragraph atMost(int count, double width, TextMeasurer measurer) {
    if (lines.size() <= count || count < 1) {
      return count < 1 ? new Paragraph(List.of(), font) : this;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, count));
    String last = measurer.fit(joined(lines.subList(count - 1, count + 1)) + "…", font, width);
    kept.set(count - 1, last.replace("……", "…"));
    return new Paragraph(kept, font);
  }

  /// The same paragraph with its lines cut to a width: from the first line that is too wide on,
  /// what does not fit ends in an ellipsis.
  public Paragraph cut(double width, TextMeasurer measurer) {
    if (width(measurer) <= width) {
      return this;
    }
    return wrapped(joined(lines), font, width, measurer).atMost(lines.size(), width, measurer);
  }

  /// Lines as one text again: no space comes behind a joint that they were broken at.
  private static String joined(List<String> lines) {
    StringBuilder text = new StringBuilder(lines.getFirst());
    for (String line : lines.subList(1, lines.size())) {
      boolean isBroken = JOINTS.indexOf(text.charAt(text.length() - 1)) >= 0;
      text.append(isBroken ? "" : " ").append(line);
    }
    return text.toString();
  }

  public double width(TextMeasurer measurer) {
    return lines.stream().mapToDouble(line -> measurer.width(line, font)).max().orElse(0);
  }

  public double lineHeight() {
    return font.size() * LEADING;
  }

  public double height() {
    return lines.size() * lineHeight();
  }
}
