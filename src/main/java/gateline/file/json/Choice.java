package gateline.file.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// One of a few words, each standing for a value.
public final class Choice<E extends Enum<E>> implements Format<E> {
  private final Map<String, E> byWord = new LinkedHashMap<>();
  private final Function<E, String> word;

  private Choice(E[] values, Function<E, String> word) {
    this.word = word;
    Arrays.stream(values).forEach(value -> byWord.put(word.apply(value), value));
  }

  public static <E extends Enum<E>> Choice<E> of(E[] values, Function<E, String> word) {
    return new Choice<>(values, word);
  }

  /// The words that may stand in the file.
  public Iterable<String> words() {
    return byWord.keySet();
  }

  @Override
  public E read(Cursor in) {
    String text = in.text();
    E value = byWord.get(text);
    if (value == null) {
      throw in.unfit("unknown-value", "write one of " + String.join(", ", byWord.keySet()));
    }
    return value;
  }

  @Override
  public void write(E value, CanonicalText out) {
    out.text(word.apply(value));
  }
}
