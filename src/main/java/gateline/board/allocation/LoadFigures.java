package gateline.board.allocation;

import gateline.capacity.Loads;
import gateline.time.DateWords;

/// A load against a capacity in person-days, and how the board says it. `planned` is what the
/// plan's own weeks ask for.
public record LoadFigures(double load, double capacity, double planned) {
  /// Less than this rounds to nothing, and nothing is said about it.
  private static final double VISIBLE = 0.05;

  public static LoadFigures of(Loads loads, int squad, int week) {
    return new LoadFigures(
        loads.load(squad, week), loads.capacity(squad, week), loads.planned(squad, week));
  }

  LoadFigures plus(LoadFigures other) {
    return new LoadFigures(load + other.load, capacity + other.capacity, planned + other.planned);
  }

  boolean isOver() {
    return load - capacity >= VISIBLE;
  }

  boolean isIdle() {
    return load < VISIBLE;
  }

  /// Whether the schedule puts another load there than the plan asks for.
  public boolean differsFromPlan() {
    return Math.abs(load - planned) >= VISIBLE;
  }

  /// `5.5 / 5`.
  String ratio() {
    return ratio(" / ");
  }

  /// The same with something else between the figures.
  String ratio(String slash) {
    return DateWords.number(load) + slash + DateWords.number(capacity);
  }

  /// `5.5`.
  String loadAlone() {
    return DateWords.number(load);
  }

  /// `+0.5`.
  String excess() {
    return "+" + DateWords.number(load - capacity);
  }

  /// `plan 6`.
  String plan() {
    return "plan " + DateWords.number(planned);
  }
}
