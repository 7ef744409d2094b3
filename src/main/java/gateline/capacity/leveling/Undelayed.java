package gateline.capacity.leveling;

import gateline.capacity.placing.Tasks;
import gateline.capacity.placing.Waits;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.schedule.Network;
import gateline.schedule.Schedule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A plan with the delays of all tasks that may move taken out, and what then asks for their
/// starts.
///
/// Tasks that may move are numbered for the search; all others stand where the schedule has them.
final class Undelayed {
  private final Schedule schedule;
  private final int[] movable;
  private final int[] numbers;
  private final long[] floors;

  private Undelayed(Schedule schedule, int[] movable, int[] numbers) {
    this.schedule = schedule;
    this.movable = movable;
    this.numbers = numbers;
    floors = floors(schedule.plan());
  }

  static Undelayed of(Schedule now) {
    List<Task> tasks = now.plan().tasks();
    Plan plan = now.plan().withTasks(tasks.stream().map(Undelayed::undelayed).toList());
    Schedule schedule = now.after(plan);
    int[] movable =
        IntStream.range(0, tasks.size()).filter(task -> isMovable(tasks.get(task))).toArray();
    int[] numbers = new int[tasks.size()];
    Arrays.fill(numbers, -1);
    for (int number = 0; number < movable.length; number++) {
      numbers[movable[number]] = number;
    }
    return new Undelayed(schedule, movable, numbers);
  }

  Schedule schedule() {
    return schedule;
  }

  /// The positions of the tasks that may move, by their numbers.
  int[] movable() {
    return movable;
  }

  /// The number of each task in the search, -1 for one that may not move.
  int[] numbers() {
    return numbers;
  }

  static boolean isMovable(Task task) {
    return !task.isStarted() && !task.isPinned();
  }

  private static Task undelayed(Task task) {
    boolean isDelayed = isMovable(task) && task.timing().delay().signum() != 0;
    return isDelayed ? withDelay(task, BigDecimal.ZERO) : task;
  }

  static Task withDelay(Task task, BigDecimal delay) {
    Task.Timing timing = task.timing();
    return task.withTiming(
        new Task.Timing(timing.notBefore(), delay, timing.deadline(), timing.pinned()));
  }

  /// The starts if there were no links.
  private static long[] floors(Plan plan) {
    Schedule loose =
        Schedule.of(
            plan.withTasks(
                plan.tasks().stream().map(task -> task.withDepends(List.of())).toList()));
    return IntStream.range(0, plan.tasks().size()).mapToLong(loose::start).toArray();
  }

  long length(int task) {
    return schedule.finish(task) - schedule.start(task);
  }

  boolean isFixed(int task) {
    return numbers[task] < 0;
  }

  /// The tasks that may move, for the search.
  Tasks tasks() {
    long[] lengths = IntStream.of(movable).mapToLong(this::length).toArray();
    long[] releases = IntStream.of(movable).mapToLong(task -> floors[task]).toArray();
    Waits waits = new Waits();
    Network network = schedule.network();
    for (int link = 0; link < network.linkCount(); link++) {
      int from = network.from(link);
      int to = network.to(link);
      if (!isFixed(to) && isFixed(from)) {
        releases[numbers[to]] = Math.max(releases[numbers[to]], schedule.start(from) + gap(link));
      } else if (!isFixed(to)) {
        waits.add(numbers[from], numbers[to], gap(link));
      }
    }
    return new Tasks(lengths, releases, waits, fixedFinish());
  }

  private long fixedFinish() {
    return IntStream.range(0, numbers.length)
        .filter(this::isFixed)
        .mapToLong(schedule::finish)
        .max()
        .orElse(0);
  }

  /// How much later than its predecessor a link lets a task start, in working minutes.
  private long gap(int link) {
    Network network = schedule.network();
    Link written = network.link(link);
    long lag = schedule.time().minutes(written.lag());
    long fromLength = length(network.from(link));
    long toLength = length(network.to(link));
    return switch (written.type()) {
      case FS -> lag + fromLength;
      case SS -> lag;
      case FF -> lag + fromLength - toLength;
      case SF -> lag - toLength;
    };
  }

  /// The delays with which the movable tasks start at these times, by number.
  BigDecimal[] delays(long[] starts) {
    Tasks tasks = tasks();
    long[] asked = tasks.releases();
    Waits waits = tasks.waits();
    for (int wait = 0; wait < waits.size(); wait++) {
      int to = waits.to(wait);
      asked[to] = Math.max(asked[to], starts[waits.from(wait)] + waits.gap(wait));
    }
    BigDecimal[] delays = new BigDecimal[starts.length];
    BigDecimal hours = schedule.plan().calendar().hoursPerDay();
    Arrays.setAll(
        delays, number -> Delays.days(schedule.time(), hours, starts[number] - asked[number]));
    return delays;
  }
}
