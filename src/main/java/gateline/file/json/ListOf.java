package gateline.file.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonToken;

/// A list: on one line when every element is plain, else an element a line.
public record ListOf<T>(Format<T> element, int most) implements Format<List<T>> {
  public static <T> ListOf<T> of(Format<T> element) {
    return new ListOf<>(element, Integer.MAX_VALUE);
  }

  @Override
  public List<T> read(Cursor in) {
    if (!in.is(JsonToken.START_ARRAY)) {
      throw in.wrongType("a list in [ ]");
    }
    List<T> values = new ArrayList<>();
    while (in.next() != JsonToken.END_ARRAY) {
      if (values.size() == most) {
        throw in.refusal(
            "size",
            String.format(Locale.ROOT, "the list has more than %,d entries; split the plan", most));
      }
      values.add(element.read(in));
    }
    return List.copyOf(values);
  }

  @Override
  public void write(List<T> values, CanonicalText out) {
    out.beginList(isOneLine(values));
    for (T value : values) {
      out.element();
      element.write(value, out);
    }
    out.endList();
  }

  private boolean isOneLine(List<T> values) {
    for (T value : values) {
      if (!element.isPlain(value)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean isPlain(List<T> values) {
    return false;
  }
}
