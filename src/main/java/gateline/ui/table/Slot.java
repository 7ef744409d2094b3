package gateline.ui.table;

/// A place for a row in the table. What stands there is asked of the rows by the place's index, so
/// that a task more or less leaves all other places as they are.
public final class Slot {
  Slot() {}
}
