package gateline.file.json;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// The kinds of text in a plan.
public final class Texts {
  private static final Pattern ID_PATTERN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
  private static final Pattern COLOR_PATTERN = Pattern.compile("#[0-9A-Fa-f]{6}");

  /// Any text.
  public static final Format<String> TEXT = new Scalar<>(Cursor::text, UnaryOperator.identity());

  /// Any text that is likely to come again: an owner, or an id where it is referred to.
  public static final Format<String> COMMON =
      new Scalar<>(in -> in.shareText(in.text()), UnaryOperator.identity());

  /// The id of an item, where the item stands.
  public static final Format<String> ID =
      matching(
          ID_PATTERN,
          "id",
          "begin with a letter or digit; go on with those, _ and -, at most 64 in all");

  /// A color such as `#4797EA`.
  public static final Format<String> COLOR =
      matching(COLOR_PATTERN, "unknown-value", "write a color as # and six hexadecimal digits");

  private Texts() {}

  private static Format<String> matching(Pattern pattern, String rule, String advice) {
    return new Scalar<>(
        in -> {
          String text = in.text();
          if (!pattern.matcher(text).matches()) {
            throw in.unfit(rule, advice);
          }
          return in.shareText(text);
        },
        UnaryOperator.identity());
  }
}
