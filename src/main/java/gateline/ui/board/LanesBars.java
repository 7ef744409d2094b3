package gateline.ui.board;

import gateline.board.Bar;
import gateline.plan.PlanIndex;
import gateline.scene.Bounds;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The bars of a frame of the lanes, by their tasks' positions.
record LanesBars(PlanIndex index, Map<Integer, Bar> bars) implements HandChart.Bars {
  @Override
  public @Nullable Bar bar(String task) {
    return bars.get(index.taskPosition(task));
  }

  /// The tasks whose bars touch a rectangle.
  List<String> touching(Bounds area) {
    return bars.values().stream()
        .filter(bar -> bar.bounds().intersects(area))
        .map(bar -> bar.sheet().task(bar.task()).id())
        .toList();
  }
}
