package gateline.edit.notation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A text of a certain form.
public record PatternNotation(Pattern pattern, String wanted) implements Notation<String> {
  /// The id of an item.
  public static final PatternNotation ID =
      new PatternNotation(
          Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}"),
          "an id of letters, digits, _ and -, at most 64, such as w3-planner");

  /// A color, or nothing.
  public static final PatternNotation COLOR =
      new PatternNotation(
          Pattern.compile("(#[0-9A-Fa-f]{6})?"),
          "a color as # and six hexadecimal digits, such as #4797EA, or nothing");

  @Override
  public String expected() {
    return wanted;
  }

  @Override
  public String format(String value, PlanContext context) {
    return value;
  }

  @Override
  public Parsed<String> parse(String text, PlanContext context) {
    return faultless(text.strip(), context);
  }

  @Override
  public @Nullable String fault(String value, PlanContext context) {
    return pattern.matcher(value).matches() ? null : "\"" + value + "\": expected " + wanted;
  }
}
