package gateline.ui.board;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Shifts;
import gateline.board.Zone;
import gateline.edit.Edit;
import gateline.edit.RemoveLink;
import gateline.edit.Selection;
import gateline.gesture.Draft;
import gateline.gesture.DrawingLink;
import gateline.gesture.Gesture;
import gateline.gesture.Ground;
import gateline.gesture.HandShape;
import gateline.gesture.Idle;
import gateline.gesture.Moment;
import gateline.gesture.NewBar;
import gateline.gesture.Outcome;
import gateline.gesture.Sketch;
import gateline.scene.Bounds;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.ui.OpenPlan;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The mouse on a chart with bars: what it does becomes moments of a gesture, what the gesture
/// would do is tried, and what it leads to is applied.
final class BarHands implements TaskHands {
  private final ViewContext context;
  private final HandChart chart;
  private final EdgeScroll edges;
  private final Cards cards;
  private final JustMoved moved;
  private @Nullable Gesture gesture;
  private Point pointer = new Point(0, 0);
  private boolean isFine;
  private boolean isAdding;
  private @Nullable ChosenLink chosen;

  BarHands(ViewContext context, HandChart chart) {
    this.context = context;
    this.chart = chart;
    edges = new EdgeScroll(chart, this::follow);
    cards = new Cards(chart.pane(), this::closed);
    moved = new JustMoved(context.session(), chart.pane()::overlayChanged);
    context.session().open().subscribe((_, _) -> cancel());
    chart.pane().addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// What a hand can work on; null while a proposal stands, for its bars are not the plan's.
  private @Nullable Ground ground() {
    OpenPlan plan = context.session().open().get();
    BoardModel model = context.session().model().get();
    return plan == null || model == null || context.standing(model) != null
        ? null
        : new Ground(plan.history().document(), chart.grouping(), chart.isFree());
  }

  private boolean isHolding() {
    return gesture != null && !(gesture instanceof Idle);
  }

  /// The pointer moved and holds nothing.
  void hover(MouseEvent event) {
    Ground ground = ground();
    if (ground == null) {
      leave();
    } else if (!isHolding()) {
      Zone zone = chart.zoneAt(new Point(event.getX(), event.getY()), this::hasDots);
      become(new Idle(ground, zone));
    }
  }

  /// The pointer left the chart.
  void leave() {
    if (!isHolding()) {
      gesture = null;
      chart.pane().overlayChanged();
    }
  }

  /// The main button went down; true when there is something for the hand to take hold of.
  boolean press(MouseEvent event) {
    Ground ground = ground();
    BoardModel model = context.session().model().get();
    if (ground == null || model == null) {
      return false;
    }
    note(event);
    Moment now = moment(model);
    Gesture next = new Idle(ground, now.zone()).pressed(now);
    become(next);
    return !(next instanceof Idle);
  }

  /// The pointer moved with the button down.
  void drag(MouseEvent event) {
    note(event);
    follow();
    edges.follow(isHolding() ? pointer : null);
  }

  /// The button went up; false when it was a click.
  boolean drop(MouseEvent event) {
    edges.follow(null);
    Gesture now = gesture;
    if (now == null) {
      return true;
    }
    Outcome outcome = now.released();
    if (outcome instanceof Outcome.Choose) {
      settle(outcome);
      return true;
    }
    end();
    settle(outcome);
    hover(event);
    return !(outcome instanceof Outcome.Click);
  }

  /// Takes back whatever is in hand; true when there was something.
  boolean cancel() {
    boolean was = isHolding();
    edges.follow(null);
    end();
    return was;
  }

  private void chosen(ChosenLink link) {
    chosen = link;
    chart.pane().overlayChanged();
  }

  /// A card was closed, whatever was chosen on it.
  private void closed() {
    chosen = null;
    end();
  }

  private void end() {
    gesture = null;
    context.trial().set(null);
    chart.pane().setCursor(null);
    chart.pane().overlayChanged();
  }

  private void note(MouseEvent event) {
    pointer = new Point(event.getX(), event.getY());
    isFine = event.isShiftDown();
    isAdding = event.isShiftDown() || event.isShortcutDown();
  }

  private Moment moment(BoardModel model) {
    boolean isCarrying = gesture != null && gesture.isCarrying();
    Zone zone = isCarrying ? Zone.OPEN : chart.zoneAt(pointer, this::hasDots);
    return new Moment(
        pointer, chart.axis(model), chart.scrollY(), zone, chart.placeAt(pointer), isFine);
  }

  /// The bar the pointer came over has its dots; while a link is drawn, every bar has.
  private boolean hasDots(String task) {
    return switch (gesture) {
      case Idle(_, Zone.OnBar bar) -> bar.task().equals(task);
      case DrawingLink _ -> true;
      case null, default -> false;
    };
  }

  /// The gesture goes on from where the pointer is now.
  private void follow() {
    BoardModel model = context.session().model().get();
    Gesture now = gesture;
    if (model != null && now != null && isHolding()) {
      become(now.moved(moment(model)));
    }
  }

  private void become(Gesture next) {
    Draft before = gesture == null ? null : gesture.draft();
    gesture = next;
    chart.pane().setCursor(cursor(next.shape()));
    chart.pane().overlayChanged();
    if (isHolding()) {
      tryOut(next.draft(), before);
    }
  }

  private void tryOut(Draft draft, @Nullable Draft before) {
    BoardModel model = context.session().model().get();
    if (model != null && (before == null || before.after() != draft.after())) {
      boolean isNothing = draft.after().plan() == model.plan();
      context.trial().set(isNothing ? null : Trial.of(model, draft.after()));
    }
  }

  private void settle(Outcome outcome) {
    switch (outcome) {
      case Outcome.Commit(var edit) -> commit(edit);
      case Outcome.Choose choice -> choose(choice);
      case Outcome.Brush(var band) -> context.session().select(brushed(band));
      case Outcome.Refuse(var words) -> context.remark(words);
      case Outcome.Click _, Outcome.Nothing _ -> {}
    }
  }

  private void commit(Edit edit) {
    context.session().apply(edit).ifPresent(problem -> context.remark(problem.text()));
  }

  /// What a band touches; with Shift or the shortcut key besides what is selected.
  private Selection brushed(Bounds band) {
    List<String> touched = chart.touching(band);
    return isAdding ? Clicks.added(context, touched) : Selection.of(touched);
  }

  /// Asks where the bars of a drop against links are to stand, while they are drawn there.
  @Override
  public void choose(Outcome.Choose choice) {
    cards.show(new ChoiceCard(context, choice, cards::close), place(choice.task()));
  }

  @Override
  public void name(NewBar bar) {
    cards.show(new NameCard(context, bar, cards::close), place(bar.behind()));
  }

  /// The bar of a task, in sight or not; null where it has none.
  @Nullable Bounds bar(BoardModel model, String task) {
    return chart.bars(context.shown(model)).of(task);
  }

  /// Where the bar of a task is; the middle of the chart where it has none.
  private Bounds place(@Nullable String task) {
    BoardModel model = context.session().model().get();
    Bounds bar = model == null || task == null ? null : chart.bars(model).of(task);
    Bounds body = chart.body();
    return bar != null ? bar : new Bounds(body.x() + 24, body.y() + 24, 0, 0);
  }

  @Override
  public void openLink(String task) {
    BoardModel model = context.session().model().get();
    List<ChosenLink> links = model == null ? List.of() : ChosenLink.around(task, model.plan());
    if (links.isEmpty()) {
      context.remark("Nothing is linked to this task");
    } else {
      open(links.get((links.indexOf(chosen) + 1) % links.size()), place(task));
    }
  }

  @Override
  public boolean deleteLink() {
    ChosenLink link = chosen;
    OpenPlan plan = context.session().open().get();
    ChosenLink.Ends ends =
        link == null || plan == null ? null : link.in(plan.history().document().schedule().index());
    if (link == null || ends == null) {
      return false;
    }
    cards.close();
    commit(RemoveLink.of(ends.from(), ends.to(), link.link()));
    return true;
  }

  /// Selects a link and opens its card beside the pointer.
  void clickLink(BoardMark.LinkLine mark, MouseEvent event) {
    BoardModel model = context.session().model().get();
    if (model != null) {
      Bounds beside = new Bounds(event.getX(), event.getY() - 7, 0, 14);
      open(ChosenLink.of(model, mark), beside);
    }
  }

  private void open(ChosenLink link, Bounds beside) {
    cards.show(
        new LinkCard(
            context, link, new LinkCard.Ways(this::chosen, this::deleteLink, cards::close)),
        beside);
    chosen(link);
  }

  /// What menus on the chart can do about links; `opening` hears that one opens.
  ContextMenus.Place menuPlace(Runnable opening) {
    return new LinkMenus(opening, this::openLink, this::deleteLink);
  }

  private void openLink(BoardMark.LinkLine mark) {
    BoardModel model = context.session().model().get();
    Bounds beside = chart.pane().boundsOf(mark::equals);
    if (model != null && beside != null) {
      open(ChosenLink.of(model, mark), new Bounds(beside.centerX(), beside.centerY(), 0, 0));
    }
  }

  private void deleteLink(BoardMark.LinkLine mark) {
    BoardModel model = context.session().model().get();
    if (model != null) {
      chosen = ChosenLink.of(model, mark);
      deleteLink();
    }
  }

  /// Asks the name of a new task for the open board under the pointer.
  void add(MouseEvent event) {
    Ground ground = ground();
    BoardModel model = context.session().model().get();
    Point at = new Point(event.getX(), event.getY());
    if (ground != null && model != null && chart.zoneAt(at, _ -> false) instanceof Zone.Open) {
      NewBar bar = NewBar.at(ground, chart.placeAt(at), chart.axis(model).day(at.x()));
      cards.show(new NameCard(context, bar, cards::close), new Bounds(at.x(), at.y(), 0, 0));
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !cards.isOpen() && cancel()) {
      event.consume();
    }
  }

  /// What is drawn over the chart for the hand.
  List<Shape> shapes(BoardModel model) {
    Gesture now = gesture;
    BoardModel shown = context.shown(model);
    HandDrawing drawing = new HandDrawing(context.look(), chart.bars(model), chart.bars(shown));
    if (shown != model) {
      drawing.ghosts(chart.inSight());
    }
    Bounds within = chart.body();
    drawing.moved(chart.inSight(), shifts(model), within);
    ChosenLink link = chosen;
    if (link != null) {
      drawing.link(chart.pane().hits(), mark -> link.isDrawnBy(mark, shown.schedule().network()));
    }
    if (now != null && !cards.isOpen()) {
      drawing.hand(now);
      if (now.sketch() instanceof Sketch.Carried carried) {
        drawing.place(chart.boundsOf(carried.place()));
      }
      drawing.tag(pointer, now.draft().words(), now.draft().isRefused(), within);
    }
    return drawing.shapes();
  }

  /// How far bars have just been moved, or would be by what is proposed.
  private Shifts shifts(BoardModel model) {
    Trial proposal = context.standing(model);
    if (context.isTrying()) {
      return Shifts.NONE;
    }
    return proposal == null ? moved.shifts() : proposal.shifts();
  }

  private static @Nullable Cursor cursor(HandShape shape) {
    return switch (shape) {
      case PLAIN, REFUSED -> null;
      case GRAB -> Cursor.OPEN_HAND;
      case MOVE -> Cursor.CLOSED_HAND;
      case STRETCH -> Cursor.E_RESIZE;
      case PROGRESS -> Cursor.H_RESIZE;
      case LINK -> Cursor.CROSSHAIR;
      case POINT -> Cursor.HAND;
    };
  }
}
