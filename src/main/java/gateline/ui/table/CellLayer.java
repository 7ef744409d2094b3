package gateline.ui.table;

import gateline.board.timeline.Column;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// What lies over the rows of the table: the outline of the cell that keys go to, and the field in
/// the cell being edited, its text where the cell's was. Rows and cells know nothing of it.
final class CellLayer extends Pane {
  private static final double PADDING = 6;
  private static final double NAME_PADDING = 26;

  private static final PseudoClass NAME = PseudoClass.getPseudoClass("name");

  private final TaskTable table;
  private final Region outline = new Region();
  private final TextField field;
  private final Rectangle clip = new Rectangle();
  private @Nullable VirtualFlow<?> flow;

  CellLayer(TaskTable table, TextField field) {
    this.table = table;
    this.field = field;
    setManaged(false);
    setPickOnBounds(false);
    setClip(clip);
    outline.setManaged(false);
    outline.setMouseTransparent(true);
    outline.getStyleClass().add("cell-cursor");
    field.setManaged(false);
    field.getStyleClass().add("cell-field");
    getChildren().addAll(outline, field);
    addEventHandler(KeyEvent.ANY, KeyEvent::consume);
  }

  /// Lies over the table's rows once it has a skin; `moved` is called when they are scrolled.
  void join(VirtualFlow<?> rows, Runnable moved) {
    flow = rows;
    rows.positionProperty().subscribe(moved);
  }

  /// The outline around a cell.
  Region outline() {
    return outline;
  }

  /// Takes the place of the rows, below the header.
  void fill() {
    VirtualFlow<?> rows = flow;
    if (rows != null) {
      resizeRelocate(0, rows.getLayoutY(), table.getWidth(), rows.getHeight());
      clip.setWidth(table.getWidth());
      clip.setHeight(rows.getHeight());
    }
  }

  /// Brings a row into sight.
  void reveal(int row) {
    VirtualFlow<?> rows = flow;
    if (rows != null && row < rows.getCellCount()) {
      rows.scrollTo(row);
    }
  }

  /// Outlines a cell; none for a row below 0.
  void outline(int row, Column column) {
    Bounds at = cell(row, column);
    outline.setVisible(row >= 0 && at.getWidth() > 0);
    outline.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
  }

  /// Lays the field over a cell; a row behind the last is at the foot of the table at the lowest.
  void edit(int row, Column column) {
    Bounds at = cell(row, column);
    double top = Math.min(at.getMinY(), Math.max(0, getHeight() - at.getHeight()));
    field.resizeRelocate(at.getMinX(), top, at.getWidth(), at.getHeight());
  }

  /// Lets the field's text begin where the cell's does.
  void align(int row, Column column) {
    field.pseudoClassStateChanged(NAME, column == Column.NAME);
    boolean isRight = table.column(column).getStyleClass().contains("right");
    field.setAlignment(isRight ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    double left = isRight ? PADDING : textLeft(row, column);
    field.setPadding(new Insets(1, PADDING, 0, left));
  }

  private double textLeft(int row, Column column) {
    VirtualFlow<?> rows = flow;
    IndexedCell<?> shown =
        rows == null || row >= rows.getCellCount() ? null : rows.getVisibleCell(row);
    if (shown != null) {
      for (Node node : shown.lookupAll(".tree-table-cell")) {
        Node text = node.lookup(".text");
        if (node instanceof TaskCell cell && cell.isOf(column) && text != null) {
          double left = cell.sceneToLocal(text.localToScene(text.getLayoutBounds())).getMinX();
          return left > 0 ? left : PADDING;
        }
      }
    }
    return column == Column.NAME ? NAME_PADDING : PADDING;
  }

  private Bounds cell(int row, Column column) {
    VirtualFlow<?> rows = flow;
    double height = table.getFixedCellSize();
    double left = 0;
    double width = 0;
    for (TreeTableColumn<?, ?> each : table.getVisibleLeafColumns()) {
      if (each == table.column(column)) {
        width = each.getWidth();
        break;
      }
      left += each.getWidth();
    }
    double hidden = rows == null ? 0 : Math.max(0, rows.getCellCount() * height - rows.getHeight());
    double top = row * height - (rows == null ? 0 : Math.rint(rows.getPosition() * hidden));
    return new BoundingBox(left, top, width, height);
  }
}
