package gateline.edit.notation;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A time of day in hours and minutes: `09:00`, or `9:00`.
public record TimeNotation() implements Notation<LocalTime> {
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  @Override
  public String expected() {
    return "a time such as 09:00";
  }

  @Override
  public String format(LocalTime value, PlanContext context) {
    return SHOWN.format(value);
  }

  @Override
  public Parsed<LocalTime> parse(String text, PlanContext context) {
    try {
      return Parsed.value(LocalTime.parse(text.strip(), TYPED));
    } catch (DateTimeException _) {
      return unexpected(text.strip());
    }
  }
}
