package gateline.review.standup;

import java.util.Locale;

/// The six sections of the stand-up template, in its order; `number` counts from 1.
public enum Section {
  OUTCOMES(1, "Outcomes targeting this week", "outcome|objective"),
  PROGRESS(2, "Progress vs. plan", "progress"),
  BLOCKERS(3, "Blockers and dependencies", "blocker|dependenc"),
  SIGNALS(4, "Test count and quality signals", "test count|quality|signal|metric"),
  RISKS(5, "Risks and mitigation status", "risk"),
  DECISIONS(6, "Decisions needed and Product feedback", "decision|product feedback");

  private final int number;
  private final String title;
  private final String beginnings;

  Section(int number, String title, String beginnings) {
    this.number = number;
    this.title = title;
    this.beginnings = beginnings;
  }

  public int number() {
    return number;
  }

  public String title() {
    return title;
  }

  /// Whether a heading is meant for it.
  boolean isMeantBy(String heading) {
    String words = heading.toLowerCase(Locale.ROOT);
    for (String beginning : beginnings.split("\\|", -1)) {
      if (words.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
