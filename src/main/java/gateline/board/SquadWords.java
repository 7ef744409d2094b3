package gateline.board;

import gateline.plan.Squad;
import gateline.time.DateWords;

/// A squad's people in words.
public final class SquadWords {
  private SquadWords() {}

  /// `1 person`, `2.5 people`.
  public static String people(Squad squad) {
    String number = DateWords.number(squad.people().doubleValue());
    return number + (number.equals("1") ? " person" : " people");
  }
}
