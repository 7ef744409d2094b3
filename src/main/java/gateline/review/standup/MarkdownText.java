package gateline.review.standup;

/// A text as Markdown writes it: what Markdown, or this reader, would take for something else
/// stands behind a backslash, and a line break inside a text is a backslash at the line's end.
final class MarkdownText {
  private static final String MARKS = "\\*`[]<";
  private static final String LINE_BEGINS = "-+#>•";

  /// What a private line ends with.
  static final String PRIVATE = "(private)";

  private MarkdownText() {}

  /// A text for a list entry whose later lines are indented by so many blanks.
  static String escaped(String text, int indent) {
    StringBuilder out = new StringBuilder();
    text.strip()
        .lines()
        .map(String::strip)
        .forEach(line -> {
          if (!out.isEmpty()) {
            out.append("\\\n").append(" ".repeat(indent));
          }
          appendLine(out, line);
        });
    if (text.strip().endsWith(PRIVATE)) {
      out.insert(out.length() - PRIVATE.length(), '\\');
    }
    return out.toString();
  }

  private static void appendLine(StringBuilder out, String line) {
    int number = 0;
    while (number < line.length() && Character.isDigit(line.charAt(number))) {
      number++;
    }
    for (int at = 0; at < line.length(); at++) {
      char each = line.charAt(at);
      boolean isNumbering = at == number && number > 0 && (each == '.' || each == ')');
      boolean begins = at == 0 && LINE_BEGINS.indexOf(each) >= 0;
      if (begins || isNumbering || MARKS.indexOf(each) >= 0) {
        out.append('\\');
      }
      out.append(each);
    }
  }

  /// The text that was meant.
  static String plain(String written) {
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < written.length(); at++) {
      boolean isEscape = written.charAt(at) == '\\' && at + 1 < written.length();
      if (isEscape && isMark(written.charAt(at + 1))) {
        at++;
      }
      out.append(written.charAt(at));
    }
    return out.toString().strip();
  }

  private static boolean isMark(char next) {
    return !Character.isLetterOrDigit(next) && !Character.isWhitespace(next);
  }

  /// Whether the line goes on below: it ends with a backslash that is not one itself.
  static boolean goesOn(CharSequence written) {
    return isBehindBackslash(written, written.length());
  }

  private static boolean isBehindBackslash(CharSequence written, int end) {
    int at = end;
    while (at > 0 && written.charAt(at - 1) == '\\') {
      at--;
    }
    return (end - at) % 2 == 1;
  }

  /// Where a mark stands that is not behind a backslash, from a position on; -1 where there is
  /// none.
  static int find(String written, String mark, int from) {
    int at = written.indexOf(mark, from);
    while (at > 0 && isBehindBackslash(written, at)) {
      at = written.indexOf(mark, at + 1);
    }
    return at;
  }
}
