package gateline.edit.notation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An item of the plan that something refers to: shown by its name, typed by name or id.
public record ItemNotation(Directory directory) implements Notation<String> {
  @Override
  public String expected() {
    return "a " + directory.noun() + " of the plan by name or id";
  }

  @Override
  public String format(String value, PlanContext context) {
    return directory.show(value, context);
  }

  @Override
  public Parsed<String> parse(String text, PlanContext context) {
    return directory.find(text.strip(), context);
  }

  @Override
  public @Nullable String fault(String value, PlanContext context) {
    return directory.fault(value, context);
  }

  @Override
  public List<String> choices(PlanContext context) {
    return directory.choices(context);
  }
}
