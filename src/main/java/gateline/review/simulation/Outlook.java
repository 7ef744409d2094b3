package gateline.review.simulation;

import gateline.time.DateWords;
import java.time.LocalDateTime;
import java.util.List;

/// What the simulation found for one date: a gate's, by its position in the plan, or the plan's
/// finish (`FINISH`).
///
/// `target` is the gate's own time or the end of the plan's last week, `chance` the share of the
/// iterations that kept it, within `chanceError` with 95 % certainty. `mean` and `deviation` are in
/// working days from the plan's start. `tornado` names what moves the date most, first the most,
/// and leaves out what can't be told from luck. `driving` says in which share of the iterations an
/// unfinished task lay on the path that set the date (for a gate: made it late). A date that is
/// `isOpen` rests on a hold without an end: its figures are the best that can be.
public record Outlook(
    int gate,
    String name,
    LocalDateTime target,
    Quantile p50,
    Quantile p80,
    double chance,
    double chanceError,
    double mean,
    double deviation,
    boolean isOpen,
    Histogram histogram,
    List<Swing> tornado,
    List<Driving> driving) {
  public static final int FINISH = -1;

  public Outlook {
    tornado = List.copyOf(tornado);
    driving = List.copyOf(driving);
  }

  /// How often a task, by its position, drove the date: a share from 0 to 1.
  public record Driving(int task, double share) {}

  /// Whether nothing uncertain moves the date.
  public boolean isCertain() {
    return histogram.bins().size() == 1;
  }

  /// `by Fri 27 Mar in one case out of two, by Wed 1 Apr in four out of five`.
  public String words() {
    String half = DateWords.day(p50.at().toLocalDate());
    String most = DateWords.day(p80.at().toLocalDate());
    String atBest = isOpen ? "open, at the earliest " : "";
    return half.equals(most)
        ? atBest + "by " + most + " in four cases out of five"
        : atBest + "by " + half + " in one case out of two, by " + most + " in four out of five";
  }

  /// The chance in words: `42%`, `under 1%`, `over 99%`.
  public String chanceWords() {
    return percent(chance);
  }

  /// A share as a whole percentage that is 0 or 100 only when it is so exactly.
  public static String percent(double share) {
    if (share > 0 && share < 0.01) {
      return "under 1%";
    }
    return share > 0.99 && share < 1 ? "over 99%" : Math.round(100 * share) + "%";
  }
}
