package gateline.edit.notation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A value that may be missing: then its text is empty.
public record Optionally<V>(Notation<V> some) implements Notation<@Nullable V> {
  @Override
  public String expected() {
    return some.expected() + ", or nothing";
  }

  @Override
  public String format(@Nullable V value, PlanContext context) {
    return value == null ? "" : some.format(value, context);
  }

  @Override
  public Parsed<@Nullable V> parse(String text, PlanContext context) {
    return text.isBlank()
        ? Parsed.<@Nullable V>value(null)
        : some.parse(text, context).<@Nullable V>map(value -> value);
  }

  @Override
  public @Nullable String fault(@Nullable V value, PlanContext context) {
    return value == null ? null : some.fault(value, context);
  }

  @Override
  public List<String> choices(PlanContext context) {
    return some.choices(context);
  }
}
