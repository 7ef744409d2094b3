package gateline.file.json;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// What the JSON parser complains of, in plain words.
final class JsonErrors {
  private record Advice(String sign, String words) {}

  /// What each of the parser's messages means to somebody who edits the file by hand.
  private static final List<Advice> ADVICE =
      List.of(
          new Advice("a colon", "where a colon must stand"),
          new Advice("comment", "which begins a comment; a plan has none, remove it"),
          new Advice("property name", "where a key in quotes must stand; look at the comma before"),
          new Advice("a comma", "where a comma or a closing bracket must stand"),
          new Advice("expecting comma", "where a comma or a closing bracket must stand"),
          new Advice("close marker", "which does not close what is open here"),
          new Advice("unquoted", "inside a text; close the quotes or write \\n for a line break"),
          new Advice("escape", "after a backslash; write \\\\ for a backslash"),
          new Advice("numeric", "in a number; write it like 12 or 0.5"),
          new Advice("", "where a value must stand"));

  private JsonErrors() {}

  /// `reached` is the byte the parser had come to, for errors that do not name theirs.
  static Refusal refusal(JacksonException error, long reached, SourceText source) {
    return switch (error) {
      case UnexpectedEndOfInputException _ -> cutOff(source);
      case StreamConstraintsException _ ->
          beyondBounds(error.getOriginalMessage(), reached, source);
      default -> notJson(error.getOriginalMessage(), error.getLocation().getByteOffset(), source);
    };
  }

  private static Refusal cutOff(SourceText source) {
    return new Refusal(
        "cut-off", source.length(), "the file ends too early; its last part is missing");
  }

  private static Refusal beyondBounds(String message, long offset, SourceText source) {
    if (message.contains("nesting depth")) {
      return new Refusal(
          "nesting",
          offset,
          "lists and objects lie more than " + Cursor.DEEPEST + " deep in one another");
    }
    return new Refusal(
        "text-length",
        message.startsWith("Name") ? offset : source.beginOfNumber(offset),
        "a text here is longer than 64 KB or a number than 1,000 digits; shorten it");
  }

  private static Refusal notJson(String message, long offset, SourceText source) {
    if (message.startsWith("Non-standard token")) {
      String word = source.wordBefore(offset);
      return new Refusal(
          "not-a-number", offset - word.length(), word + " is no number; leave the key out");
    }
    String found = source.characterAt(offset);
    if (found.isEmpty()) {
      return cutOff(source);
    }
    String words =
        ADVICE.stream()
            .filter(advice -> message.contains(advice.sign()))
            .map(Advice::words)
            .findFirst()
            .orElseThrow();
    return new Refusal("not-json", offset, "found " + Found.character(found) + " " + words);
  }
}
