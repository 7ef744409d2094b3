package gateline.edit.notation;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Any text up to 64 KB: in one line, or with its lines kept.
public record TextNotation(Shape shape) implements Notation<String> {
  /// A text that may not be empty, because it is what an item goes by.
  public static final TextNotation NAME = new TextNotation(Shape.NAME);

  public static final TextNotation LINE = new TextNotation(Shape.LINE);
  public static final TextNotation LINES = new TextNotation(Shape.LINES);

  private static final int MOST_BYTES = 64 * 1024;

  /// How much room a text takes.
  public enum Shape {
    NAME,
    LINE,
    LINES
  }

  @Override
  public String expected() {
    return switch (shape) {
      case NAME -> "a name";
      case LINE -> "a line of text";
      case LINES -> "a text";
    };
  }

  @Override
  public String format(String value, PlanContext context) {
    return value;
  }

  @Override
  public Parsed<String> parse(String text, PlanContext context) {
    return faultless(shape == Shape.LINES ? text : text.strip().replaceAll("\\R", " "), context);
  }

  @Override
  public @Nullable String fault(String value, PlanContext context) {
    if (shape == Shape.NAME && value.isBlank()) {
      return "nothing: expected " + expected();
    }
    if (value.length() > MOST_BYTES / 3
        && value.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return "a text above 64 KB: expected a shorter one";
    }
    return StandardCharsets.UTF_8.newEncoder().canEncode(value)
        ? null
        : "half of a character: expected whole ones";
  }
}
