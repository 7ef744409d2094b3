package gateline.board.timeline;

import gateline.board.BarZones;
import gateline.board.BoardMark;
import gateline.board.Zone;
import gateline.scene.Mark;
import gateline.scene.Point;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a hand can take hold of on a timeline.
public final class TimelineZones {
  private TimelineZones() {}

  /// The zone at a point of a frame; `mark` is the topmost thing drawn there, null for nothing. A
  /// bar comes before the link or the gate's line over it; a task's name stands for its bar. The
  /// dots beside a bar are there for the tasks that `hasDots` accepts: else links end there.
  public static Zone at(
      TimelineFrame frame, Point point, @Nullable Mark mark, Predicate<String> hasDots) {
    if (!frame.body().contains(point.x(), point.y())) {
      return Zone.FIXED;
    }
    int row = frame.rowAt(point.y());
    Zone bar =
        row < 0 || frame.view().rows().isGroup(row) ? null : onBar(frame, row, point, hasDots);
    if (bar != null) {
      return bar;
    }
    return switch (mark) {
      case BoardMark.LinkLine link -> new Zone.OnLink(link.number());
      case BoardMark.TaskLabel(var task) -> new Zone.OnBar(task, Zone.Part.BODY, 0);
      case null, default -> Zone.OPEN;
    };
  }

  private static @Nullable Zone onBar(
      TimelineFrame frame, int row, Point point, Predicate<String> hasDots) {
    int task = frame.view().rows().task(row);
    BarZones zones = BarZones.of(frame.bar(task));
    Zone.Part part = zones.at(point);
    String id = frame.sheet().task(task).id();
    return part == null || (part.isDot() && !hasDots.test(id))
        ? null
        : new Zone.OnBar(id, part, zones.share(point.x()));
  }
}
