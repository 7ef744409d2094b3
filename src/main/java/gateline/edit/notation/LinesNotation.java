package gateline.edit.notation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Several texts, one in each line.
public record LinesNotation() implements Notation<List<String>> {
  @Override
  public String expected() {
    return "texts, each in a line of its own";
  }

  @Override
  public String format(List<String> value, PlanContext context) {
    return String.join("\n", value);
  }

  @Override
  public Parsed<List<String>> parse(String text, PlanContext context) {
    return faultless(
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(), context);
  }

  @Override
  public @Nullable String fault(List<String> value, PlanContext context) {
    return value.stream()
        .map(line -> TextNotation.LINE.fault(line, context))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
