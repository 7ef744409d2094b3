package gateline.file.json;

import java.util.ArrayDeque;
import java.util.Deque;

/// JSON in the one layout plan files have: two spaces to a level, an element a line, and where it
/// is asked for all on one line.
public final class CanonicalText {
  private record Level(boolean oneLine, boolean object) {}

  private final StringBuilder text = new StringBuilder();
  private final Deque<Level> levels = new ArrayDeque<>();
  private final String lineEnd;

  public CanonicalText(String lineEnd) {
    this.lineEnd = lineEnd;
  }

  /// Opens an object; inside one that stands on one line everything does.
  void beginObject(boolean oneLine) {
    begin('{', oneLine, true);
  }

  void endObject() {
    end('}');
  }

  void beginList(boolean oneLine) {
    begin('[', oneLine, false);
  }

  void endList() {
    end(']');
  }

  /// Begins the next member of an object.
  void key(String name) {
    element();
    text(name);
    text.append(": ");
  }

  /// Begins the next element of a list.
  void element() {
    Level level = levels.element();
    boolean first = isEmpty();
    if (!first) {
      text.append(',');
    }
    if (!level.oneLine) {
      newLine();
    } else if (level.object || !first) {
      text.append(' ');
    }
  }

  /// A number, `true` or `false`, as it is to stand.
  void literal(String word) {
    text.append(word);
  }

  /// A text in quotes.
  public void text(String value) {
    text.append('"');
    int written = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        text.append(value, written, i).append(escaped(c));
        written = i + 1;
      }
    }
    text.append(value, written, value.length()).append('"');
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      default -> "\\u00" + Character.forDigit(c >> 4, 16) + Character.forDigit(c & 15, 16);
    };
  }

  private void begin(char bracket, boolean oneLine, boolean object) {
    Level outer = levels.peek();
    levels.push(new Level(oneLine || (outer != null && outer.oneLine), object));
    text.append(bracket);
  }

  private void end(char bracket) {
    Level level = levels.pop();
    if (!isEmpty() && !level.oneLine) {
      newLine();
    } else if (!isEmpty() && level.object) {
      text.append(' ');
    }
    text.append(bracket);
  }

  /// Whether nothing stands yet in the innermost list or object: no value ends in a bracket that
  /// opens.
  private boolean isEmpty() {
    char last = text.charAt(text.length() - 1);
    return last == '{' || last == '[';
  }

  private void newLine() {
    text.append(lineEnd).repeat(' ', 2 * levels.size());
  }

  /// The whole text, with a line end after its last line.
  @Override
  public String toString() {
    return text + lineEnd;
  }
}
