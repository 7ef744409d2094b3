package gateline.ui.table;

import gateline.board.BoardModel;
import gateline.board.Grouping;
import gateline.board.Palette;
import gateline.board.Sizes;
import gateline.board.timeline.Column;
import gateline.board.timeline.Row;
import gateline.board.timeline.Rows;
import gateline.scene.Color;
import gateline.ui.Action;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// The rows of the timeline as a table that keyboard and screen readers know. What is selected in
/// it is selected in the session, and the other way round.
public final class TaskTable extends TreeTableView<Slot> {
  private static final double MENU_INDENT = 48;

  private final ReadOnlyObjectWrapper<@Nullable BoardModel> model = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper edition = new ReadOnlyIntegerWrapper();
  private final Map<Column, TaskColumn> columns = new EnumMap<>(Column.class);
  private final ViewSettings settings;
  private final Session session;
  private final TableSelection selection;
  private final CellEditor editor;
  private final CellCursor cursor;
  private final BiConsumer<String, Boolean> fold;
  private @Nullable RowTree tree;
  private @Nullable Rows rows;

  /// `fold` hears which group was closed (true) or opened by its row.
  public TaskTable(Session session, ViewSettings settings, BiConsumer<String, Boolean> fold) {
    this.session = session;
    this.settings = settings;
    this.fold = fold;
    setId("task-table");
    getStyleClass().add("task-table");
    setAccessibleText("Tasks");
    setShowRoot(false);
    setFixedCellSize(Sizes.STANDARD.row());
    setPlaceholder(new Label("No tasks in this plan yet"));
    setRowFactory(_ -> new TaskRow(this));
    for (Column column : Column.values()) {
      columns.put(column, new TaskColumn(column, this));
    }
    getColumns().setAll(columns.values());
    setTreeColumn(column(Column.NAME));
    new ColumnWidths(this);
    selection = new TableSelection(this, session);
    editor = new CellEditor(this, session);
    cursor = new CellCursor(this, editor);
    skinProperty()
        .subscribe(skin -> {
          if (skin != null && lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            getChildren().add(editor.layer());
            editor.layer().join(flow, this::placeCells);
          }
        });
  }

  /// What can be done in it by key or from a menu.
  public List<Action> actions() {
    return TableActions.of(this, session, settings);
  }

  /// Whether a cell is being edited.
  public boolean isEditing() {
    return editor.isEditing();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    placeCells();
  }

  private void placeCells() {
    editor.layer().fill();
    cursor.outline();
    editor.place();
  }

  CellCursor cursor() {
    return cursor;
  }

  Grouping grouping() {
    return settings.grouping().get();
  }

  /// Says at the cursor why something cannot be done.
  void say(String words) {
    cursor.say(words);
  }

  /// All columns, hidden ones too.
  public List<TaskColumn> columns() {
    return List.copyOf(columns.values());
  }

  public TaskColumn column(Column column) {
    return Objects.requireNonNull(columns.get(column));
  }

  /// The least width at which no column is cut.
  public double leastWidth() {
    return ColumnWidths.others(this) + column(Column.NAME).getMinWidth();
  }

  /// Opens the context menu at the focused row.
  public void showMenu() {
    ContextMenu menu = getContextMenu();
    if (menu != null) {
      Node row =
          lookupAll(".tree-table-row-cell").stream()
              .filter(Node::isFocused)
              .findFirst()
              .orElse(this);
      Bounds at = row.localToScreen(row.getLayoutBounds());
      menu.show(this, at.getMinX() + MENU_INDENT, row == this ? at.getMinY() : at.getMaxY());
    }
  }

  /// Selects the row so many rows below the focused one, and gives back its number.
  public int step(int by) {
    int last = Math.max(0, getExpandedItemCount() - 1);
    int next = Math.clamp(getFocusModel().getFocusedIndex() + by, 0, last);
    getSelectionModel().clearAndSelect(next);
    return next;
  }

  /// Tells all cells that what they show has changed; making them anew would restyle each.
  public void renew() {
    edition.set(edition.get() + 1);
  }

  /// Counts up whenever cells are to show something anew.
  ReadOnlyIntegerWrapper edition() {
    return edition;
  }

  ReadOnlyObjectProperty<@Nullable BoardModel> model() {
    return model.getReadOnlyProperty();
  }

  @Nullable Rows rows() {
    return rows;
  }

  /// What stands at a place; null where nothing does.
  @Nullable Row row(int index) {
    Rows now = rows;
    return now == null || index < 0 || index >= now.size() ? null : now.row(index);
  }

  /// The colors of a task's squads in the theme in effect.
  List<Color> squadColors(BoardModel shown, int task) {
    return Palette.of(settings.theme().get()).squads(shown, task);
  }

  /// Shows the rows of a model: `all` with every group open, `seen` as they are folded.
  public void show(BoardModel next, Rows all, Rows seen) {
    rows = seen;
    selection.quietly(() -> {
      model.set(next);
      RowTree now = tree;
      if (now != null && now.canShow(all, seen.groups())) {
        now.take(all, seen.groups());
      } else {
        tree = new RowTree(all, seen.groups(), fold);
        setRoot(tree.root());
      }
      renew();
    });
    selection.restore();
    placeCells();
  }
}
