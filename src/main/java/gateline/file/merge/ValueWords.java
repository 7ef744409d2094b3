package gateline.file.merge;

import gateline.file.json.Found;
import gateline.plan.JsonValue;
import gateline.plan.JsonValue.Flag;
import gateline.plan.JsonValue.Items;
import gateline.plan.JsonValue.Members;
import gateline.plan.JsonValue.Numeral;
import gateline.plan.JsonValue.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Values of the file in a line of words: single ones as they stand, texts in quotes unless they
/// are one word, lists and objects as far as a line can hold them.
final class ValueWords {
  private static final int SHOWN = 4;

  private ValueWords() {}

  static String of(@Nullable JsonValue value) {
    return switch (value) {
      case null -> "none";
      case Text(String text) -> text.isEmpty() ? "none" : word(text);
      case Numeral(String literal) -> shorten(literal);
      case Flag(boolean flag) -> String.valueOf(flag);
      case Items(List<JsonValue> values) -> values.isEmpty() ? "none" : "[" + some(values) + "]";
      case Members members -> members.members().isEmpty() ? "none" : "(" + said(members) + ")";
    };
  }

  /// The members of an object in a line: `type SS, lag 1`.
  static String said(Members members) {
    return members.members().stream()
            .limit(SHOWN)
            .map(member -> member.key() + " " + of(member.value()))
            .collect(Collectors.joining(", "))
        + rest(members.members().size());
  }

  private static String some(List<JsonValue> values) {
    return values.stream().limit(SHOWN).map(ValueWords::of).collect(Collectors.joining(", "))
        + rest(values.size());
  }

  private static String rest(int size) {
    return size > SHOWN ? ", and " + (size - SHOWN) + " more" : "";
  }

  /// A text in quotes, unless it is one word.
  static String word(String text) {
    return text.chars().anyMatch(Character::isWhitespace) ? quoted(text) : shorten(text);
  }

  private static String quoted(String text) {
    return '"' + shorten(text) + '"';
  }

  static String shorten(String text) {
    return Found.shorten(text);
  }
}
