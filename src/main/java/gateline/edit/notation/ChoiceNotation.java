package gateline.edit.notation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// One of a few words, each standing for a constant, in small or capital letters.
public record ChoiceNotation<E extends Enum<E>>(List<E> constants, Function<E, String> word)
    implements Notation<E> {
  /// Constants that are written as their name in small letters.
  public static <E extends Enum<E>> ChoiceNotation<E> of(E[] constants) {
    return of(constants, constant -> constant.name().toLowerCase(Locale.ROOT));
  }

  public static <E extends Enum<E>> ChoiceNotation<E> of(E[] constants, Function<E, String> word) {
    return new ChoiceNotation<>(Arrays.asList(constants), word);
  }

  @Override
  public String expected() {
    return "one of " + String.join(", ", words());
  }

  private List<String> words() {
    return constants.stream().map(word).toList();
  }

  @Override
  public String format(E value, PlanContext context) {
    return word.apply(value);
  }

  @Override
  public Parsed<E> parse(String text, PlanContext context) {
    return constants.stream()
        .filter(constant -> word.apply(constant).equalsIgnoreCase(text.strip()))
        .findFirst()
        .map(Parsed::value)
        .orElseGet(() -> unexpected(text.strip()));
  }

  @Override
  public List<String> choices(PlanContext context) {
    return words();
  }
}
