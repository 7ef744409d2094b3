package gateline.schedule;

import gateline.plan.Link;
import gateline.plan.Replaced;
import gateline.plan.Task;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The links that count, as int arrays: unknown ends and links that would close a loop are left
/// out. Links are numbered from 0 in file order; tasks by their position in the plan.
public final class Network {
  /// All links with known ends, and how they stand.
  private final Links all;

  private final Graph whole;

  /// Those of them that count.
  final Links links;

  private final Graph graph;
  final Course course;
  final List<Loop> loops;

  private Network(Links all, int tasks) {
    this.all = all;
    whole = new Graph(tasks, all.from, all.to);
    Order order = Order.of(whole);
    loops = order.suits(whole) ? List.of() : LoopCutter.loops(whole, order);
    links = all.without(loops);
    graph = loops.isEmpty() ? whole : new Graph(tasks, links.from, links.to);
    course = new Course(loops.isEmpty() ? order : Order.of(graph), graph, links);
  }

  static Network of(Frame frame) {
    return new Network(Links.of(frame), frame.plan().tasks().size());
  }

  /// The network of an edited plan; this one when the edit touched no link.
  Network after(Frame before, Frame next) {
    if (next.time() != before.time()) {
      return of(next);
    }
    List<Task> tasks = next.plan().tasks();
    return isLinkedAlike(before.plan().tasks(), tasks)
        ? this
        : new Network(all.after(before, next, whole.into), tasks.size());
  }

  private static boolean isLinkedAlike(List<Task> old, List<Task> tasks) {
    boolean isAlike = Replaced.between(old, tasks).isNone();
    for (int task = 0; task < tasks.size() && isAlike; task++) {
      isAlike = Links.isLinkedAlike(old.get(task), tasks.get(task));
    }
    return isAlike;
  }

  /// How many links count.
  public int linkCount() {
    return links.from.length;
  }

  /// The task that link `link` comes from (the predecessor).
  public int from(int link) {
    return links.from[link];
  }

  /// The task that link `link` goes to (the one that holds it in `depends`).
  public int to(int link) {
    return links.to[link];
  }

  /// The link as the user wrote it.
  public Link link(int link) {
    return links.links[link];
  }

  /// The numbers of the links into a task.
  public int[] into(int task) {
    return IntStream.range(graph.into[task], graph.into[task + 1]).toArray();
  }

  /// The numbers of the links out of a task.
  public int[] outOf(int task) {
    return Arrays.copyOfRange(graph.out, graph.outOf[task], graph.outOf[task + 1]);
  }
}
