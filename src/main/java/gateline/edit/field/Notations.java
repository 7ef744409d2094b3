package gateline.edit.field;

import gateline.edit.notation.AmountNotation;
import gateline.edit.notation.DayNotation;
import gateline.edit.notation.Directory;
import gateline.edit.notation.ItemNotation;
import gateline.edit.notation.ListNotation;
import gateline.edit.notation.NumberNotation;
import gateline.edit.notation.OwnerNotation;
import gateline.edit.notation.WeekNotation;

/// The notations that several kinds of items share, with the bounds of the plan format.
final class Notations {
  private static final long FARTHEST = 1_000_000_000_000_000L;

  static final WeekNotation WEEK = new WeekNotation();
  static final DayNotation DAY = new DayNotation();
  static final OwnerNotation OWNER = new OwnerNotation();
  static final AmountNotation PERSON_DAYS = AmountNotation.PERSON_DAYS;
  static final AmountNotation WORKING_DAYS = AmountNotation.WORKING_DAYS;
  static final NumberNotation PERCENT =
      NumberNotation.between(0, 100, "percent from 0 to 100, such as 50").in("%");
  static final NumberNotation PEOPLE = NumberNotation.between(0, 1_000, "people from 0 to 1,000");
  static final NumberNotation HOURS =
      NumberNotation.above(0, 24, "hours above 0 and at most 24, such as 8 or 7.5");
  static final NumberNotation FIGURE =
      NumberNotation.between(-FARTHEST, FARTHEST, "a number such as 916 or 97.5");
  static final ListNotation<String> SQUADS = new ListNotation<>(new ItemNotation(Directory.SQUADS));
  static final ListNotation<String> TASKS_AND_GATES =
      new ListNotation<>(new ItemNotation(Directory.TASKS_AND_GATES));

  private Notations() {}
}
