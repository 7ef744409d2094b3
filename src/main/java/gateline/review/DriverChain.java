package gateline.review;

import gateline.schedule.Driver;
import gateline.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What drives a task or a gate, back to its root: tasks by their position, each started by a link
/// from the next, the last one by something else. `gate` is the position of the gate that was asked
/// about, or -1.
public record DriverChain(Schedule schedule, int gate, List<Integer> tasks) {
  private static final int MOST_SAID = 4;

  public DriverChain {
    tasks = List.copyOf(tasks);
  }

  /// The chain of the task or gate with this id; null when there is neither.
  public static @Nullable DriverChain of(Schedule schedule, String id) {
    int task = schedule.index().taskPosition(id);
    int gate = schedule.index().gatePosition(id);
    if (task >= 0) {
      return ofTask(schedule, task);
    }
    return gate < 0 ? null : ofGate(schedule, gate);
  }

  public static DriverChain ofTask(Schedule schedule, int task) {
    return new DriverChain(schedule, -1, from(schedule, task));
  }

  /// The chain of the task that ends last of those a gate requires; empty when its own time
  /// decides.
  public static DriverChain ofGate(Schedule schedule, int gate) {
    int last = schedule.gate(gate).driver();
    return new DriverChain(schedule, gate, last < 0 ? List.of() : from(schedule, last));
  }

  private static List<Integer> from(Schedule schedule, int task) {
    List<Integer> tasks = new ArrayList<>(List.of(task));
    while (schedule.driver(tasks.getLast()) instanceof Driver.ByLink(int before, _)) {
      tasks.add(before);
    }
    return tasks;
  }

  /// The whole chain in one sentence: `Starts Wed 4 Feb because "Golden traces" ends Tue 3 Feb;
  /// that starts Fri 30 Jan because "Parity tests" ends Thu 29 Jan; that started Wed 21 Jan.` The
  /// middle of a long one is counted.
  public String sentence() {
    if (tasks.isEmpty()) {
      return Why.gate(schedule, gate);
    }
    StringBuilder words = new StringBuilder(head());
    int told = gate < 0 ? 1 : 0;
    boolean isLong = tasks.size() - told > MOST_SAID;
    int until = isLong ? told + MOST_SAID - 1 : tasks.size();
    for (int task : tasks.subList(told, until)) {
      words.append(schedule.isPaused(task) ? "; that is " : "; that ");
      words.append(Why.clause(schedule, task));
    }
    if (isLong) {
      int between = tasks.size() - until;
      words.append("; " + between + (between == 1 ? " task" : " tasks") + " further back, ");
      words.append(Names.task(schedule.plan(), tasks.getLast()) + " ").append(root());
    }
    return words.append('.').toString();
  }

  private String head() {
    String first = gate < 0 ? Why.task(schedule, tasks.getFirst()) : Why.gate(schedule, gate);
    return first.substring(0, first.length() - 1);
  }

  /// What started the last of the tasks, the root of the chain: `starts Mon 5 Jan, when the plan
  /// starts`.
  private String root() {
    String is = schedule.isPaused(tasks.getLast()) ? "is " : "";
    return is + Why.clause(schedule, tasks.getLast());
  }
}
