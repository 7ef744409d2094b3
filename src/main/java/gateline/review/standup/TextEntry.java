package gateline.review.standup;

import java.util.ArrayList;
import java.util.List;

/// One entry of a section: the line it begins in, its text with its later lines, and the entries
/// indented below it.
record TextEntry(int line, String text, List<TextEntry> below) {
  private static final int STEP = 2;

  TextEntry {
    below = List.copyOf(below);
  }

  /// The entries of a section's lines: a bullet begins one, so does a text after an empty line.
  static List<TextEntry> all(List<MarkdownLine> lines) {
    List<List<MarkdownLine>> groups = new ArrayList<>();
    boolean isAfterBlank = true;
    int edge = 0;
    for (MarkdownLine line : lines) {
      boolean isBelow = line.isEntry() && !groups.isEmpty() && line.indent() >= edge + STEP;
      if (!line.isBlank() && ((line.isEntry() && !isBelow) || (isAfterBlank && !isBelow))) {
        groups.add(new ArrayList<>());
        edge = line.isEntry() ? line.indent() : line.indent() + STEP;
      }
      if (!line.isBlank()) {
        groups.getLast().add(line);
      }
      isAfterBlank = line.isBlank();
    }
    return groups.stream().map(TextEntry::of).toList();
  }

  private static TextEntry of(List<MarkdownLine> lines) {
    List<List<MarkdownLine>> parts = new ArrayList<>();
    for (MarkdownLine line : lines) {
      if (parts.isEmpty() || line.isEntry()) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(line);
    }
    List<TextEntry> below =
        parts.stream()
            .skip(1)
            .map(part -> new TextEntry(line(part), text(part), List.of()))
            .toList();
    return new TextEntry(line(parts.getFirst()), text(parts.getFirst()), below);
  }

  private static int line(List<MarkdownLine> part) {
    return part.getFirst().number();
  }

  /// A line that ends with a backslash keeps its end; any other end is a blank.
  private static String text(List<MarkdownLine> part) {
    StringBuilder text = new StringBuilder();
    for (MarkdownLine line : part) {
      if (!text.isEmpty()) {
        boolean isKept = MarkdownText.goesOn(text);
        text.setLength(isKept ? text.length() - 1 : text.length());
        text.append(isKept ? '\n' : ' ');
      }
      text.append(line.text());
    }
    return text.toString();
  }
}
