package gateline.file.json;

import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.core.JsonToken;

/// An object that stands as one plain text where the rest of it says no more than its defaults.
public record ShortForm<T>(
    ObjectFormat<T> full,
    Function<String, T> fromText,
    Function<T, String> text,
    Predicate<T> isShort)
    implements Format<T> {

  @Override
  public T read(Cursor in) {
    if (in.is(JsonToken.VALUE_STRING)) {
      return fromText.apply(Texts.COMMON.read(in));
    }
    if (in.is(JsonToken.START_OBJECT)) {
      return full.read(in);
    }
    throw in.wrongType("an id in quotes or an object in { }");
  }

  @Override
  public void write(T value, CanonicalText out) {
    if (isPlain(value)) {
      out.text(text.apply(value));
    } else {
      full.write(value, out);
    }
  }

  @Override
  public boolean isPlain(T value) {
    return isShort.test(value);
  }
}
