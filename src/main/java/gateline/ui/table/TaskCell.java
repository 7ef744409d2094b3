package gateline.ui.table;

import gateline.board.BoardModel;
import gateline.board.timeline.CellText;
import gateline.board.timeline.Column;
import gateline.board.timeline.Group;
import gateline.board.timeline.Row;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// One cell: a text, before a squad's name also its color. The title of a group runs on over the
/// cells that have nothing to say about one.
final class TaskCell extends TreeTableCell<Slot, Slot> {
  private static final PseudoClass CRITICAL = PseudoClass.getPseudoClass("critical");

  /// Where names begin, right of the sign that folds a group.
  private static final double INDENT = 26;

  private final Column column;
  private final ReadOnlyObjectProperty<@Nullable BoardModel> model;
  private final TaskTable table;
  private final SquadChip chip = new SquadChip();
  private final Label groupTitle = new Label();

  /// Takes no room itself, so that the cell need not know how wide the title is.
  private final Pane groupPlace = new Pane();

  private final InvalidationListener renewal = _ -> renew();

  TaskCell(Column column, TaskTable table) {
    this.column = column;
    this.model = table.model();
    this.table = table;
    setManaged(false);
    groupTitle.setManaged(false);
    groupTitle.getStyleClass().add("group-title");
    groupPlace.getChildren().add(groupTitle);
    groupPlace.setMaxSize(0, 0);
    table.edition().addListener(new WeakInvalidationListener(renewal));
  }

  /// Tells again what it tells of, which has changed.
  private void renew() {
    if (!isEmpty()) {
      updateItem(getItem(), false);
    }
  }

  boolean isOf(Column which) {
    return column == which;
  }

  @Override
  protected void updateItem(@Nullable Slot place, boolean empty) {
    super.updateItem(place, empty);
    BoardModel shown = model.get();
    Row row = empty ? null : table.row(getIndex());
    pseudoClassStateChanged(
        CRITICAL,
        column == Column.SLACK
            && shown != null
            && row instanceof Row.TaskRow(int task)
            && shown.schedule().isCritical(task));
    if (row == null || shown == null) {
      setText(null);
      setGraphic(null);
      return;
    }
    switch (row) {
      case Row.GroupRow(Group group) -> showGroup(group);
      case Row.TaskRow(int task) -> showTask(shown, task);
    }
  }

  private void showGroup(Group group) {
    setText(column == Column.ESTIMATE ? CellText.personDays(group) : null);
    setGraphic(column == Column.NAME ? groupPlace : null);
    groupTitle.setText(group.title());
  }

  private void showTask(BoardModel shown, int task) {
    setText(CellText.of(shown).of(column, task));
    if (column == Column.SQUADS) {
      chip.show(table.squadColors(shown, task));
    }
    setGraphic(column == Column.SQUADS ? chip : null);
  }

  /// A cell is clipped to its own room; a group's title needs more.
  @Override
  protected Skin<?> createDefaultSkin() {
    Skin<?> skin = super.createDefaultSkin();
    setClip(null);
    return skin;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() == groupPlace) {
      groupTitle.resizeRelocate(
          INDENT - groupPlace.getLayoutX(), -groupPlace.getLayoutY(), span() - INDENT, getHeight());
    }
  }

  /// The width up to the next cell that has something to say about a group.
  private double span() {
    double width = 0;
    boolean isPast = false;
    for (var each : getTreeTableView().getVisibleLeafColumns()) {
      isPast |= each == getTableColumn();
      if (isPast && each instanceof TaskColumn next && next.column() == Column.ESTIMATE) {
        break;
      }
      width += isPast ? each.getWidth() : 0;
    }
    return width;
  }
}
