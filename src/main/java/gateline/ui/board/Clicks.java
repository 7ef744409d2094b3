package gateline.ui.board;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.capacity.Loads;
import gateline.edit.Selection;
import gateline.scene.Mark;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// What a click selects: the item under it, with the shortcut key also what was selected before; of
/// a squad's week the tasks behind it. A second click opens the details, and the first on a flag of
/// stand-ups.
final class Clicks {
  private Clicks() {}

  static void select(ViewContext context, @Nullable Mark mark, MouseEvent event) {
    boolean opens = event.getClickCount() == 2 || mark instanceof BoardMark.StandupFlag;
    if (pick(context, mark, event) && opens) {
      context.openDetails().run();
    }
  }

  /// The same without opening anything; false where there is nothing to select.
  static boolean pick(ViewContext context, @Nullable Mark mark, MouseEvent event) {
    BoardModel model = context.session().model().get();
    if (model == null) {
      return false;
    }
    List<String> clicked = ids(model, mark);
    SequencedSet<String> next = new LinkedHashSet<>();
    if (event.isShortcutDown()) {
      next.addAll(context.session().selection().get().ids());
    }
    boolean isToggledOff = event.isShortcutDown() && next.containsAll(clicked);
    clicked.forEach(isToggledOff ? next::remove : next::addLast);
    context.session().select(new Selection(next));
    return !clicked.isEmpty();
  }

  /// What is selected and more; what was added last is last.
  static Selection added(ViewContext context, List<String> more) {
    SequencedSet<String> next = new LinkedHashSet<>(context.session().selection().get().ids());
    more.forEach(next::addLast);
    return new Selection(next);
  }

  /// What slips and what it overtakes, of all chains that ask for a re-plan before a sprint.
  private static List<String> chained(BoardModel model, String sprint) {
    return model.slippingChains().stream()
        .filter(chain -> chain.isBefore(sprint))
        .flatMap(chain -> chain.slips().stream())
        .flatMap(slip -> Stream.of(slip.from(), slip.to()))
        .distinct()
        .toList();
  }

  /// The items a mark stands for: itself, the tasks behind a squad's week, or those of the chains
  /// that ask for a re-plan.
  static List<String> ids(BoardModel model, @Nullable Mark mark) {
    if (mark instanceof BoardMark.Cell(var squad, var week)) {
      int position = model.schedule().index().squadPosition(squad);
      return position < 0
          ? List.of()
          : model.loads().shares(position, week).stream()
              .map(Loads.Share::task)
              .map(task -> model.plan().tasks().get(task).id())
              .toList();
    }
    if (mark instanceof BoardMark.Replan(var sprint)) {
      return chained(model, sprint);
    }
    String id = Marks.item(mark);
    return id == null ? List.of() : List.of(id);
  }
}
