package gateline.edit.notation;

import java.util.List;
import java.util.Locale;

/// Yes or no.
public record FlagNotation() implements Notation<Boolean> {
  @Override
  public String expected() {
    return "yes or no";
  }

  @Override
  public String format(Boolean value, PlanContext context) {
    return value ? "yes" : "no";
  }

  @Override
  public Parsed<Boolean> parse(String text, PlanContext context) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "yes", "true", "x", "1" -> Parsed.value(true);
      case "no", "false", "", "0" -> Parsed.value(false);
      default -> unexpected(text.strip());
    };
  }

  @Override
  public List<String> choices(PlanContext context) {
    return List.of("yes", "no");
  }
}
