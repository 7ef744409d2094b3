package gateline.review;

import gateline.plan.Plan;
import gateline.schedule.Network;
import gateline.schedule.Schedule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// What moved from one schedule to the next: tasks by their start, or where that stayed, by their
/// end, in working days; those first that make the next gate the later, then by how far they moved.
/// `gate` is that gate's position, or -1 when all gates are decided.
public record Moves(Schedule schedule, int gate, double gateDays, List<Move> tasks) {
  private static final long NEVER = Long.MIN_VALUE / 2;

  public Moves {
    tasks = List.copyOf(tasks);
  }

  /// A task by its position, how far it moved, and how much later (or earlier, below 0) the next
  /// gate is for it.
  public record Move(int task, double days, double effect) {}

  public static Moves between(Schedule before, Schedule after) {
    int gate = nextGate(after);
    int was = gate < 0 ? -1 : before.index().gatePosition(after.plan().gates().get(gate).id());
    long planned = was < 0 ? 0 : before.gate(was).forecast();
    long forecast = was < 0 ? 0 : after.gate(gate).forecast();
    long[] then = was < 0 ? new long[0] : reach(before, was);
    long[] now = gate < 0 ? new long[0] : reach(after, gate);
    List<Move> moves = new ArrayList<>();
    for (int task = 0; task < after.plan().tasks().size(); task++) {
      int old = before.index().taskPosition(after.plan().tasks().get(task).id());
      long moved = old < 0 ? 0 : moved(before, old, after, task);
      if (moved != 0) {
        long effect = was < 0 ? 0 : effect(then[old], planned, now[task], forecast);
        moves.add(new Move(task, after.time().days(moved), after.time().days(effect)));
      }
    }
    moves.sort(
        Comparator.comparingDouble(Move::effect)
            .thenComparingDouble(move -> Math.abs(move.days()))
            .reversed());
    return new Moves(after, gate, after.time().days(forecast - planned), moves);
  }

  /// The position of the first gate in time that is not decided, or -1.
  public static int nextGate(Schedule schedule) {
    Plan plan = schedule.plan();
    int next = -1;
    for (int gate = 0; gate < plan.gates().size(); gate++) {
      boolean isOpen = plan.gates().get(gate).decision() == null;
      if (isOpen && (next < 0 || plan.gates().get(gate).week() < plan.gates().get(next).week())) {
        next = gate;
      }
    }
    return next;
  }

  private static long moved(Schedule before, int was, Schedule after, int now) {
    long start = after.start(now) - after.time().minuteAt(before.startAt(was));
    boolean isStill = after.startAt(now).equals(before.startAt(was));
    if (!isStill && start != 0) {
      return start;
    }
    return after.finishAt(now).equals(before.finishAt(was))
        ? 0
        : after.finish(now) - after.time().minuteAt(before.finishAt(was));
  }

  /// How much later the gate is for a task that reaches it later than it was to be, or how much
  /// earlier for one that no longer reaches so far.
  private static long effect(long then, long was, long now, long is) {
    long later = Math.max(0, now - was);
    return later > 0 ? later : -Math.max(0, then - is);
  }

  /// For each task when the gate's work is done as far as it waits for that task: its own finish
  /// where it is required, carried along the links to those that are.
  private static long[] reach(Schedule schedule, int gate) {
    Network network = schedule.network();
    long[] reach = new long[schedule.plan().tasks().size()];
    Arrays.fill(reach, NEVER);
    Deque<Integer> open = new ArrayDeque<>();
    for (int task : schedule.required(gate)) {
      reach[task] = schedule.finish(task);
      open.add(task);
    }
    while (!open.isEmpty()) {
      int task = open.remove();
      for (int link : network.into(task)) {
        long through = through(schedule, link, reach[task]);
        if (through > reach[network.from(link)]) {
          reach[network.from(link)] = through;
          open.add(network.from(link));
        }
      }
    }
    return reach;
  }

  private static long through(Schedule schedule, int link, long reach) {
    long slack = schedule.linkSlack(link);
    return slack == Long.MAX_VALUE ? NEVER : reach - slack;
  }
}
