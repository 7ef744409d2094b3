package gateline.edit.rewrite;

import gateline.edit.field.ItemKind.Noun;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What becomes of the ids, weeks and days that a plan names; what is not said stays.
public interface Rewrite {
  /// How something stands in weeks.
  enum WeekUse {
    /// It happens in the week and can happen in another: a task, a gate.
    ITEM,
    /// It begins with the week.
    FROM,
    /// It ends with the week.
    TO,
    /// It says something of this very week: a capacity, an actual, a stand-up.
    FIGURE
  }

  /// What an id that refers to something becomes; null takes the reference away.
  default @Nullable String id(String id) {
    return id;
  }

  /// What an owner becomes: a squad's id or any name.
  default String owner(String owner) {
    return owner;
  }

  /// What a week becomes; null, for a figure alone, takes away what is said of it.
  default @Nullable Integer week(WeekUse use, int week) {
    return week;
  }

  /// What a day that the user wishes for a task becomes.
  default LocalDate wish(LocalDate day) {
    return day;
  }

  /// What a day becomes by which somebody promised something.
  default LocalDate due(LocalDate day) {
    return day;
  }

  /// Hears of each thing that is taken away because of what it refers to.
  default void takesAway(Noun noun) {}
}
