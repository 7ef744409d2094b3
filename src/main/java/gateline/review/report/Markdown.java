package gateline.review.report;

import java.util.List;

/// A text in Markdown in the making. What comes from the plan is escaped, so that it stands there
/// as it was written.
final class Markdown {
  private final StringBuilder text = new StringBuilder();

  /// The characters that would be taken for markup, each behind a backslash; lines become one.
  static String escaped(String words) {
    return words.strip().replaceAll("\\R+", " ").replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
  }

  static String bold(String words) {
    return "**" + escaped(words) + "**";
  }

  void title(String words) {
    text.append("# ").append(words).append("\n");
  }

  void section(String words) {
    text.append("\n## ").append(words).append("\n\n");
  }

  void paragraph(String words) {
    text.append("\n").append(words).append("\n");
  }

  /// A list, or in its place what is said of an empty one.
  void list(List<String> items, String ofNone) {
    if (items.isEmpty()) {
      text.append(ofNone).append("\n");
    }
    items.forEach(item -> text.append("- ").append(item).append("\n"));
  }

  void table(List<String> heads, List<List<String>> rows) {
    row(heads);
    row(heads.stream().map(_ -> "---").toList());
    rows.forEach(this::row);
  }

  private void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
