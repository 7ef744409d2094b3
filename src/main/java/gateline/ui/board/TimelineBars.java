package gateline.ui.board;

import gateline.board.Bar;
import gateline.board.timeline.Rows;
import gateline.board.timeline.TimelineFrame;
import gateline.scene.Bounds;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The bars of a frame of the timeline.
record TimelineBars(TimelineFrame frame) implements HandChart.Bars {

  @Override
  public @Nullable Bar bar(String task) {
    int position = frame.sheet().schedule().index().taskPosition(task);
    boolean isThere = position >= 0 && frame.view().rows().rowOfTask(position) >= 0;
    return isThere ? frame.bar(position) : null;
  }

  /// The tasks of rows `from` to `end` (excluded).
  List<String> tasks(int from, int end) {
    Rows rows = frame.view().rows();
    return IntStream.range(Math.max(0, from), Math.min(end, rows.size()))
        .filter(row -> !rows.isGroup(row))
        .mapToObj(row -> frame.sheet().task(rows.task(row)).id())
        .toList();
  }

  /// The tasks from one to another, in the order of going there; only the other where either has no
  /// row.
  List<String> between(String from, String to) {
    int first = row(from);
    int last = row(to);
    if (first < 0 || last < 0) {
      return List.of(to);
    }
    List<String> tasks = tasks(Math.min(first, last), Math.max(first, last) + 1);
    return first <= last ? tasks : tasks.reversed();
  }

  private int row(String task) {
    int position = frame.sheet().schedule().index().taskPosition(task);
    return position < 0 ? -1 : frame.view().rows().rowOfTask(position);
  }

  /// The tasks whose bars touch a rectangle.
  List<String> touching(Bounds area) {
    double top = frame.top(0);
    int from = (int) Math.floor((area.y() - top) / frame.rowHeight());
    int end = (int) Math.ceil((area.bottom() - top) / frame.rowHeight());
    return tasks(from, end).stream().filter(task -> isTouching(task, area)).toList();
  }

  private boolean isTouching(String task, Bounds area) {
    Bounds bar = of(task);
    return bar != null && bar.intersects(area);
  }
}
