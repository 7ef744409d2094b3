package gateline.file.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Locale;

/// Days and times as a plan writes them: exactly `2026-01-05`, `09:00`, `2026-01-05T09:00`, in the
/// years 1900 to 2200.
public record Dates<T extends TemporalAccessor>(
    DateTimeFormatter form, TemporalQuery<T> query, String wanted) implements Format<T> {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  public static final Dates<LocalDate> DAY =
      of("uuuu-MM-dd", LocalDate::from, "a date such as 2026-01-05, from 1900 to 2200");

  public static final Dates<LocalTime> TIME = of("HH:mm", LocalTime::from, "a time such as 09:00");

  public static final Dates<LocalDateTime> MINUTE =
      of("uuuu-MM-dd'T'HH:mm", LocalDateTime::from, "a date and time such as 2026-01-05T09:00");

  private static <T extends TemporalAccessor> Dates<T> of(
      String pattern, TemporalQuery<T> query, String wanted) {
    DateTimeFormatter form =
        DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    return new Dates<>(form, query, wanted);
  }

  @Override
  public T read(Cursor in) {
    String text = in.text();
    try {
      T value = form.parse(text, query);
      if (isInRange(value)) {
        return in.share(value);
      }
    } catch (DateTimeException _) {
      throw refusal(in);
    }
    throw refusal(in);
  }

  private Refusal refusal(Cursor in) {
    return in.unfit("date", "write " + wanted);
  }

  private static boolean isInRange(TemporalAccessor value) {
    if (!value.isSupported(ChronoField.YEAR)) {
      return true;
    }
    int year = value.get(ChronoField.YEAR);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  @Override
  public void write(T value, CanonicalText out) {
    out.text(form.format(value));
  }
}
