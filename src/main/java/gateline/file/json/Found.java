package gateline.file.json;

import tools.jackson.core.JsonParser;

/// What stands in the file, in the words of a message.
public final class Found {
  private static final int SHOWN = 40;

  private Found() {}

  /// The value at the current token.
  static String inWords(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object in { }";
      case START_ARRAY -> "a list in [ ]";
      case VALUE_STRING -> "the text \"" + shorten(parser.getString()) + '"';
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shorten(parser.getString());
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "null";
      case null, default -> "nothing";
    };
  }

  /// One character, in words where it cannot be seen.
  static String character(String character) {
    int code = character.codePointAt(0);
    return switch (code) {
      case '"' -> "a quote";
      case '\n', '\r' -> "a line break";
      case '\t' -> "a tab";
      default -> code < ' ' ? "a control character" : '"' + character + '"';
    };
  }

  /// A text as far as a message can hold it.
  public static String shorten(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
