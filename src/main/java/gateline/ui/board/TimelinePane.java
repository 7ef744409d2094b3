package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.board.Place;
import gateline.board.TimeAxis;
import gateline.plan.PlanIndex;
import gateline.schedule.Schedule;
import gateline.ui.ViewSettings;
import gateline.ui.table.ColumnMenu;
import gateline.ui.table.TaskTable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The timeline: task table and bars side by side, scrolling as one, and under both the allocation
/// strip on the same axis.
public final class TimelinePane extends Region implements BoardView {
  private static final double LEAST_CHART = 240;
  private static final double LEAST_STRIP = 84;
  private static final double LEAST_ROWS = 168;
  private static final double KEY_PAN = 80;

  private final ViewContext context;
  private final TimelineRows rows = new TimelineRows();
  private final Camera camera = new Camera();
  private final TaskTable table;
  private final TimelineChart chart;
  private final ChartFrame frame;
  private final StripPane strip;
  private final Region headRule = new Region();
  private final ColumnMenu columns;
  private final Grip upright;
  private final Grip level;
  private final RowScroll scroll;
  private final GateHands gates;

  public TimelinePane(ViewContext context) {
    this.context = context;
    setId("timeline");
    ViewSettings settings = context.settings();
    table = new TaskTable(context.session(), settings, this::fold);
    chart = new TimelineChart(context, rows, camera, this::turn);
    gates = new GateHands(context, chart.node());
    frame = new ChartFrame(chart.node(), this::scrollToShare, camera::scrollTo);
    frame.setHead(chart.headHeight());
    strip = new StripPane(context, new StripBelow());
    upright = new Grip(Orientation.VERTICAL, "Table width", this::widenTable);
    level = new Grip(Orientation.HORIZONTAL, "Strip height", this::lowerStrip);
    scroll = new RowScroll(table, camera);
    headRule.getStyleClass().add("head-rule");
    headRule.setMouseTransparent(true);
    columns = new ColumnMenu(table);
    getChildren().addAll(table, frame, strip.node(), headRule, columns, upright, level);
    listen(settings);
  }

  private void listen(ViewSettings settings) {
    camera.onMove(this::moved);
    // while an edit is tried no row changes, but bars and strip are painted around the table
    context.trial().subscribe(trial -> table.setCache(trial != null));
    context.session().model().subscribe(this::showRows);
    settings.grouping().subscribe(this::showRows);
    settings.theme().subscribe(this::repaint);
    settings.baseline().subscribe(this::repaint);
    settings.strip().subscribe(this::requestLayout);
    settings.tableWidth().subscribe(this::requestLayout);
    settings.stripHeight().subscribe(this::requestLayout);
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::onTableKey);
    table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
    chart.node().setOnKeyPressed(this::onChartKey);
    table.getVisibleLeafColumns().subscribe(this::requestLayout);
  }

  @Override
  public Region node() {
    return this;
  }

  public TaskTable table() {
    return table;
  }

  /// What the context menu of the table's rows offers.
  public void setMenu(List<MenuItem> items) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(items);
    table.setContextMenu(menu);
  }

  @Override
  public void offer(ContextMenus menus) {
    chart.offer(menus);
    strip.offer(menus);
  }

  @Override
  public TaskHands hands() {
    return chart.hands();
  }

  /// Says why a task or a gate is where it is, and lights up what drives it.
  public void why(String id) {
    chart.answers().why(id);
  }

  @Override
  public GateHands gates() {
    return gates;
  }

  /// The place a row above or below some tasks (-1 or 1), in their own group; null where there is
  /// none.
  public @Nullable Place beside(List<String> tasks, int step) {
    return chart.beside(tasks, step);
  }

  /// The canvas with the bars, for tests.
  public ScenePane chart() {
    return chart.node();
  }

  @Override
  public boolean hasTimeAxis() {
    return true;
  }

  @Override
  public void zoom(int steps) {
    withModel(model -> camera.step(model, steps));
  }

  @Override
  public void fit() {
    camera.fit();
  }

  @Override
  public void begin() {
    rows.begin();
    camera.begin();
    showRows();
  }

  @Override
  public void showToday() {
    withModel(model -> {
      LocalDate today = model.today();
      if (today != null) {
        camera.center(model, today);
      }
    });
  }

  @Override
  public void reveal(String id) {
    withModel(model -> reveal(model, id));
  }

  private void reveal(BoardModel model, String id) {
    PlanIndex index = model.schedule().index();
    TimeAxis axis = chart.axis(model);
    int task = index.taskPosition(id);
    if (task >= 0) {
      if (rows.unfold(task)) {
        showRows();
      }
      int row = rows.of(model, context.settings().grouping().get()).seen().rowOfTask(task);
      scroll.reveal(row);
      Schedule shown = context.shown(model).schedule();
      camera.reveal(model, axis.xBegin(shown.start(task)), axis.xEnd(shown.finish(task)));
    } else if (index.gatePosition(id) >= 0) {
      double x = axis.xEnd(model.schedule().gate(index.gatePosition(id)).at());
      camera.reveal(model, x, x);
    }
  }

  @Override
  public void focus() {
    table.requestFocus();
  }

  @Override
  public List<Region> parts() {
    return List.of(table, chart.node(), strip.node());
  }

  /// Folds all groups, or unfolds them.
  public void foldAll(boolean isClosed) {
    rows.foldAll(isClosed);
    showRows();
  }

  private void withModel(Consumer<BoardModel> action) {
    BoardModel model = context.session().model().get();
    if (model != null) {
      action.accept(model);
    }
  }

  private void fold(String group, Boolean isClosed) {
    if (rows.fold(group, isClosed)) {
      showRows();
    }
  }

  private void turn(String group) {
    rows.turn(group);
    showRows();
  }

  private void showRows() {
    withModel(model -> {
      TimelineRows.Shown shown = rows.of(model, context.settings().grouping().get());
      table.show(model, shown.all(), shown.seen());
      moved();
    });
  }

  private void repaint() {
    table.renew();
    moved();
  }

  private void moved() {
    chart.tip().hide();
    chart.node().changed();
    strip.node().changed();
    requestLayout();
  }

  private void scrollToShare(double share) {
    withModel(model -> camera.scrollToShare(model, share));
  }

  private void widenTable(double by) {
    context.settings().tableWidth().set(tableWidth() + by);
  }

  private void lowerStrip(double by) {
    context.settings().stripHeight().set(stripHeight() - by);
  }

  private double tableWidth() {
    double most = Math.max(table.leastWidth(), getWidth() - LEAST_CHART);
    return Math.clamp(
        Math.rint(context.settings().tableWidth().get()), Math.min(table.leastWidth(), most), most);
  }

  private double stripHeight() {
    BoardModel model = context.session().model().get();
    if (model == null || !context.settings().strip().get()) {
      return 0;
    }
    double room = Math.max(LEAST_STRIP, getHeight() - chart.headHeight() - LEAST_ROWS);
    double most = Math.min(room, strip.contentHeight(model));
    return Math.rint(
        Math.clamp(context.settings().stripHeight().get(), Math.min(LEAST_STRIP, most), most));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double left = tableWidth();
    double below = stripHeight();
    double above = getHeight() - below;
    table.resizeRelocate(0, 0, left, above);
    frame.resizeRelocate(left, 0, Math.max(0, width - left), above);
    headRule.resizeRelocate(0, chart.headHeight(), left, 1);
    columns.autosize();
    columns.relocate(left - columns.getWidth() - 8, 6);
    strip.node().setVisible(below > 0);
    strip.node().resizeRelocate(0, above, width, below);
    strip.node().setRoomAbove(above);
    upright.resizeRelocate(left - Grip.THICK / 2, 0, Grip.THICK, getHeight());
    level.setVisible(below > 0);
    level.resizeRelocate(0, above - Grip.THICK / 2, width, Grip.THICK);
    scroll.toTable();
    withModel(model -> {
      double[] seen = camera.seen(model);
      frame.showAcross(seen[0], seen[1]);
      frame.showDown(camera.scrollY(), camera.hiddenHeight(), above - chart.headHeight());
    });
  }

  private void onTableKey(KeyEvent event) {
    if (ContextMenus.isMenuKey(event) && !table.isEditing()) {
      table.showMenu();
      event.consume();
    } else {
      onKey(event);
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      context.openDetails().run();
      event.consume();
    }
  }

  /// On the bars the arrow keys go through the rows and move time.
  private void onChartKey(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> step(-1);
      case DOWN -> step(1);
      case LEFT -> withModel(model -> camera.pan(model, KEY_PAN, 0));
      case RIGHT -> withModel(model -> camera.pan(model, -KEY_PAN, 0));
      default -> {
        onKey(event);
        return;
      }
    }
    event.consume();
  }

  private void step(int rows) {
    scroll.reveal(table.step(rows));
  }

  private void onClick(MouseEvent event) {
    boolean isOnTask = !context.session().selection().get().isEmpty();
    if (event.getClickCount() == 2 && isOnTask && !table.isEditing()) {
      context.openDetails().run();
    }
  }

  private final class StripBelow implements StripPane.Chart {
    @Override
    public TimeAxis axis(BoardModel model) {
      return chart.axis(model);
    }

    @Override
    public double left() {
      return tableWidth();
    }

    @Override
    public Camera camera() {
      return camera;
    }
  }
}
