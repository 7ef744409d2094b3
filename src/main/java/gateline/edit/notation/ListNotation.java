package gateline.edit.notation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Several values with commas between them; what holds a comma itself stands in double quotes.
public record ListNotation<V>(Notation<V> each) implements Notation<List<V>> {
  @Override
  public String expected() {
    return each.expected() + ", with commas between them";
  }

  @Override
  public String format(List<V> value, PlanContext context) {
    return value.stream().map(one -> each.format(one, context)).collect(joining(", "));
  }

  @Override
  public Parsed<List<V>> parse(String text, PlanContext context) {
    List<V> values = new ArrayList<>();
    for (String part : Quotes.parts(text)) {
      switch (each.parse(part, context)) {
        case Parsed.Value<V>(V value) -> values.add(value);
        case Parsed.Refused<V>(String words) -> {
          return Parsed.refused(words);
        }
      }
    }
    return Parsed.value(List.copyOf(values));
  }

  @Override
  public @Nullable String fault(List<V> value, PlanContext context) {
    return value.stream()
        .map(one -> each.fault(one, context))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  @Override
  public List<String> choices(PlanContext context) {
    return each.choices(context);
  }
}
