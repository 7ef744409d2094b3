package gateline.capacity.leveling;

import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.schedule.Driver;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The tasks that one schedule has elsewhere than another, and why each is where it is now.
final class Reasons {
  private static final int MOST_NAMES = 2;

  private final Schedule before;
  private final Schedule after;
  private final Basis basis;

  Reasons(Schedule before, Schedule after, Basis basis) {
    this.before = before;
    this.after = after;
    this.basis = basis;
  }

  /// By their new starts.
  List<Move> moves() {
    List<Move> moves = new ArrayList<>();
    for (int task = 0; task < after.plan().tasks().size(); task++) {
      BigDecimal delay = delay(after, task);
      boolean isSame = delay(before, task).compareTo(delay) == 0;
      if (!isSame || before.start(task) != after.start(task)) {
        moves.add(new Move(task, before.start(task), after.start(task), delay, reason(task)));
      }
    }
    moves.sort(Comparator.comparingLong(Move::to));
    return moves;
  }

  private static BigDecimal delay(Schedule schedule, int task) {
    return schedule.plan().tasks().get(task).timing().delay();
  }

  private String reason(int task) {
    if (delay(after, task).signum() > 0) {
      return squads(task).stream()
          .map(squad -> busy(task, squad))
          .filter(words -> !words.isEmpty())
          .findFirst()
          .orElseGet(() -> noRoom(task));
    }
    return after.start(task) > before.start(task) ? follows(task) : "its delay is not needed";
  }

  private List<Squad> squads(int task) {
    return after.plan().tasks().get(task).squads().stream()
        .map(assignment -> after.index().squad(assignment.squad()))
        .filter(Objects::nonNull)
        .toList();
  }

  /// Who makes the task wait: those of its squad that finish as it starts.
  private String busy(int task, Squad squad) {
    List<String> names =
        IntStream.range(0, after.plan().tasks().size())
            .filter(other -> after.finish(other) == after.start(task))
            .filter(other -> after.start(other) < after.finish(other) && isOn(other, squad))
            .limit(MOST_NAMES)
            .mapToObj(other -> "\"" + after.plan().tasks().get(other).name() + "\"")
            .toList();
    return names.isEmpty() || basis == Basis.WEEK
        ? ""
        : squad.name()
            + " is busy with "
            + String.join(" and ", names)
            + " until "
            + day(after.time().endAt(after.start(task)));
  }

  private boolean isOn(int task, Squad squad) {
    return after.plan().tasks().get(task).squads().stream()
        .anyMatch(assignment -> assignment.squad().equals(squad.id()));
  }

  private String noRoom(int task) {
    String names = squads(task).stream().map(Squad::name).collect(Collectors.joining(" or "));
    String start = day(after.startAt(task));
    return basis == Basis.WEEK
        ? names + " has too few person-days left before " + start
        : names + " has too few people free before " + start;
  }

  private static String day(java.time.LocalDateTime at) {
    return DateWords.day(at.toLocalDate());
  }

  private String follows(int task) {
    if (after.driver(task) instanceof Driver.ByLink(int other, _)) {
      Task predecessor = after.plan().tasks().get(other);
      return "it follows \"" + predecessor.name() + "\"";
    }
    return "what it waited for is over";
  }
}
