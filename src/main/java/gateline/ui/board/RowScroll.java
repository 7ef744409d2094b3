package gateline.ui.board;

import gateline.ui.table.TaskTable;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// Scrolls table and chart as one: the camera is right, the table follows it, and what keys do in
/// the table moves the camera.
final class RowScroll {
  private static final double SAME = 0.5;
  private static final double EXACT = 0.01;

  private final TaskTable table;
  private final Camera camera;
  private @Nullable VirtualFlow<?> flow;
  private boolean isFollowing;

  RowScroll(TaskTable table, Camera camera) {
    this.table = table;
    this.camera = camera;
    table.skinProperty().subscribe(_ -> find());
  }

  private void find() {
    if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> found) {
      flow = found;
      found.positionProperty().subscribe(_ -> toCamera());
    }
  }

  private double hidden(VirtualFlow<?> of) {
    double content = of.getCellCount() * table.getFixedCellSize();
    return Math.max(0, content - of.getHeight());
  }

  private void toCamera() {
    VirtualFlow<?> of = flow;
    if (of == null || isFollowing) {
      return;
    }
    double y = Math.rint(of.getPosition() * hidden(of));
    if (Math.abs(y - camera.scrollY()) > SAME) {
      camera.scrollTo(y);
    }
  }

  /// Brings the table to where the camera is.
  void toTable() {
    VirtualFlow<?> of = flow;
    if (of == null) {
      return;
    }
    double hidden = hidden(of);
    double position = hidden <= 0 ? 0 : Math.clamp(camera.scrollY() / hidden, 0, 1);
    if (Math.abs(position - of.getPosition()) * Math.max(1, hidden) > EXACT) {
      isFollowing = true;
      of.setPosition(position);
      isFollowing = false;
    }
  }

  /// Scrolls no further than needed to see a row.
  void reveal(int row) {
    VirtualFlow<?> of = flow;
    if (of == null || row < 0) {
      return;
    }
    double height = table.getFixedCellSize();
    double top = row * height;
    double seen = of.getHeight();
    double least = top + 2 * height - seen;
    double y =
        Math.clamp(camera.scrollY(), Math.min(least, top - height), Math.max(0, top - height));
    camera.scrollTo(Math.max(0, y));
  }
}
