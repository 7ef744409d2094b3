package gateline.board.pages;

import java.util.List;

/// The pages of a review in their order, with the names they go by.
public enum PageKind {
  POSITION("Position"),
  CHANGES("What changed"),
  SLIPS("Slips"),
  NEXT_WEEKS("Next two weeks"),
  OVERLOADS("Overloads"),
  GATES("Gates ahead"),
  METRICS("Metrics"),
  RISKS("Risks"),
  STANDUPS("Stand-ups"),
  DECISIONS("Decisions");

  private final String words;

  PageKind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// The page's number, from 1.
  public int number() {
    return List.of(values()).indexOf(this) + 1;
  }
}
