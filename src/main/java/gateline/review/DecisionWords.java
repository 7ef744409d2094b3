package gateline.review;

import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.PlanIndex;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Decisions at gates in words: what was decided, what was decided before, and what a decision
/// would do.
public final class DecisionWords {
  private static final int MOST_GATES = 2;

  private DecisionWords() {}

  /// `Conditional go, by Core Runtime`.
  public static String outcome(PlanIndex index, GateDecision decision) {
    String words = capitalized(decision.outcome().key());
    return decision.by().isEmpty() ? words : words + ", by " + index.ownerName(decision.by());
  }

  /// The former decisions of a gate, the latest first: `Hold, Fri 16 Jan, by Core Runtime: tests
  /// flaky`.
  public static List<String> history(PlanIndex index, Gate gate) {
    return gate.history().reversed().stream().map(each -> former(index, each)).toList();
  }

  private static String former(PlanIndex index, GateDecision decision) {
    StringBuilder words = new StringBuilder(capitalized(decision.outcome().key()));
    LocalDate date = decision.date();
    if (date != null) {
      words.append(", ").append(DateWords.day(date));
    }
    if (!decision.by().isEmpty()) {
      words.append(", by ").append(index.ownerName(decision.by()));
    }
    if (!decision.note().isEmpty()) {
      words.append(": ").append(decision.note());
    }
    return words.toString();
  }

  /// What the second schedule does other than the first, for a decision is all between them: what
  /// it pauses and leaves open, what it lets go on, and how finish and gates move.
  public static String effect(Schedule before, Schedule after) {
    List<String> parts = new ArrayList<>();
    Pause paused = Pause.between(before, after);
    Pause freed = Pause.between(after, before);
    if (!paused.isEmpty()) {
      parts.add("Pauses " + paused.count() + ", until the remediation is approved.");
    }
    if (!paused.open().isEmpty()) {
      parts.add("With no end in sight: " + paused.open() + ".");
    }
    if (!freed.isEmpty()) {
      parts.add("Lets " + freed.count() + " go on.");
    }
    List<String> moved = moved(before, after);
    if (!moved.isEmpty()) {
      parts.add("Moves " + Names.joined(moved) + ".");
    }
    return parts.isEmpty() ? "Pauses nothing and moves no date." : String.join(" ", parts);
  }

  private static List<String> moved(Schedule before, Schedule after) {
    List<String> moved = new ArrayList<>();
    long finish = after.finish() - before.finish();
    if (finish != 0) {
      String day = DateWords.day(after.finishAt().toLocalDate());
      moved.add("the finish to " + day + ", " + days(after, finish));
    }
    List<String> gates = new ArrayList<>();
    for (GateStatus gate : GateStatus.of(after)) {
      int was = before.index().gatePosition(gate.gate().id());
      long later = was < 0 ? 0 : gate.dates().forecast() - before.gate(was).forecast();
      if (later != 0 && !gate.state().isDecided()) {
        gates.add(gate.gate().name() + " " + days(after, later));
      }
    }
    moved.addAll(gates.subList(0, Math.min(MOST_GATES, gates.size())));
    int more = gates.size() - MOST_GATES;
    if (more > 0) {
      moved.add(more + (more == 1 ? " more gate" : " more gates"));
    }
    return moved;
  }

  private static String days(Schedule schedule, long minutes) {
    return DateWords.signedDays(schedule.time().days(minutes));
  }

  private static String capitalized(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
