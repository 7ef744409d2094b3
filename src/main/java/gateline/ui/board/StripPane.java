package gateline.ui.board;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.TimeAxis;
import gateline.board.allocation.AllocationStrip;
import gateline.board.allocation.StripView;
import gateline.board.picture.View;
import gateline.edit.Selection;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Mark;
import gateline.scene.Scene;
import gateline.scene.Shape;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The squads' allocation under the timeline, on the timeline's axis. A click selects the tasks
/// behind a week, a double click or Enter opens its card.
final class StripPane {
  private static final String NAME = "Squad allocation by week";
  private static final Scene EMPTY = new Scene(0, 0, Color.CLEAR, List.of());

  private final ViewContext context;
  private final Chart chart;
  private final ScenePane pane;
  private final HoverTip tip;
  private final KeyWalk walk;
  private final CellHands cells;
  private @Nullable Mark over;
  private double scrollY;

  /// The chart above: its axis in its own pixels, how far right of the window's edge it begins, and
  /// the camera they share.
  interface Chart {
    TimeAxis axis(BoardModel model);

    double left();

    Camera camera();
  }

  StripPane(ViewContext context, Chart chart) {
    this.context = context;
    this.chart = chart;
    pane = new ScenePane(new Drawing(), context.text(), context.isShown(View.TIMELINE));
    pane.setId("strip");
    pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    pane.say(NAME);
    pane.setFocusTraversable(true);
    walk = new KeyWalk(context, pane, Neighbor::of, pane::hits);
    cells = new CellHands(context, pane);
    pane.setOnKeyPressed(this::onKey);
    context.session().selection().subscribe(this::tell);
    context.session().model().subscribe(this::tell);
    tip = new HoverTip(pane, context.text());
    new ChartMouse(pane, new Pointing());
    context.onTrial(pane::changed);
  }

  private void tell() {
    pane.overlayChanged();
    BoardModel model = context.session().model().get();
    Mark at = walk.at();
    pane.say(model == null || at == null ? NAME : Spoken.words(model, Selection.NONE, at, NAME));
  }

  /// The keys of a card over the strip are the card's.
  private void onKey(KeyEvent event) {
    if (event.getTarget() != pane) {
      return;
    }
    if (cells.key(event, walk.at())) {
      event.consume();
    } else if (walk.step(event)) {
      cells.leave();
      tell();
      reveal(walk.at());
    } else if (event.getCode() == KeyCode.ENTER) {
      context.openDetails().run();
      event.consume();
    }
  }

  private void reveal(@Nullable Mark at) {
    BoardModel model = context.session().model().get();
    Bounds bounds = at == null ? null : pane.boundsOf(at::equals);
    if (model != null && bounds != null && at instanceof BoardMark.Cell) {
      double left = chart.left();
      chart.camera().reveal(model, bounds.x() - left, bounds.right() - left);
    }
  }

  void offer(ContextMenus menus) {
    menus.on(pane, new MenuPlace());
  }

  ScenePane node() {
    return pane;
  }

  /// The height at which every squad is seen.
  double contentHeight(BoardModel model) {
    return AllocationStrip.contentHeight(model, context.look());
  }

  private final class Drawing implements ScenePane.Picture {
    @Override
    public Scene plan(double width, double height) {
      BoardModel model = context.session().model().get();
      if (model == null) {
        return EMPTY;
      }
      Look look = context.look();
      BoardModel shown = context.shown(model);
      scrollY = Math.clamp(scrollY, 0, Math.max(0, contentHeight(model) - height));
      TimeAxis axis = chart.axis(model).moved(chart.left());
      StripView view = new StripView(new Bounds(0, 0, width, height), chart.left(), axis, scrollY);
      Color page = look.palette().ground().page();
      return new Scene(width, height, page, AllocationStrip.shapes(shown, look, view));
    }

    @Override
    public Scene overlay(double width, double height) {
      BoardModel model = context.session().model().get();
      if (model == null) {
        return EMPTY;
      }
      List<Shape> shapes = new ArrayList<>(cells.shapes(model));
      Mark lit = over == null ? walk.at() : over;
      shapes.addAll(Highlights.of(pane.hits(), context.look(), Selection.NONE, lit));
      return new Scene(width, height, Color.CLEAR, shapes);
    }
  }

  private final class MenuPlace implements ContextMenus.Place {
    @Override
    public @Nullable Mark here() {
      return walk.at();
    }

    @Override
    public void go(@Nullable Mark mark) {
      tip.hide();
      cells.leave();
      walk.startFrom(mark);
      tell();
    }

    @Override
    public List<MenuItem> items(@Nullable Mark mark) {
      return cells.items(mark);
    }
  }

  private final class Pointing implements ChartMouse.Hands {
    @Override
    public void over(@Nullable Mark mark, MouseEvent event) {
      over = mark instanceof BoardMark.Cell ? mark : null;
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
      cells.leave();
      if (mark instanceof BoardMark.Cell && event.getClickCount() == 2) {
        cells.click(mark, event);
      } else {
        Clicks.select(context, mark, event);
      }
      walk.startFrom(mark);
      tell();
    }

    @Override
    public void zoom(double factor, double x) {
      BoardModel model = context.session().model().get();
      if (model != null) {
        chart.camera().zoom(model, factor, x - chart.left());
      }
    }

    @Override
    public void pan(double dx, double dy) {
      tip.hide();
      BoardModel model = context.session().model().get();
      if (model != null) {
        scrollY -= dy;
        pane.changed();
        chart.camera().pan(model, dx, 0);
      }
    }
  }
}
