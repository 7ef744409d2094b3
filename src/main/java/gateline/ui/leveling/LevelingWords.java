package gateline.ui.leveling;

import gateline.capacity.leveling.Basis;
import gateline.capacity.leveling.Choice;
import gateline.capacity.leveling.Proposal;
import gateline.capacity.placing.Outcome;
import gateline.time.DateWords;
import java.util.Locale;
import java.util.stream.Collectors;

/// What the panel says of leveling, in sentences.
final class LevelingWords {
  private LevelingWords() {}

  static String basis(Basis basis) {
    return switch (basis) {
      case MOMENT -> "At each moment";
      case WEEK -> "In each week";
    };
  }

  /// What a basis holds against what.
  static String meaning(Basis basis) {
    return switch (basis) {
      case MOMENT -> "At no moment more people on tasks than the squad has there";
      case WEEK -> "In no week more person-days than the squad has in it";
    };
  }

  static String progress(LevelingState state) {
    if (state.isSearching() && state.progress().schedules() == 0) {
      return "Reckoning how early it can end at all …";
    }
    String tried = count(state.progress().schedules(), "schedule") + " tried";
    return state.isSearching()
        ? tried
        : tried + String.format(Locale.ROOT, " in %.1f s", state.progress().seconds());
  }

  private static String count(long number, String word) {
    return number(number) + " " + word + (number == 1 ? "" : "s");
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// How good the best so far is: what it was held against, and how far it may be from the best
  /// there is.
  static String verdict(Proposal proposal, boolean isSearching) {
    Outcome outcome = proposal.outcome();
    String gap = proposal.gap();
    String found = days(outcome.best().end(), proposal) + " from the plan's start to its end; ";
    return found
        + days(outcome.byPaths(), proposal)
        + " by the critical path alone, at least "
        + days(outcome.bound(), proposal)
        + " with the squads. "
        + Character.toUpperCase(gap.charAt(0))
        + gap.substring(1)
        + (isSearching && !gap.startsWith("proven") ? " so far." : ".");
  }

  private static String days(long minutes, Proposal proposal) {
    return DateWords.days(proposal.after().time().days(minutes));
  }

  /// What is to be said before any move: that there is none, and why; that only some are taken.
  static String remark(LevelingState state) {
    Preview preview = state.preview();
    boolean isOwn = !state.remark().isEmpty() && state.isSearching();
    return preview == null || isOwn ? state.remark() : remark(preview);
  }

  private static String remark(Preview preview) {
    Choice choice = preview.choice();
    int over = preview.overloads();
    String weeks = count(over, "squad-week") + (over == 1 ? " stays over" : " stay over");
    if (over == 0 && choice.proposal().moves().isEmpty()) {
      return "There is nothing to level: every squad has room for all of its work.";
    }
    if (choice.isWhole()) {
      return over == 0 ? "" : weeks + because(choice.proposal());
    }
    return number(choice.taken().size())
        + " of "
        + number(choice.choices().size())
        + " delays taken; with these alone "
        + (over == 0 ? "no squad-week is over." : weeks + ".");
  }

  private static String because(Proposal proposal) {
    return proposal.unplaceable().isEmpty()
        ? ": work that is pinned, started or finished never moves."
        : ": what takes more people than its squad has fits nowhere.";
  }

  /// How many tasks move, and how many of them only because others do.
  static String moves(Choice choice) {
    int all = choice.proposal().moves().size();
    int following = all - choice.choices().size();
    String moves = all == 1 ? "1 task moves" : number(all) + " tasks move";
    return following == 0
        ? moves
        : moves
            + ", "
            + number(following)
            + (following == 1 ? " follows others" : " follow others");
  }

  /// What, where, and what to do, for each task that fits nowhere.
  static String unplaceable(Preview preview) {
    Proposal proposal = preview.choice().proposal();
    return proposal.unplaceable().stream()
        .map(each -> each.problem(proposal.before().plan()).text())
        .map(text -> Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".")
        .collect(Collectors.joining("\n"));
  }

  static String accept(Choice choice) {
    int taken = choice.taken().size();
    if (choice.choices().isEmpty()) {
      return "Accept";
    }
    return choice.isWhole()
        ? "Accept all " + number(taken)
        : "Accept " + number(taken) + " of " + number(choice.choices().size());
  }
}
