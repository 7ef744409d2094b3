package gateline.ui.board;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.TimeAxis;
import gateline.board.picture.View;
import gateline.edit.Selection;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Mark;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.ui.board.ChartLayout.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A view that is one canvas: lanes, allocation or gates, by its layout.
public final class ChartPane implements BoardView {
  private static final Scene EMPTY = new Scene(0, 0, Color.CLEAR, List.of());

  private final ViewContext context;
  private final ChartLayout layout;
  private final Camera camera = new Camera();
  private final ScenePane pane;
  private final ChartFrame frame;
  private final HoverTip tip;
  private final Reach reach;
  private final ChartKeys keys;
  private @Nullable BarHands hands;
  private @Nullable CellHands cells;
  private final GateHands gates;
  private @Nullable Mark over;

  private ChartPane(ViewContext context, View view, ChartLayout layout) {
    this.context = context;
    this.layout = layout;
    pane = new ScenePane(new Drawing(), context.text(), context.isShown(view));
    pane.setId(view.name().toLowerCase(Locale.ROOT) + "-chart");
    reach = new Reach(context, pane, layout, this::frame);
    gates = new GateHands(context, pane);
    keys = new ChartKeys(context, view, reach, gates);
    tip = new HoverTip(pane, context.text());
    frame = new ChartFrame(pane, this::scrollToShare, camera::scrollTo);
    camera.onMove(pane::changed);
    new ChartMouse(pane, new Pointing());
    pane.setFocusTraversable(true);
    pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    pane.setOnKeyPressed(this::onKey);
    context.session().model().subscribe(_ -> pane.changed());
    context.session().model().subscribe(keys::tell);
    context.settings().theme().subscribe(_ -> pane.changed());
    context.session().selection().subscribe(keys::tell);
  }

  public static ChartPane lanes(ViewContext context) {
    LanesChart lanes = new LanesChart(context.settings());
    var chart = new ChartPane(context, View.LANES, lanes);
    chart.hands =
        new BarHands(
            context,
            new HandLanes(
                context,
                chart.pane,
                chart.camera,
                model -> lanes.layout(model, context.look(), chart.frame(model))));
    context.settings().lanes().subscribe(_ -> chart.pane.changed());
    context.onTrial(chart.pane::changed);
    return chart;
  }

  public static ChartPane gates(ViewContext context) {
    var chart = new ChartPane(context, View.GATES, new GatesChart());
    context.onTrial(chart.pane::changed);
    return chart;
  }

  public static ChartPane allocation(ViewContext context) {
    var chart = new ChartPane(context, View.ALLOCATION, new AllocationChart());
    chart.cells = new CellHands(context, chart.pane);
    context.onTrial(chart.pane::changed);
    return chart;
  }

  @Override
  public Region node() {
    return frame;
  }

  @Override
  public boolean hasTimeAxis() {
    return layout.hasTimeAxis();
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
    camera.begin();
  }

  @Override
  public void showToday() {
    withModel(model -> {
      if (model.today() != null) {
        camera.center(model, model.today());
      }
    });
  }

  @Override
  public void reveal(String id) {
    pane.layout();
    withModel(model -> {
      Bounds bar = barOf(model, id);
      Bounds bounds = bar != null ? bar : reach.bounds(model, id);
      if (bounds != null) {
        camera.reveal(model, bounds.x(), bounds.right());
        camera.revealRow(bounds.y(), bounds.bottom(), pane.getHeight());
      }
    });
  }

  /// A task's bar, in sight or not, where there are hands that know of it.
  private @Nullable Bounds barOf(BoardModel model, String id) {
    return hands == null ? null : hands.bar(model, id);
  }

  @Override
  public @Nullable TaskHands hands() {
    return hands;
  }

  @Override
  public GateHands gates() {
    return gates;
  }

  @Override
  public void focus() {
    pane.requestFocus();
  }

  @Override
  public List<ScenePane> parts() {
    return List.of(pane);
  }

  private void withModel(Consumer<BoardModel> action) {
    BoardModel model = context.session().model().get();
    if (model != null) {
      action.accept(model);
    }
  }

  private void withHands(Consumer<BarHands> action) {
    if (hands != null) {
      action.accept(hands);
    }
  }

  private void scrollToShare(double share) {
    withModel(model -> camera.scrollToShare(model, share));
  }

  /// The keys of a card over the chart are the card's.
  private void onKey(KeyEvent event) {
    if (event.getTarget() != pane) {
      return;
    }
    CellHands grid = cells;
    if ((grid != null && grid.key(event, keys.here())) || keys.isDone(event)) {
      event.consume();
    } else if (keys.step(event)) {
      if (grid != null) {
        grid.leave();
      }
      revealStop();
    } else if (event.getCode() == KeyCode.ENTER) {
      context.openDetails().run();
      event.consume();
    }
  }

  private void revealStop() {
    String stop = keys.stop();
    if (stop != null) {
      reveal(stop);
    }
  }

  /// What the keyboard has come to; null when it is nothing.
  public @Nullable Mark at() {
    return keys.at();
  }

  /// Brings the keyboard to a mark and the mark into sight.
  public void visit(Mark mark) {
    pane.layout();
    keys.visit(mark);
    revealStop();
    focus();
  }

  @Override
  public void offer(ContextMenus menus) {
    menus.on(pane, new MenuPlace());
  }

  /// Within margins, but to the very foot when there is more to scroll to.
  private Frame frame(BoardModel model) {
    Look look = context.look();
    Bounds whole = new Bounds(0, 0, pane.getWidth(), pane.getHeight());
    double margin = layout.margin();
    Bounds area = whole.grown(-margin);
    TimeAxis axis = camera.axis(model, layout.weeks(model, look, area));
    Frame fitting = new Frame(area, axis, 0);
    double content = layout.contentHeight(model, look, fitting);
    if (content <= area.height() + 0.5) {
      return fitting.withScrollY(camera.scrollY(0, 0));
    }
    Bounds toFoot = Bounds.between(area.x(), area.y(), area.right(), whole.bottom());
    return new Frame(toFoot, axis, camera.scrollY(content + margin, toFoot.height()));
  }

  private final class Drawing implements ScenePane.Picture {
    @Override
    public Scene plan(double width, double height) {
      BoardModel model = context.session().model().get();
      if (model == null) {
        return EMPTY;
      }
      Look look = context.look();
      Frame frame = frame(model);
      BoardModel shown = context.shown(model);
      List<Shape> shapes =
          shown == model
              ? layout.shapes(model, look, frame)
              : layout.tried(model, shown, look, frame);
      showBars(model, height);
      return new Scene(width, height, look.palette().ground().page(), shapes);
    }

    private void showBars(BoardModel model, double height) {
      double[] share = layout.hasTimeAxis() ? camera.seen(model) : new double[] {0, 1};
      ChartPane.this.frame.showAcross(share[0], share[1]);
      ChartPane.this.frame.showDown(camera.scrollY(), camera.hiddenHeight(), height);
    }

    @Override
    public Scene overlay(double width, double height) {
      BoardModel model = context.session().model().get();
      if (model == null) {
        return EMPTY;
      }
      List<Shape> shapes = new ArrayList<>();
      if (!context.isTrying()) {
        Selection selection = context.session().selection().get();
        shapes.addAll(
            Highlights.of(pane.hits(), context.look(), selection, over == null ? keys.at() : over));
      }
      BarHands now = hands;
      if (now != null) {
        shapes.add(new Shape.Group(now.shapes(model), new Bounds(0, 0, width, height), Mark.NONE));
      }
      CellHands grid = cells;
      if (grid != null) {
        shapes.addAll(grid.shapes(model));
      }
      return new Scene(width, height, Color.CLEAR, shapes);
    }
  }

  private final class MenuPlace implements ContextMenus.Place {
    @Override
    public @Nullable Mark here() {
      return keys.here();
    }

    @Override
    public void go(@Nullable Mark mark) {
      tip.hide();
      keys.startFrom(mark);
    }

    @Override
    public List<MenuItem> items(@Nullable Mark mark) {
      CellHands grid = cells;
      return grid == null ? gates.items(mark) : grid.items(mark);
    }
  }

  private final class Pointing implements ChartMouse.Hands {
    @Override
    public void over(@Nullable Mark mark, MouseEvent event) {
      if (hands == null && cells == null) {
        boolean isLine = mark instanceof BoardMark.GateSign sign && sign.isPart();
        pane.setCursor(isLine ? Cursor.HAND : null);
      }
      over = Marks.isPart(mark) || Marks.item(mark) != null ? mark : null;
      BoardModel model = context.session().model().get();
      tip.over(event, model == null ? null : TipWords.of(model, mark));
      pane.overlayChanged();
    }

    @Override
    public void within(MouseEvent event) {
      tip.follow(event);
    }

    @Override
    public void click(@Nullable Mark mark, MouseEvent event) {
      tip.hide();
      pane.requestFocus();
      BarHands now = hands;
      if (now != null && mark == null && event.getClickCount() == 2) {
        now.add(event);
      } else {
        select(mark, event);
        keys.startFrom(mark);
      }
    }

    private void select(@Nullable Mark mark, MouseEvent event) {
      CellHands grid = cells;
      if (Marks.isPart(mark) && mark instanceof BoardMark.GateSign) {
        Clicks.pick(context, mark, event);
        if (event.getClickCount() == 1) {
          gates.act(mark);
        }
      } else if (grid == null) {
        Clicks.select(context, mark, event);
      } else {
        Clicks.pick(context, mark, event);
        grid.click(mark, event);
      }
    }

    @Override
    public void hover(@Nullable MouseEvent event) {
      withHands(event == null ? BarHands::leave : now -> now.hover(event));
    }

    @Override
    public boolean press(MouseEvent event) {
      tip.hide();
      pane.requestFocus();
      BarHands now = hands;
      CellHands grid = cells;
      return (now != null && now.press(event)) || (grid != null && grid.press(event));
    }

    @Override
    public void drag(MouseEvent event) {
      tip.hide();
      withHands(now -> now.drag(event));
      CellHands grid = cells;
      if (grid != null) {
        grid.drag(event);
      }
    }

    @Override
    public boolean drop(MouseEvent event) {
      BarHands now = hands;
      CellHands grid = cells;
      return (now != null && now.drop(event)) || (grid != null && grid.drop());
    }

    @Override
    public void zoom(double factor, double x) {
      withModel(model -> camera.zoom(model, factor, x));
    }

    @Override
    public void pan(double dx, double dy) {
      tip.hide();
      withModel(model -> camera.pan(model, dx, dy));
    }
  }
}
