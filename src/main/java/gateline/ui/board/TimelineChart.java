package gateline.ui.board;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Grouping;
import gateline.board.LitChain;
import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.Place;
import gateline.board.Sheet;
import gateline.board.TimeAxis;
import gateline.board.Zone;
import gateline.board.picture.View;
import gateline.board.timeline.TimelineFrame;
import gateline.board.timeline.TimelineLayout;
import gateline.board.timeline.TimelinePlaces;
import gateline.board.timeline.TimelineView;
import gateline.board.timeline.TimelineZones;
import gateline.edit.Selection;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.HitIndex;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Scene;
import gateline.scene.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The bars of the timeline on their canvas: what is drawn, and what the mouse does there.
final class TimelineChart {
  private static final Scene EMPTY = new Scene(0, 0, Color.CLEAR, List.of());
  private static final Duration LIGHTING = Duration.millis(120);
  private static final String NAME = "Timeline";
  private static final int ROW_TINT = 0x17000000;

  private final ViewContext context;
  private final TimelineRows rows;
  private final Camera camera;
  private final Consumer<String> turn;
  private final ScenePane pane;
  private final HoverTip tip;
  private final BarHands hands;
  private final PauseTransition lighting = new PauseTransition(LIGHTING);
  private @Nullable Mark over;
  private @Nullable String lit;
  private final Answers answers;

  /// `turn` folds or unfolds the group it gets.
  TimelineChart(ViewContext context, TimelineRows rows, Camera camera, Consumer<String> turn) {
    this.context = context;
    this.rows = rows;
    this.camera = camera;
    this.turn = turn;
    pane = new ScenePane(new Drawing(), context.text(), context.isShown(View.TIMELINE));
    pane.setId("timeline-chart");
    pane.setFocusTraversable(true);
    pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    pane.say(NAME);
    tip = new HoverTip(pane, context.text());
    answers = new Answers(context, pane);
    hands = new BarHands(context, new Handled());
    new ChartMouse(pane, new Pointing());
    context.onTrial(pane::changed);
    lighting.setOnFinished(_ -> light());
    context.session().selection().subscribe(this::tell);
    context.session().model().subscribe(this::tell);
  }

  ScenePane node() {
    return pane;
  }

  TaskHands hands() {
    return hands;
  }

  /// The place a step above or below some rows, in their own group; null where there is none.
  @Nullable Place beside(List<String> tasks, int step) {
    BoardModel model = context.session().model().get();
    return model == null ? null : new TimelinePlaces(frame(model, model)).beside(tasks, step);
  }

  void offer(ContextMenus menus) {
    menus.on(pane, hands.menuPlace(tip::hide));
  }

  Answers answers() {
    return answers;
  }

  HoverTip tip() {
    return tip;
  }

  /// The axis in the chart's own pixels.
  TimeAxis axis(BoardModel model) {
    return camera.axis(model, new Bounds(0, 0, pane.getWidth(), pane.getHeight()));
  }

  double headHeight() {
    return context.look().sizes().header().height();
  }

  /// How the plan is seen, or an edit of it that is tried: rows and axis are always the plan's own.
  private TimelineView view(BoardModel model, BoardModel tried) {
    TimelineRows.Shown shown =
        rows.tried(model, context.settings().grouping().get(), tried.schedule());
    double width = pane.getWidth();
    double height = pane.getHeight();
    Bounds area = new Bounds(0, 0, width, height);
    double content = shown.seen().size() * context.look().sizes().row();
    double y = camera.scrollY(content, height - headHeight());
    boolean baseline = context.settings().baseline().get();
    return TimelineView.of(shown.seen(), shown.links(), camera.axis(model, area), area)
        .withOptions(TimelineView.Options.STANDARD.withBaseline(baseline))
        .withScrollY(y);
  }

  private TimelineFrame frame(BoardModel model, BoardModel tried) {
    TimelineView view = view(model, tried);
    return TimelineFrame.of(new Sheet(tried, context.look(), view.axis()), view);
  }

  private void tell() {
    pane.overlayChanged();
    BoardModel model = context.session().model().get();
    Selection selection = context.session().selection().get();
    pane.say(model == null ? NAME : Spoken.words(model, selection, null, NAME));
  }

  private void light() {
    lit = over instanceof BoardMark.GateSign ? null : Marks.item(over);
    pane.overlayChanged();
  }

  private final class Drawing implements ScenePane.Picture {
    @Override
    public Scene plan(double width, double height) {
      BoardModel model = context.session().model().get();
      return model == null
          ? EMPTY
          : TimelineLayout.scene(
              context.shown(model), context.look(), view(model, context.shown(model)));
    }

    @Override
    public Scene overlay(double width, double height) {
      BoardModel model = context.session().model().get();
      if (model == null) {
        return EMPTY;
      }
      Look look = context.look();
      Selection selection = context.session().selection().get();
      BoardModel shown = context.shown(model);
      TimelineFrame frame = frame(model, shown);
      List<Shape> shapes = new ArrayList<>();
      if (!context.isTrying()) {
        TimelineView lit = frame.view().withLit(chain(shown, selection));
        shapes.addAll(TimelineLayout.over(shown, look, lit));
        shapes.add(selectedRows(frame, look, selection));
        shapes.addAll(Highlights.of(pane.hits(), look, selection, over));
      }
      shapes.add(new Shape.Group(hands.shapes(model), frame.body(), Mark.NONE));
      return new Scene(width, height, Color.CLEAR, shapes);
    }

    /// What hangs together with what is pointed at, or else with what is selected; nothing when
    /// that hangs together with nothing.
    private LitChain chain(BoardModel model, Selection selection) {
      LitChain answer = answers.lit();
      if (answer != null) {
        return answer;
      }
      Set<Integer> tasks = new LinkedHashSet<>();
      for (String id : lit == null ? selection.ids() : Set.of(lit)) {
        int task = model.schedule().index().taskPosition(id);
        if (task >= 0 && isLinked(model, task)) {
          tasks.add(task);
        }
      }
      return tasks.isEmpty() ? LitChain.NONE : LitChain.of(model.schedule().network(), tasks);
    }

    private static boolean isLinked(BoardModel model, int task) {
      return model.schedule().network().into(task).length > 0
          || model.schedule().network().outOf(task).length > 0;
    }

    /// A tint over the rows of what is selected, and their bars again in their own colors.
    private Shape selectedRows(TimelineFrame frame, Look look, Selection selection) {
      Pen pen = new Pen(look.text());
      Color accent = look.palette().signal().accent();
      Color tint = new Color((accent.argb() & 0xFFFFFF) | ROW_TINT);
      for (String id : selection.ids()) {
        int task = frame.sheet().schedule().index().taskPosition(id);
        int row = task < 0 ? -1 : frame.view().rows().rowOfTask(task);
        if (row >= 0) {
          Bounds body = frame.body();
          Bounds bounds = new Bounds(body.x(), frame.top(row), body.width(), frame.rowHeight());
          pen.rect(bounds, 0, Ink.filled(tint), Mark.NONE);
        }
      }
      for (HitIndex.Spot spot : pane.hits().spots()) {
        String id = Marks.item(spot.mark());
        if (id != null && selection.contains(id) && !(spot.mark() instanceof BoardMark.GateSign)) {
          pen.add(spot.shape());
        }
      }
      return new Shape.Group(pen.shapes(), frame.body(), Mark.NONE);
    }
  }

  private final class Pointing implements ChartMouse.Hands {
    @Override
    public void over(@Nullable Mark mark, MouseEvent event) {
      over = mark;
      BoardModel model = context.session().model().get();
      tip.over(event, model == null ? null : TipWords.of(model, mark));
      lighting.playFromStart();
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
      switch (mark) {
        case BoardMark.GroupRow(String group) -> turn.accept(group);
        case BoardMark.LinkLine link -> hands.clickLink(link, event);
        case null, default -> select(mark, event);
      }
    }

    /// With Shift all rows from the one selected last. Two clicks on nothing add a task there.
    private void select(@Nullable Mark mark, MouseEvent event) {
      if (mark == null && event.getClickCount() == 2) {
        hands.add(event);
        return;
      }
      BoardModel model = context.session().model().get();
      String clicked = Marks.item(mark);
      String last = context.session().selection().get().last();
      if (event.isShiftDown() && model != null && clicked != null && last != null) {
        List<String> rows = new TimelineBars(frame(model, model)).between(last, clicked);
        context.session().select(Clicks.added(context, rows));
      } else {
        Clicks.select(context, mark, event);
      }
    }

    @Override
    public void hover(@Nullable MouseEvent event) {
      if (event == null) {
        hands.leave();
      } else {
        hands.hover(event);
      }
    }

    @Override
    public boolean press(MouseEvent event) {
      tip.hide();
      pane.requestFocus();
      return hands.press(event);
    }

    @Override
    public void drag(MouseEvent event) {
      hands.drag(event);
    }

    @Override
    public boolean drop(MouseEvent event) {
      return hands.drop(event);
    }

    @Override
    public void zoom(double factor, double x) {
      BoardModel model = context.session().model().get();
      if (model != null) {
        camera.zoom(model, factor, x);
      }
    }

    @Override
    public void pan(double dx, double dy) {
      tip.hide();
      BoardModel model = context.session().model().get();
      if (model != null) {
        camera.pan(model, dx, dy);
      }
    }
  }

  /// The chart as hands know it.
  private final class Handled implements HandChart {
    @Override
    public ScenePane pane() {
      return pane;
    }

    @Override
    public Grouping grouping() {
      return context.settings().grouping().get();
    }

    @Override
    public TimeAxis axis(BoardModel model) {
      return TimelineChart.this.axis(model);
    }

    @Override
    public double scrollY() {
      return camera.scrollY();
    }

    @Override
    public Bounds body() {
      return Bounds.between(0, headHeight(), pane.getWidth(), pane.getHeight());
    }

    @Override
    public Zone zoneAt(Point point, Predicate<String> hasDots) {
      BoardModel model = context.session().model().get();
      return model == null
          ? Zone.FIXED
          : TimelineZones.at(
              frame(model, model), point, pane.markAt(point.x(), point.y()), hasDots);
    }

    @Override
    public @Nullable Place placeAt(Point point) {
      BoardModel model = context.session().model().get();
      return model == null ? null : new TimelinePlaces(frame(model, model)).at(point.y());
    }

    @Override
    public @Nullable Bounds boundsOf(Place place) {
      BoardModel model = context.session().model().get();
      return model == null ? null : new TimelinePlaces(frame(model, model)).line(place);
    }

    @Override
    public boolean isFree() {
      return false;
    }

    @Override
    public Bars bars(BoardModel tried) {
      BoardModel model = context.session().model().get();
      return new TimelineBars(frame(model == null ? tried : model, tried));
    }

    @Override
    public List<String> inSight() {
      BoardModel model = context.session().model().get();
      if (model == null) {
        return List.of();
      }
      TimelineFrame frame = frame(model, model);
      return new TimelineBars(frame).tasks(frame.firstRow(), frame.endRow());
    }

    @Override
    public List<String> touching(Bounds area) {
      BoardModel model = context.session().model().get();
      return model == null ? List.of() : new TimelineBars(frame(model, model)).touching(area);
    }

    @Override
    public void pan(double dx, double dy) {
      BoardModel model = context.session().model().get();
      if (model != null) {
        camera.pan(model, dx, dy);
      }
    }
  }
}
