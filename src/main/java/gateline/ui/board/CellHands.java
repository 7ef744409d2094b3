package gateline.ui.board;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.allocation.CellGhosts;
import gateline.edit.field.StandupFields;
import gateline.plan.Task;
import gateline.scene.Bounds;
import gateline.scene.HitIndex;
import gateline.scene.Mark;
import gateline.scene.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Mouse and keyboard on the squads' weeks: a click lays the card of a week beside it and leaves
/// the keyboard to the grid; a double click, Enter or F2 gives it to the card, Alt+Enter takes the
/// cheapest way out of an overload. A task is dragged from its week, or out of the card, to another
/// cell. A squad's name is edited in the details.
final class CellHands {
  private final ViewContext context;
  private final ScenePane pane;
  private final Cards cards;
  private final CellCarry carry;

  CellHands(ViewContext context, ScenePane pane) {
    this.context = context;
    this.pane = pane;
    carry = new CellCarry(context, pane);
    cards = new Cards(pane, this::closed);
    context.session().model().subscribe((_, _) -> leave());
    pane.focusWithinProperty()
        .subscribe((_, isWithin) -> {
          if (!isWithin) {
            cards.close();
          }
        });
  }

  private void closed() {
    carry.cancel();
    context.tryNothing();
  }

  /// The main button went down; true when the hand took hold of a task.
  boolean press(MouseEvent event) {
    cards.close();
    return pane.markAt(event.getX(), event.getY()) instanceof BoardMark.Cell at
        && carry.press(at, event);
  }

  /// The pointer moved with a task in hand.
  void drag(MouseEvent event) {
    carry.drag(event);
  }

  /// The hand let go; false when it was a click.
  boolean drop() {
    return carry.drop();
  }

  /// A cell or a squad was clicked, once or twice.
  void click(@Nullable Mark mark, MouseEvent event) {
    boolean isDouble = event.getClickCount() == 2;
    if (isDouble) {
      edit(mark);
    } else if (mark instanceof BoardMark.Cell at && !event.isShortcutDown()) {
      withCard(at, cards::lay);
    } else {
      cards.close();
    }
  }

  /// Takes the keys that open and close; `at` is where the keyboard is.
  boolean key(KeyEvent event, @Nullable Mark at) {
    if (event.getCode() == KeyCode.ENTER && event.isAltDown()) {
      return at instanceof BoardMark.Cell cell && relieve(cell);
    }
    if (event.getCode() == KeyCode.ESCAPE && carry.cancel()) {
      return true;
    }
    boolean isEdit = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2;
    boolean isTaken = isEdit ? edit(at) : event.getCode() == KeyCode.ESCAPE && cards.isOpen();
    if (isTaken && !isEdit) {
      cards.close();
    }
    return isTaken;
  }

  /// What a menu of a squad's week offers.
  List<MenuItem> items(@Nullable Mark mark) {
    BoardModel model = context.session().model().get();
    if (model == null || !(mark instanceof BoardMark.Cell at)) {
      return List.of();
    }
    int squad = model.schedule().index().squadPosition(at.squad());
    List<MenuItem> items = new ArrayList<>();
    items.add(
        ContextMenus.item(
            "Capacity, focus and tasks", new KeyCodeCombination(KeyCode.F2), () -> edit(at)));
    if (model.loads().isOver(squad, at.week())) {
      items.add(
          ContextMenus.item(
              "Take the cheapest way out",
              new KeyCodeCombination(KeyCode.ENTER, KeyCombination.ALT_DOWN),
              () -> relieve(at)));
    }
    String name = model.plan().squads().get(squad).name();
    items.add(
        ContextMenus.item(
            "Stand-up of " + name + ", week " + at.week(),
            null,
            () -> context.ways().jump().accept(StandupFields.id(at.week(), at.squad()))));
    return items;
  }

  /// What the edit that is tried, or proposed, changes in the cells in sight, and what is in hand.
  List<Shape> shapes(BoardModel model) {
    BoardModel shown = context.shown(model);
    List<Shape> shapes = new ArrayList<>(shown == model ? List.of() : ghosts(model, shown));
    shapes.addAll(carry.shapes());
    return shapes;
  }

  private List<Shape> ghosts(BoardModel model, BoardModel shown) {
    CellGhosts ghosts = new CellGhosts(model, shown, context.look());
    cellsInSight()
        .forEach((cell, bounds) -> {
          int squad = model.schedule().index().squadPosition(cell.squad());
          if (squad >= 0) {
            ghosts.draw(bounds, squad, cell.week());
          }
        });
    return ghosts.shapes();
  }

  private Map<BoardMark.Cell, Bounds> cellsInSight() {
    Map<BoardMark.Cell, Bounds> cells = new LinkedHashMap<>();
    for (HitIndex.Spot spot : pane.hits().spots()) {
      if (spot.mark() instanceof BoardMark.Cell cell) {
        cells.merge(cell, spot.bounds(), Bounds::union);
      }
    }
    return cells;
  }

  /// The keyboard went on to another place.
  void leave() {
    carry.cancel();
    cards.close();
  }

  private boolean edit(@Nullable Mark mark) {
    if (mark instanceof BoardMark.Cell at) {
      withCard(at, cards::show);
      return true;
    }
    if (mark instanceof BoardMark.SquadLane) {
      context.ways().editDetails().run();
      return true;
    }
    return false;
  }

  /// The card shows what is about to be taken, and closes with it.
  private boolean relieve(BoardMark.Cell at) {
    withCard(at, cards::lay);
    if (cards.open() instanceof CellCard card && !card.takeCheapest()) {
      context.remark("This week is not overloaded");
    }
    return true;
  }

  /// How a card is put beside something.
  private interface Putting {
    void put(Card card, Bounds beside);
  }

  private void withCard(BoardMark.Cell at, Putting putting) {
    BoardModel model = context.session().model().get();
    int squad = model == null ? -1 : model.schedule().index().squadPosition(at.squad());
    Bounds beside = pane.boundsOf(at::equals);
    if (model != null && squad >= 0 && beside != null) {
      CellCard.Place place = new CellCard.Place(squad, at.week());
      putting.put(new CellCard(context, model, place, new CardHand()), beside);
    }
  }

  /// A card's hand on the grid: it lies over cells, so it can't be seen while a task is carried out
  /// of it, and goes with the task.
  final class CardHand {
    void close() {
      cards.close();
    }

    void press(CellCard.Place place, Task task, MouseEvent event) {
      carry.press(place, task, event);
    }

    void drag(MouseEvent event) {
      carry.drag(event);
      Card card = cards.open();
      if (card != null && carry.isMoving()) {
        card.setOpacity(0);
      }
    }

    /// False when it was a click after all.
    boolean drop() {
      boolean wasMoved = carry.drop();
      if (wasMoved) {
        cards.close();
      }
      return wasMoved;
    }
  }
}
