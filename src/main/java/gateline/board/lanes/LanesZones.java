package gateline.board.lanes;

import gateline.board.Bar;
import gateline.board.BarZones;
import gateline.board.BoardMark;
import gateline.board.Zone;
import gateline.scene.Mark;
import gateline.scene.Point;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a hand can take hold of in the lanes.
public final class LanesZones {
  private LanesZones() {}

  /// The zone at a point of a frame; `mark` is the topmost thing drawn there, null for nothing. A
  /// task's name stands for its bar. The dots beside a bar are there for the tasks that `hasDots`
  /// accepts: else there are names.
  public static Zone at(
      LanesFrame frame, Point point, @Nullable Mark mark, Predicate<String> hasDots) {
    if (!frame.chart().contains(point.x(), point.y())) {
      return Zone.FIXED;
    }
    for (Bar bar : frame.barsAt(point.y())) {
      Zone zone = onBar(bar, point, hasDots);
      if (zone != null) {
        return zone;
      }
    }
    return mark instanceof BoardMark.TaskLabel(var task)
        ? new Zone.OnBar(task, Zone.Part.BODY, 0)
        : Zone.OPEN;
  }

  private static @Nullable Zone onBar(Bar bar, Point point, Predicate<String> hasDots) {
    BarZones zones = BarZones.of(bar);
    Zone.Part part = zones.at(point);
    String id = bar.sheet().task(bar.task()).id();
    return part == null || (part.isDot() && !hasDots.test(id))
        ? null
        : new Zone.OnBar(id, part, zones.share(point.x()));
  }
}
