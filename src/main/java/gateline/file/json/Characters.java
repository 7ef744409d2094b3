package gateline.file.json;

import java.nio.charset.StandardCharsets;

/// What a text in a plan may hold: anything that UTF-8 can say, in no more than so many bytes.
final class Characters {
  private Characters() {}

  static String require(String text, Cursor in) {
    if (text.length() > Cursor.LONGEST_TEXT / 3
        && text.getBytes(StandardCharsets.UTF_8).length > Cursor.LONGEST_TEXT) {
      throw in.refusal("text-length", "the text is longer than 64 KB; shorten it");
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        requirePairs(text, i, in);
        break;
      }
    }
    return text;
  }

  private static void requirePairs(String text, int from, Cursor in) {
    boolean broken =
        text.codePoints()
            .skip(text.codePointCount(0, from))
            .anyMatch(point -> Character.getType(point) == Character.SURROGATE);
    if (broken) {
      throw in.refusal(
          "not-utf-8", "the text holds half of a \\u character pair; write both halves");
    }
  }
}
