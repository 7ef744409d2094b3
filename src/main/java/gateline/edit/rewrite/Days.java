package gateline.edit.rewrite;

import gateline.edit.field.Field;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The days of items, rewritten.
final class Days {
  private Days() {}

  static <T> T map(T item, Field<T, @Nullable LocalDate> field, UnaryOperator<LocalDate> change) {
    LocalDate day = field.of(item);
    return day == null ? item : field.with(item, change.apply(day));
  }
}
