package gateline.board.lanes;

import gateline.board.Bar;
import gateline.board.BoardModel;
import gateline.board.GroupKeys;
import gateline.board.Grouping;
import gateline.board.Room;
import gateline.board.Sheet;
import gateline.plan.Task;
import gateline.scene.Bounds;
import java.util.ArrayList;
import java.util.List;

/// The tasks a squad is named first on, or those of a phase's weeks. `position` is the squad's or
/// the phase's in the plan, -1 for the lane of the tasks that belong to none.
record Lane(Grouping by, int position, List<Integer> tasks) {
  Lane {
    tasks = List.copyOf(tasks);
  }

  /// A lane for each squad or phase in plan order, and one for the tasks of none when there are
  /// any.
  static List<Lane> of(BoardModel model, Grouping by) {
    GroupKeys keys = GroupKeys.of(model.schedule(), by);
    int none = keys.names().size() - 1;
    List<List<Integer>> tasks = new ArrayList<>();
    keys.names().forEach(_ -> tasks.add(new ArrayList<>()));
    List<Task> all = model.plan().tasks();
    for (int task = 0; task < all.size(); task++) {
      if (model.tasks().shows(task)) {
        tasks.get(keys.groupOf().applyAsInt(all.get(task))).add(task);
      }
    }
    List<Lane> lanes = new ArrayList<>();
    for (int group = 0; group < none; group++) {
      lanes.add(new Lane(by, group, tasks.get(group)));
    }
    if (!tasks.get(none).isEmpty()) {
      lanes.add(new Lane(by, -1, tasks.get(none)));
    }
    return lanes;
  }

  /// The lane with only the tasks of which something lies in a stretch of the axis.
  Lane within(Sheet sheet, Room chart) {
    return new Lane(
        by,
        position,
        tasks.stream().filter(task -> chart.intersection(bar(sheet, task)).width() > 0).toList());
  }

  /// The stretch of the axis that a task's bar takes.
  static Room bar(Sheet sheet, int task) {
    Bounds bounds = Bar.of(sheet, task, 0, 1).bounds();
    return new Room(bounds.x(), bounds.right());
  }
}
