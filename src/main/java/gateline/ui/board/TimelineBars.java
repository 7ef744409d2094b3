package gateline.ui.board;

import gateline.board.Bar;
import gateline.board.timeline.TimelineFrame;
import gateline.scene.Bounds;
import org.jspecify.annotations.Nullable;

/// The bars of a frame of the timeline.
record TimelineBars(TimelineFrame frame) implements HandChart.Bars {
  @Override
  public @Nullable Bounds of(String task) {
    Bar bar = bar(task);
    return bar == null ? null : bar.bounds();
  }

  private @Nullable Bar bar(String task) {
    int position = frame.sheet().schedule().index().taskPosition(task);
    boolean isThere = position >= 0 && frame.view().rows().rowOfTask(position) >= 0;
    return isThere ? frame.bar(position) : null;
  }

  @Override
  public @Nullable Bounds at(String task, long start, long finish) {
    Bounds now = of(task);
    if (now == null || isInstant(task)) {
      double x = frame.sheet().axis().xBegin(start);
      return now == null ? null : now.moved(x - now.centerX(), 0);
    }
    double left = frame.sheet().axis().xBegin(start);
    double right = Math.max(left + 3, frame.sheet().axis().xEnd(finish));
    return Bounds.between(left, now.y(), right, now.bottom());
  }

  @Override
  public double done(String task) {
    Bar bar = bar(task);
    return bar == null ? 0 : bar.done();
  }

  @Override
  public boolean isInstant(String task) {
    int position = frame.sheet().schedule().index().taskPosition(task);
    return position >= 0 && frame.sheet().schedule().isInstant(position);
  }
}
