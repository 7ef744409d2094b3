package gateline.edit.notation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a gate requires: tasks by name or id, `nothing`, or an empty text for all tasks since the
/// gate before it.
public record RequiresNotation() implements Notation<@Nullable List<String>> {
  private static final String NOTHING = "nothing";
  private static final ListNotation<String> TASKS =
      new ListNotation<>(new ItemNotation(Directory.TASKS));

  @Override
  public String expected() {
    return "tasks by name or id, with commas between them, or \"nothing\"";
  }

  @Override
  public String format(@Nullable List<String> value, PlanContext context) {
    if (value == null) {
      return "";
    }
    return value.isEmpty() ? NOTHING : TASKS.format(value, context);
  }

  @Override
  public Parsed<@Nullable List<String>> parse(String text, PlanContext context) {
    if (text.isBlank()) {
      return Parsed.<@Nullable List<String>>value(null);
    }
    return text.strip().equalsIgnoreCase(NOTHING)
        ? Parsed.<@Nullable List<String>>value(List.of())
        : TASKS.parse(text, context).<@Nullable List<String>>map(tasks -> tasks);
  }

  @Override
  public @Nullable String fault(@Nullable List<String> value, PlanContext context) {
    return value == null ? null : TASKS.fault(value, context);
  }

  @Override
  public List<String> choices(PlanContext context) {
    return TASKS.choices(context);
  }
}
