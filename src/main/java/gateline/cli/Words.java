package gateline.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads one of a few words as the constant of that name in lower case, a hyphen between its words.
record Words<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {
  @Override
  public E convert(String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> word(each).equals(text))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(expected(text)));
  }

  private String expected(String text) {
    String words =
        Arrays.stream(type.getEnumConstants()).map(Words::word).collect(Collectors.joining(", "));
    return "expected one of " + words + " but was '" + text + "'";
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
