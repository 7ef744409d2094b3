package gateline.paint.svg;

import java.util.ArrayDeque;
import java.util.Deque;

/// XML as it grows: elements, attributes, words. What XML cannot hold (control characters, halves
/// of a character) is left out.
final class Markup {
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  /// Begins an element on a line of its own; attributes follow, then one of the three ends.
  Markup start(String element) {
    indent().append('<').append(element);
    return this;
  }

  Markup attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  Markup attribute(String name, double value) {
    out.append(' ').append(name).append("=\"");
    Numbers.append(out, value);
    out.append('"');
    return this;
  }

  /// Ends an element without content.
  void empty() {
    out.append("/>\n");
  }

  /// Ends an element that holds words alone.
  void words(String element, String words) {
    out.append('>');
    escape(words);
    out.append("</").append(element).append(">\n");
  }

  /// Ends the start of an element that holds others, up to `close`.
  void open(String element) {
    out.append(">\n");
    open.push(element);
  }

  void close() {
    String element = open.pop();
    indent().append("</").append(element).append(">\n");
  }

  private StringBuilder indent() {
    return out.repeat(' ', 2 * open.size());
  }

  private void escape(String words) {
    words
        .codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> appendIfLegal(c);
          }
        });
  }

  private void appendIfLegal(int c) {
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    if (c >= ' ' && !surrogate && c != 0xFFFE && c != 0xFFFF) {
      out.appendCodePoint(c);
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
