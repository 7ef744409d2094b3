package gateline.board.picture;

import gateline.board.Grouping;
import java.util.List;

/// The views a picture can be taken of.
public enum View {
  TIMELINE("Timeline"),
  LANES("Lanes"),
  ALLOCATION("Allocation"),
  GATES("Gates"),
  REVIEW("Review");

  private final String words;

  View(String words) {
    this.words = words;
  }

  /// What it is called where one of the views is chosen.
  public String words() {
    return words;
  }

  /// What stands beside the plan's name at the top of its pictures.
  public String title() {
    return this == ALLOCATION ? "Squad allocation" : words;
  }

  /// What its rows or lanes can be grouped by, the usual way first.
  public List<Grouping> groupings() {
    return switch (this) {
      case TIMELINE -> List.of(Grouping.values());
      case LANES -> List.of(Grouping.SQUAD, Grouping.PHASE);
      case ALLOCATION, GATES, REVIEW -> List.of(Grouping.NONE);
    };
  }
}
