package gateline.board.timeline;

import gateline.board.Place;
import gateline.scene.Bounds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a task can be set down among the rows of a timeline: on the lines between them.
public final class TimelinePlaces {
  private static final double THICK = 3;

  private final TimelineFrame frame;
  private final Rows rows;

  public TimelinePlaces(TimelineFrame frame) {
    this.frame = frame;
    rows = frame.view().rows();
  }

  /// The place at the line nearest to a y; null where there are no rows.
  public @Nullable Place at(double y) {
    int line = (int) Math.round((y - frame.top(0)) / frame.rowHeight());
    int below = Math.clamp(line, firstLine(), rows.size());
    int group = groupAbove(below);
    if (rows.size() == 0 || (group < 0 && !rows.groups().isEmpty())) {
      return null;
    }
    return new Place(group < 0 ? "" : rows.group(group).key(), task(below - 1), task(below));
  }

  /// Nothing stands above the first group.
  private int firstLine() {
    return rows.groups().isEmpty() ? 0 : 1;
  }

  private int groupAbove(int line) {
    int row = line - 1;
    while (row >= 0 && !rows.isGroup(row)) {
      row--;
    }
    return row;
  }

  private @Nullable String task(int row) {
    return row < 0 || row >= rows.size() || rows.isGroup(row)
        ? null
        : frame.sheet().task(rows.task(row)).id();
  }

  /// The line of a place; null when it is not among the rows.
  public @Nullable Bounds line(Place place) {
    String before = place.before();
    String after = place.after();
    int row = before != null ? row(before) : after != null ? row(after) + 1 : below(place.group());
    return row < 0
        ? null
        : new Bounds(frame.body().x(), frame.top(row) - THICK / 2, frame.body().width(), THICK);
  }

  /// The place above or below some tasks by one row, as `step` is -1 or 1; null where their group
  /// ends.
  public @Nullable Place beside(List<String> tasks, int step) {
    int[] taken = tasks.stream().mapToInt(this::row).filter(row -> row >= 0).sorted().toArray();
    if (taken.length == 0) {
      return null;
    }
    String passed = task(step < 0 ? taken[0] - 1 : taken[taken.length - 1] + 1);
    int group = groupAbove(taken[0]);
    String key = group < 0 ? "" : rows.group(group).key();
    return passed == null
        ? null
        : step < 0 ? new Place(key, null, passed) : new Place(key, passed, null);
  }

  private int row(String task) {
    int position = frame.sheet().schedule().index().taskPosition(task);
    return position < 0 ? -1 : rows.rowOfTask(position);
  }

  private int below(String group) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.isGroup(row) && rows.group(row).key().equals(group)) {
        return row + 1;
      }
    }
    return -1;
  }
}
