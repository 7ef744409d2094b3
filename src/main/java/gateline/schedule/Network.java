package gateline.schedule;

import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.PlanIndex;
import gateline.time.WorkTime;
import java.util.Arrays;
import java.util.List;

/// The links that count, as int arrays: unknown ends and links that would close a loop are left
/// out. Links are numbered from 0 in file order; tasks by their position in the plan.
public final class Network {
  /// What a link asks: a bit for "from the other's start" and one for "to this one's finish".
  static final int FROM_START = 1;

  static final int TO_FINISH = 2;

  private final Link[] links;
  final Graph graph;
  final byte[] kinds;

  /// In working minutes.
  final long[] lags;

  /// The tasks so that every link goes forward.
  final int[] order;

  /// The loops that were cut; in file order.
  final List<Loop> loops;

  private Network(Graph graph, Link[] links, List<Loop> loops, WorkTime time) {
    this.graph = graph;
    this.links = links;
    this.loops = loops;
    order = graph.order();
    kinds = new byte[links.length];
    lags = new long[links.length];
    for (int link = 0; link < links.length; link++) {
      kinds[link] = kind(links[link].type());
      lags[link] = time.minutes(links[link].lag());
    }
  }

  static Network of(Plan plan, PlanIndex index, WorkTime time) {
    int most = plan.tasks().stream().mapToInt(task -> task.depends().size()).sum();
    Link[] links = new Link[most];
    int[] from = new int[most];
    int[] to = new int[most];
    int count = 0;
    for (int task = 0; task < plan.tasks().size(); task++) {
      for (Link link : plan.tasks().get(task).depends()) {
        links[count] = link;
        from[count] = index.taskPosition(link.on());
        to[count] = task;
        count += from[count] < 0 ? 0 : 1;
      }
    }
    Graph graph =
        new Graph(plan.tasks().size(), Arrays.copyOf(from, count), Arrays.copyOf(to, count));
    return withoutLoops(graph, Arrays.copyOf(links, count), time);
  }

  private static Network withoutLoops(Graph graph, Link[] links, WorkTime time) {
    Network network = new Network(graph, links, List.of(), time);
    if (network.order.length == graph.tasks) {
      return network;
    }
    List<Loop> loops = LoopCutter.loops(graph);
    int count = links.length - loops.size();
    Link[] kept = new Link[count];
    int[] from = new int[count];
    int[] to = new int[count];
    int cut = 0;
    for (int link = 0; link < links.length; link++) {
      if (cut < loops.size() && loops.get(cut).number == link) {
        cut++;
      } else {
        kept[link - cut] = links[link];
        from[link - cut] = graph.from[link];
        to[link - cut] = graph.to[link];
      }
    }
    return new Network(new Graph(graph.tasks, from, to), kept, loops, time);
  }

  private static byte kind(Link.Type type) {
    return (byte)
        switch (type) {
          case FS -> 0;
          case SS -> FROM_START;
          case FF -> TO_FINISH;
          case SF -> FROM_START | TO_FINISH;
        };
  }

  /// How many links count.
  public int linkCount() {
    return links.length;
  }

  /// The task that link `link` comes from (the predecessor).
  public int from(int link) {
    return graph.from[link];
  }

  /// The task that link `link` goes to (the one that holds it in `depends`).
  public int to(int link) {
    return graph.to[link];
  }

  /// The link as the user wrote it.
  public Link link(int link) {
    return links[link];
  }

  /// The numbers of the links into a task.
  public int[] into(int task) {
    int[] numbers = new int[graph.into[task + 1] - graph.into[task]];
    Arrays.setAll(numbers, i -> graph.into[task] + i);
    return numbers;
  }

  /// The numbers of the links out of a task.
  public int[] outOf(int task) {
    return Arrays.copyOfRange(graph.out, graph.outOf[task], graph.outOf[task + 1]);
  }

  boolean asksFromStart(int link) {
    return (kinds[link] & FROM_START) != 0;
  }

  boolean asksToFinish(int link) {
    return (kinds[link] & TO_FINISH) != 0;
  }
}
