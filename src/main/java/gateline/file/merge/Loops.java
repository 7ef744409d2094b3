package gateline.file.merge;

import gateline.plan.JsonValue.Members;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Task;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Loops that the links of two sides close together. One that a side has all by itself is left to
/// the plan check.
final class Loops {
  private record Edge(String task, String on) {}

  private final Set<Edge> ours;
  private final Set<Edge> theirs;

  Loops(Three<Plan> plans) {
    ours = edges(plans.ours());
    theirs = edges(plans.theirs());
  }

  private static Set<Edge> edges(Plan plan) {
    Set<Edge> edges = new LinkedHashSet<>();
    for (Task task : plan.tasks()) {
      for (Link link : task.depends()) {
        edges.add(new Edge(task.id(), link.on()));
      }
    }
    return edges;
  }

  /// Adds to the links of ours one link of theirs after the other; each that closes a loop with
  /// what is there already is a conflict.
  void mend(Plan plan, Members merged, Repairs repairs) {
    Set<Edge> all = edges(plan);
    if (theirs.containsAll(all)) {
      return;
    }
    Map<String, List<String>> graph = new HashMap<>();
    all.stream().filter(ours::contains).forEach(edge -> add(edge, graph));
    for (Edge edge : all) {
      if (!ours.contains(edge)) {
        List<Edge> loop = closed(edge, graph);
        if (loop.isEmpty() || theirs.containsAll(loop)) {
          add(edge, graph);
        } else {
          mend(loop, merged, repairs);
        }
      }
    }
  }

  private static void add(Edge edge, Map<String, List<String>> graph) {
    graph.computeIfAbsent(edge.task, _ -> new ArrayList<>()).add(edge.on);
  }

  /// The loop that a link closes, itself first; empty if none.
  private static List<Edge> closed(Edge edge, Map<String, List<String>> graph) {
    Map<String, Edge> reached = new HashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(edge.on));
    while (!open.isEmpty() && !reached.containsKey(edge.task)) {
      String task = open.remove();
      for (String on : graph.getOrDefault(task, List.of())) {
        if (reached.putIfAbsent(on, new Edge(task, on)) == null) {
          open.add(on);
        }
      }
    }
    return reached.containsKey(edge.task) ? loop(edge, reached) : List.of();
  }

  private static List<Edge> loop(Edge edge, Map<String, Edge> reached) {
    List<Edge> back = new ArrayList<>();
    for (String at = edge.task; !at.equals(edge.on); at = back.getLast().task) {
      back.add(reached.get(at));
    }
    back.add(edge);
    return back.reversed();
  }

  private void mend(List<Edge> loop, Members merged, Repairs repairs) {
    Edge closing = loop.getFirst();
    Conflict conflict = conflict(loop, merged);
    Side side = repairs.side(conflict.path());
    Edge yielding =
        side == Side.OURS
            ? closing
            : loop.stream().filter(edge -> !theirs.contains(edge)).findFirst().orElse(closing);
    for (List<String> path : paths(yielding, merged)) {
      repairs.mend(conflict, path, side);
    }
  }

  private static Conflict conflict(List<Edge> loop, Members merged) {
    List<String> path = paths(loop.getFirst(), merged).getFirst();
    String tasks =
        loop.stream().map(edge -> edge.task + " -> ").collect(Collectors.joining())
            + loop.getFirst().task;
    Spot spot = Trees.spot(merged, path);
    return new Conflict(path, spot.words(), "none", "added, which closes the loop " + tasks, "");
  }

  /// The entries of a task's `depends` that name another.
  private static List<List<String>> paths(Edge edge, Members merged) {
    return Trees.mentions(merged, List.of("tasks", edge.task, "depends"), edge.on);
  }
}
