package gateline.capacity.leveling;

/// What leveling holds against what a squad has.
public enum Basis {
  /// The people on tasks at each moment against the people there.
  MOMENT,

  /// The person-days of a week against the squad's capacity in it.
  WEEK
}
