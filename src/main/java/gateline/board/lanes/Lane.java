package gateline.board.lanes;

import gateline.board.Bar;
import gateline.board.BoardModel;
import gateline.board.Room;
import gateline.board.Sheet;
import gateline.plan.PlanIndex;
import gateline.plan.Task;
import gateline.scene.Bounds;
import java.util.ArrayList;
import java.util.List;

/// A squad's tasks, those it is named first on; `squad` is its position in the plan, -1 for the
/// lane of the tasks that no squad does.
record Lane(int squad, List<Integer> tasks) {
  Lane {
    tasks = List.copyOf(tasks);
  }

  /// A lane for each squad in plan order, and one for nobody's tasks when there are any.
  static List<Lane> of(BoardModel model) {
    int squads = model.plan().squads().size();
    List<List<Integer>> tasks = new ArrayList<>();
    for (int i = 0; i <= squads; i++) {
      tasks.add(new ArrayList<>());
    }
    for (int task = 0; task < model.plan().tasks().size(); task++) {
      int squad = firstSquad(model.schedule().index(), model.plan().tasks().get(task));
      tasks.get(squad < 0 ? squads : squad).add(task);
    }
    List<Lane> lanes = new ArrayList<>();
    for (int squad = 0; squad < squads; squad++) {
      lanes.add(new Lane(squad, tasks.get(squad)));
    }
    if (!tasks.get(squads).isEmpty()) {
      lanes.add(new Lane(-1, tasks.get(squads)));
    }
    return lanes;
  }

  /// The lane with only the tasks of which something lies in a stretch of the axis.
  Lane within(Sheet sheet, Room chart) {
    return new Lane(
        squad,
        tasks.stream().filter(task -> chart.intersection(bar(sheet, task)).width() > 0).toList());
  }

  /// The stretch of the axis that a task's bar takes.
  static Room bar(Sheet sheet, int task) {
    Bounds bounds = Bar.of(sheet, task, 0, 1).bounds();
    return new Room(bounds.x(), bounds.right());
  }

  private static int firstSquad(PlanIndex index, Task task) {
    return task.squads().stream()
        .mapToInt(assignment -> index.squadPosition(assignment.squad()))
        .filter(squad -> squad >= 0)
        .findFirst()
        .orElse(-1);
  }
}
