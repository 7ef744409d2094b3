package gateline.cli;

import gateline.capacity.leveling.Move;
import gateline.capacity.leveling.Proposal;
import gateline.capacity.leveling.Unplaceable;
import gateline.capacity.placing.Outcome;
import gateline.plan.Gate;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Locale;

/// What leveling came to, in words: the finish and how far from a bound, the gates, the moves.
final class LevelText {
  private final Proposal proposal;
  private final PrintWriter out;

  private LevelText(Proposal proposal, PrintWriter out) {
    this.proposal = proposal;
    this.out = out;
  }

  static void print(Proposal proposal, double seconds, PrintWriter out) {
    LevelText text = new LevelText(proposal, out);
    text.printFinish();
    long tried = proposal.outcome().schedules();
    String noun = tried == 1 ? "schedule" : "schedules";
    out.printf(Locale.ROOT, "%,d %s in %.1f s%n", tried, noun, seconds);
    text.printGates();
    text.printMoves();
    for (Unplaceable each : proposal.unplaceable()) {
      out.println("cannot place " + each.problem(proposal.before().plan()).text());
    }
  }

  private void printFinish() {
    String now = DateWords.fullDay(proposal.after().finishAt().toLocalDate());
    String then = DateWords.fullDay(proposal.before().finishAt().toLocalDate());
    out.println("finish " + now + (now.equals(then) ? ", as before" : ", before " + then));
    Outcome outcome = proposal.outcome();
    out.println(
        days(outcome.best().end())
            + (" of work, " + days(outcome.byPaths()) + " by the critical path, at least ")
            + (days(outcome.bound()) + " with the squads: " + proposal.gap()));
  }

  private String days(long minutes) {
    return DateWords.days((double) minutes / proposal.after().time().minutesPerDay());
  }

  private void printGates() {
    for (int gate = 0; gate < proposal.before().plan().gates().size(); gate++) {
      Gate item = proposal.before().plan().gates().get(gate);
      String now = forecast(proposal.after(), gate);
      String then = forecast(proposal.before(), gate);
      if (!now.equals(then)) {
        out.println("gate " + item.id() + " \"" + item.name() + "\": " + now + ", before " + then);
      }
    }
  }

  private static String forecast(Schedule schedule, int gate) {
    return DateWords.day(schedule.time().endAt(schedule.gate(gate).forecast()).toLocalDate());
  }

  private void printMoves() {
    int count = proposal.moves().size();
    out.println(
        count == 0 ? "no task moves" : count == 1 ? "1 task moves:" : count + " tasks move:");
    for (Move move : proposal.moves()) {
      Task task = proposal.after().plan().tasks().get(move.task());
      out.println(
          ("  " + task.id() + " \"" + task.name() + "\" ")
              + (start(proposal.before(), move) + " to " + start(proposal.after(), move))
              + (delay(move.delay()) + ": " + move.reason()));
    }
  }

  private static String start(Schedule schedule, Move move) {
    return DateWords.day(schedule.startAt(move.task()).toLocalDate());
  }

  private static String delay(BigDecimal delay) {
    return delay.signum() == 0 ? "" : ", delay " + delay.toPlainString();
  }
}
