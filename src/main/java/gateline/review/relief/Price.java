package gateline.review.relief;

import gateline.capacity.Loads;
import gateline.plan.Gate;
import gateline.review.ChainStatus;
import gateline.schedule.Schedule;
import gateline.time.WorkTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// What is worse after a way out than before it, in figures and in words. A gate waits here for
/// what it required before, so that no task is cheap to put behind it.
final class Price {
  private static final double TOLERANCE = 1e-6;

  private final Spot spot;
  private final Loads after;
  private final CostWords words = new CostWords();

  private Price(Spot spot, Loads after) {
    this.spot = spot;
    this.after = after;
  }

  /// The offer that a way comes to which leads to these loads.
  static Relief of(Spot spot, Way way, Loads after) {
    return new Price(spot, after).relief(way);
  }

  private Relief relief(Way way) {
    Moved moved = moved();
    Cost cost =
        new Cost(
            gates(),
            finish(),
            elsewhere(),
            late() + chains(),
            way.asked(),
            moved.minutes,
            moved.tasks + way.squads());
    double left = left();
    return new Relief(way.edit(), left, cost, words.all(left, way.note().apply(now()), cost));
  }

  private Schedule was() {
    return spot.schedule();
  }

  private Schedule now() {
    return after.schedule();
  }

  private WorkTime time() {
    return spot.time();
  }

  private long gates() {
    List<Gate> gates = spot.plan().gates();
    long all = 0;
    for (int gate = 0; gate < gates.size(); gate++) {
      long slip = gates.get(gate).decision() == null ? slip(gate) : 0;
      if (slip > 0) {
        boolean isLeft = now().gate(gate).forecast() - was().gate(gate).forecast() < slip;
        words.gate(gates.get(gate), time().days(slip), isLeft);
        all += slip;
      }
    }
    return all;
  }

  private long slip(int gate) {
    long forecast =
        IntStream.of(was().required(gate))
            .mapToLong(now()::finish)
            .reduce(was().gate(gate).at(), Math::max);
    return forecast - was().gate(gate).forecast();
  }

  private long finish() {
    long slip = Math.max(0, now().finish() - was().finish());
    words.finish(time().days(slip));
    return slip;
  }

  private double elsewhere() {
    double all = 0;
    for (Loads.Overload now : after.overloads()) {
      double more = now.excess() - excessBefore(now);
      if (more > TOLERANCE && !spot.isAt(now)) {
        words.overload(spot.squad(now.squad()), now.week(), more);
        all += more;
      }
    }
    return all;
  }

  private double excessBefore(Loads.Overload now) {
    Loads before = spot.loads();
    return now.week() > before.weeks()
        ? 0
        : Math.max(
            0, before.load(now.squad(), now.week()) - before.capacity(now.squad(), now.week()));
  }

  private double left() {
    return after.overloads().stream().filter(spot::isAt).mapToDouble(Loads.Overload::excess).sum();
  }

  /// Tasks that now end after their week or their deadline, and did not.
  private int late() {
    int late = 0;
    for (int task = 0; task < spot.plan().tasks().size(); task++) {
      if (isLate(now(), task) && !isLate(was(), task)) {
        words.late(now().plan().tasks().get(task));
        late++;
      }
    }
    return late;
  }

  private boolean isLate(Schedule schedule, int position) {
    LocalDate deadline = schedule.plan().tasks().get(position).timing().deadline();
    return schedule.spillOver(position) > 0
        || (deadline != null && schedule.finish(position) > time().endOf(deadline));
  }

  /// Chains that now slip, and did not.
  private int chains() {
    List<ChainStatus> before = ChainStatus.of(was());
    int late = 0;
    for (ChainStatus now : ChainStatus.of(now())) {
      boolean wasSlipping =
          before.stream().anyMatch(each -> each.chain() == now.chain() && each.isSlipping());
      if (now.isSlipping() && !wasSlipping) {
        words.chain(now.chain());
        late++;
      }
    }
    return late;
  }

  /// How far tasks move in all, in working minutes, and how many do.
  private record Moved(long minutes, int tasks) {}

  private Moved moved() {
    long minutes = 0;
    int tasks = 0;
    for (int task = 0; task < spot.plan().tasks().size(); task++) {
      long start = Math.abs(now().start(task) - was().start(task));
      long finish = Math.abs(now().finish(task) - was().finish(task));
      minutes += Math.max(start, finish);
      tasks += start + finish > 0 ? 1 : 0;
    }
    return new Moved(minutes, tasks);
  }
}
