package gateline.review.standup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of Markdown: its number from 1, how far it is indented, what kind it is, and its text
/// without the marks before it. `order` is the number of a numbered line, else 0.
record MarkdownLine(int number, int indent, Kind kind, int order, String text) {
  private static final int TAB = 4;
  private static final Pattern BULLET = Pattern.compile("[-*+•](?:\\s+(.*))?", Pattern.DOTALL);
  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,3})[.)](?:\\s+(.*))?", Pattern.DOTALL);
  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*:?");

  enum Kind {
    BLANK,
    HEADING,
    BOLD,
    BULLET,
    NUMBERED,
    TEXT
  }

  static List<MarkdownLine> all(String text) {
    List<MarkdownLine> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(of(lines.size() + 1, line)));
    return lines;
  }

  private static MarkdownLine of(int number, String line) {
    int indent = 0;
    int at = 0;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      indent += line.charAt(at) == '\t' ? TAB : 1;
      at++;
    }
    String text = line.strip();
    if (text.isEmpty() || text.startsWith("```")) {
      return new MarkdownLine(number, indent, Kind.BLANK, 0, "");
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (numbered.matches()) {
      int order = Integer.parseInt(numbered.group(1));
      return new MarkdownLine(number, indent, Kind.NUMBERED, order, rest(numbered, 2));
    }
    return marked(number, indent, text);
  }

  private static MarkdownLine marked(int number, int indent, String text) {
    int sharps = countSharps(text);
    if (sharps > 0) {
      return new MarkdownLine(number, indent, Kind.HEADING, 0, text.substring(sharps).strip());
    }
    Matcher bold = BOLD.matcher(text);
    if (bold.matches()) {
      return new MarkdownLine(number, indent, Kind.BOLD, 0, bold.group(1).strip());
    }
    Matcher bullet = BULLET.matcher(text);
    return bullet.matches()
        ? new MarkdownLine(number, indent, Kind.BULLET, 0, rest(bullet, 1))
        : new MarkdownLine(number, indent, Kind.TEXT, 0, text);
  }

  /// How many begin a heading, 0 where none does.
  private static int countSharps(String text) {
    int sharps = 0;
    while (sharps < text.length() && text.charAt(sharps) == '#') {
      sharps++;
    }
    boolean isHeading = sharps < text.length() && Character.isWhitespace(text.charAt(sharps));
    return isHeading ? sharps : 0;
  }

  private static String rest(Matcher matcher, int group) {
    String rest = matcher.group(group);
    return rest == null ? "" : rest.strip();
  }

  boolean isBlank() {
    return kind == Kind.BLANK;
  }

  /// Whether an entry of a list begins here.
  boolean isEntry() {
    return kind == Kind.BULLET || kind == Kind.NUMBERED;
  }

  /// Whether it could be a heading: at the left edge and no bullet.
  boolean isAtEdge() {
    return indent < 2 && kind != Kind.BULLET && kind != Kind.BLANK;
  }
}
