package gateline.edit.notation;

import java.util.ArrayList;
import java.util.List;

/// Lists separated by commas, in which a part in double quotes may hold commas itself.
final class Quotes {
  private static final String QUOTE = "\"";

  private Quotes() {}

  static String quoted(String text) {
    return QUOTE + text.replace(QUOTE, QUOTE + QUOTE) + QUOTE;
  }

  static boolean isQuoted(String text) {
    return text.length() > 1 && text.startsWith(QUOTE) && text.endsWith(QUOTE);
  }

  /// A text without the quotes around it, if there are any.
  static String unquoted(String text) {
    return isQuoted(text)
        ? text.substring(1, text.length() - 1).replace(QUOTE + QUOTE, QUOTE)
        : text;
  }

  /// The parts between commas (or line ends) outside quotes, stripped; empty ones are left out.
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    boolean isInside = false;
    for (int i = 0; i <= text.length(); i++) {
      boolean isEnd = i == text.length() || (!isInside && isSeparator(text.charAt(i)));
      if (isEnd) {
        parts.add(text.substring(begin, i).strip());
        begin = i + 1;
      } else if (text.charAt(i) == '"') {
        isInside = !isInside;
      }
    }
    parts.removeIf(String::isEmpty);
    return parts;
  }

  private static boolean isSeparator(char character) {
    return character == ',' || character == ';' || character == '\n';
  }
}
