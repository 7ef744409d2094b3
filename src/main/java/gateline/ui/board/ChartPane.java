package gateline.ui.board;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.TimeAxis;
import gateline.board.picture.View;
import gateline.edit.Selection;
import gateline.review.TaskWords;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.HitIndex;
import gateline.scene.Mark;
import gateline.scene.Scene;
import gateline.ui.board.ChartLayout.Frame;
import java.util.List;
import javafx.scene.AccessibleRole;
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
  private @Nullable Mark over;

  private ChartPane(ViewContext context, View view, ChartLayout layout) {
    this.context = context;
    this.layout = layout;
    pane = new ScenePane(new Drawing(), context.text(), context.isShown(view));
    tip = new HoverTip(pane, context.text());
    frame = new ChartFrame(pane, this::scrollToShare, camera::scrollTo);
    camera.onMove(pane::changed);
    new ChartMouse(pane, new Pointing());
    pane.setFocusTraversable(true);
    pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    pane.setOnKeyPressed(this::onKey);
    context.session().model().subscribe(_ -> pane.changed());
    context.settings().theme().subscribe(_ -> pane.changed());
    context.session().selection().subscribe(this::showSelection);
  }

  public static ChartPane lanes(ViewContext context) {
    var chart = new ChartPane(context, View.LANES, new LanesChart(context.settings()));
    context.settings().lanes().subscribe(_ -> chart.pane.changed());
    return chart;
  }

  public static ChartPane gates(ViewContext context) {
    return new ChartPane(context, View.GATES, new GatesChart());
  }

  public static ChartPane allocation(ViewContext context) {
    return new ChartPane(context, View.ALLOCATION, new AllocationChart());
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
    Bounds bounds = pane.boundsOf(mark -> Marks.isOf(mark, id));
    if (bounds != null) {
      withModel(model -> camera.reveal(model, bounds.x(), bounds.right()));
    }
  }

  @Override
  public void focus() {
    pane.requestFocus();
  }

  private void withModel(java.util.function.Consumer<BoardModel> action) {
    BoardModel model = context.session().model().get();
    if (model != null) {
      action.accept(model);
    }
  }

  private void scrollToShare(double share) {
    withModel(model -> camera.scrollToShare(model, share));
  }

  private void showSelection(Selection selection) {
    pane.overlayChanged();
    BoardModel model = context.session().model().get();
    String id = selection.last();
    int task = model == null || id == null ? -1 : model.schedule().index().taskPosition(id);
    pane.setAccessibleText(
        model == null || task < 0 ? "" : TaskWords.sentence(model.schedule(), task));
  }

  private void onKey(KeyEvent event) {
    Neighbor.Direction direction =
        switch (event.getCode()) {
          case LEFT -> Neighbor.Direction.LEFT;
          case RIGHT -> Neighbor.Direction.RIGHT;
          case UP -> Neighbor.Direction.UP;
          case DOWN -> Neighbor.Direction.DOWN;
          default -> null;
        };
    boolean isPlain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
    if (direction != null && isPlain) {
      step(direction);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      context.openDetails().run();
      event.consume();
    }
  }

  private void step(Neighbor.Direction direction) {
    String next = Neighbor.of(pane.hits(), context.session().selection().get().last(), direction);
    if (next != null) {
      context.session().select(Selection.of(next));
      reveal(next);
    }
  }

  private final class Drawing implements ScenePane.Picture {
    @Override
    public Scene plan(double width, double height) {
      BoardModel model = context.session().model().get();
      if (model == null) {
        return EMPTY;
      }
      Look look = context.look();
      Frame frame = frame(model, look, new Bounds(0, 0, width, height));
      showBars(model, height);
      Color page = look.palette().ground().page();
      return new Scene(width, height, page, layout.shapes(model, look, frame));
    }

    /// Within margins, but to the very foot when there is more to scroll to.
    private Frame frame(BoardModel model, Look look, Bounds whole) {
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

    private void showBars(BoardModel model, double height) {
      double[] share = layout.hasTimeAxis() ? camera.seen(model) : new double[] {0, 1};
      ChartPane.this.frame.showAcross(share[0], share[1]);
      ChartPane.this.frame.showDown(camera.scrollY(), camera.hiddenHeight(), height);
    }

    @Override
    public Scene overlay(double width, double height) {
      if (context.session().model().get() == null) {
        return EMPTY;
      }
      HitIndex hits = pane.hits();
      Selection selection = context.session().selection().get();
      return new Scene(
          width, height, Color.CLEAR, Highlights.of(hits, context.look(), selection, over));
    }
  }

  private final class Pointing implements ChartMouse.Hands {
    @Override
    public void over(@Nullable Mark mark, MouseEvent event) {
      over = mark instanceof BoardMark.Cell || Marks.item(mark) != null ? mark : null;
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
      Clicks.select(context, mark, event);
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
