package gateline.file.json;

import tools.jackson.core.JsonParser;

/// What stands in the file, in the words of a message.
final class Found {
  private static final int SHOWN = 40;

  private Found() {}

  /// The value at the current token.
  static String inWords(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object in { }";
      case START_ARRAY -> "a list in [ ]";
      case VALUE_STRING -> "the text " + quote(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shorten(parser.getString());
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "null";
      case null, default -> "nothing";
    };
  }

  /// A text in quotes, shortened to what a message can hold.
  static String quote(String text) {
    return '"' + shorten(text) + '"';
  }

  /// One character, by its code where it cannot be seen.
  static String character(String character) {
    int code = character.isEmpty() ? 0 : character.codePointAt(0);
    return code > ' ' ? '"' + character + '"' : "the control character " + Character.getName(code);
  }

  private static String shorten(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
