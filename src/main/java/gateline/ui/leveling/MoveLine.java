package gateline.ui.leveling;

import gateline.capacity.leveling.Choice;
import gateline.capacity.leveling.Move;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.util.List;

/// One move as it is listed: where its task would start by what is chosen, and why. A move that
/// cannot be chosen only follows from others.
record MoveLine(
    String task,
    String name,
    String by,
    String dates,
    String reason,
    boolean isOwn,
    boolean isTaken) {
  /// `after` is what the choice leads to.
  static List<MoveLine> of(Choice choice, Schedule after) {
    return choice.proposal().moves().stream().map(move -> of(choice, move, after)).toList();
  }

  private static MoveLine of(Choice choice, Move move, Schedule after) {
    Schedule before = choice.proposal().before();
    Task task = before.plan().tasks().get(move.task());
    long shift = after.start(move.task()) - before.start(move.task());
    String from = day(before, move);
    String to = day(after, move);
    return new MoveLine(
        task.id(),
        task.name(),
        shift == 0 ? "stays" : DateWords.signedDays(after.time().days(shift)),
        from.equals(to) ? from : from + " → " + to,
        move.reason(),
        choice.proposal().isOwn(move),
        choice.isTaken(move));
  }

  private static String day(Schedule schedule, Move move) {
    return DateWords.day(schedule.startAt(move.task()).toLocalDate());
  }

  /// What a screen reader says.
  String spoken() {
    String state = !isOwn ? "follows from others" : isTaken ? "taken" : "left out";
    return String.join(", ", name, by, dates, reason, state);
  }
}
