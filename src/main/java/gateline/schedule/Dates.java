package gateline.schedule;

/// Early and late dates of all tasks in working minutes: one pass forward over the links, one back.
///
/// `gateLate` is the late finish that the undecided gates leave, `Long.MAX_VALUE` where none asks;
/// `gate` is the position of the gate that sets it, or -1.
final class Dates {
  final long[] start;
  final long[] finish;
  final long planFinish;
  final long[] late;
  final long[] gateLate;
  final int[] gate;

  private Dates(Network network, Demands demands) {
    int tasks = demands.floor.length;
    start = new long[tasks];
    finish = new long[tasks];
    late = new long[tasks];
    gateLate = new long[tasks];
    gate = new int[tasks];
    planFinish = runForward(network, demands);
  }

  static Dates of(Network network, Demands demands, Requirements requirements) {
    Dates dates = new Dates(network, demands);
    dates.bound(demands, requirements);
    dates.runBack(network, demands);
    return dates;
  }

  /// Places each task behind those it waits for, and returns the latest finish.
  private long runForward(Network network, Demands demands) {
    long latest = 0;
    for (int task : network.order) {
      start[task] = earlyStart(task, network, demands);
      finish[task] = start[task] + demands.length[task];
      latest = Math.max(latest, finish[task]);
    }
    return latest;
  }

  private long earlyStart(int task, Network network, Demands demands) {
    long begin = demands.floor[task];
    if (demands.fixed[task]) {
      return begin;
    }
    Graph graph = network.graph;
    for (int link = graph.into[task]; link < graph.into[task + 1]; link++) {
      int other = graph.from[link];
      long end = network.asksFromStart(link) ? start[other] : finish[other];
      long back = network.asksToFinish(link) ? demands.length[task] : 0;
      begin = Math.max(begin, end + network.lags[link] - back);
    }
    return begin + demands.delay[task];
  }

  /// Caps late finishes at the plan's finish and the deadlines, and at the gates.
  private void bound(Demands demands, Requirements requirements) {
    for (int task = 0; task < late.length; task++) {
      late[task] = Math.min(planFinish, demands.deadline[task]);
      gateLate[task] = Long.MAX_VALUE;
      gate[task] = -1;
    }
    requirements.cap(gateLate, gate);
  }

  /// Hands the late finish of each task on to those it waits for.
  private void runBack(Network network, Demands demands) {
    Graph graph = network.graph;
    for (int i = network.order.length - 1; i >= 0; i--) {
      int task = network.order[i];
      if (!demands.fixed[task]) {
        for (int link = graph.into[task]; link < graph.into[task + 1]; link++) {
          handOn(task, graph.from[link], ahead(link, network, demands));
        }
      }
    }
  }

  /// How much earlier than a link's successor its predecessor must finish.
  private static long ahead(int link, Network network, Demands demands) {
    int task = network.graph.to[link];
    long ahead = network.lags[link] + demands.delay[task];
    if (!network.asksToFinish(link)) {
      ahead += demands.length[task];
    }
    return network.asksFromStart(link) ? ahead - demands.length[network.graph.from[link]] : ahead;
  }

  private void handOn(int task, int other, long ahead) {
    late[other] = Math.min(late[other], late[task] - ahead);
    if (gate[task] >= 0 && gateLate[task] - ahead < gateLate[other]) {
      gateLate[other] = gateLate[task] - ahead;
      gate[other] = gate[task];
    }
  }
}
