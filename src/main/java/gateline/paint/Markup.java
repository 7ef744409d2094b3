package gateline.paint;

import java.util.ArrayDeque;
import java.util.Deque;

/// XML as it grows: elements, attributes, words. What XML cannot hold (control characters, halves
/// of a character) is left out.
public final class Markup {
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();
  private final boolean isIndented;

  private Markup(boolean isIndented) {
    this.isIndented = isIndented;
  }

  /// For people: each element on a line of its own.
  public static Markup indented() {
    return new Markup(true);
  }

  /// For programs: nothing between elements.
  public static Markup dense() {
    return new Markup(false);
  }

  /// Begins an element; attributes follow, then one of the three ends.
  public Markup start(String element) {
    indent().append('<').append(element);
    return this;
  }

  public Markup attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  /// At most two decimals.
  public Markup attribute(String name, double value) {
    out.append(' ').append(name).append("=\"");
    Numbers.append(out, value);
    out.append('"');
    return this;
  }

  /// Ends an element without content.
  public void empty() {
    out.append("/>");
    endLine();
  }

  /// Ends an element that holds words alone.
  public void words(String element, String words) {
    out.append('>');
    escape(words);
    out.append("</").append(element).append('>');
    endLine();
  }

  /// Ends the start of an element that holds others, up to `close`.
  public void open(String element) {
    out.append('>');
    endLine();
    open.push(element);
  }

  public void close() {
    String element = open.pop();
    indent().append("</").append(element).append('>');
    endLine();
  }

  /// How many characters there are.
  public int length() {
    return out.length();
  }

  /// Takes back all but the first characters; the elements open then are those open now.
  public void shorten(int length) {
    out.setLength(length);
  }

  private StringBuilder indent() {
    return isIndented ? out.repeat(' ', 2 * open.size()) : out;
  }

  private void endLine() {
    if (isIndented) {
      out.append('\n');
    }
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
