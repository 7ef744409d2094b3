package gateline.ui.app;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.picture.View;
import gateline.plan.Squad;
import gateline.ui.Action;
import gateline.ui.board.ChartPane;
import gateline.ui.board.ViewContext;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The way from overload to overload in the allocation view: on from the squad's week that the
/// keyboard is at, or else from this week.
record OverloadActions(ViewContext context, ChartPane allocation) {
  List<Action> all() {
    BooleanBinding isOver = Bindings.createBooleanBinding(this::isOver, context.session().model());
    return List.of(
        Action.of("view.next-overload", "Next overload", Feather.CHEVRON_RIGHT, () -> go(1))
            .on("F7")
            .when(isOver),
        Action.of("view.previous-overload", "Previous overload", Feather.CHEVRON_LEFT, () -> go(-1))
            .on("Shift+F7")
            .when(isOver));
  }

  private boolean isOver() {
    BoardModel model = context.session().model().get();
    return model != null && !model.loads().overloads().isEmpty();
  }

  private void go(int step) {
    BoardModel model = context.session().model().get();
    Optional<BoardMark.Cell> next = model == null ? Optional.empty() : beside(model, step);
    context.settings().view().set(View.ALLOCATION);
    next.ifPresent(allocation::visit);
  }

  private Optional<BoardMark.Cell> beside(BoardModel model, int step) {
    List<Squad> squads = model.plan().squads();
    BoardMark.@Nullable Cell at = allocation.at() instanceof BoardMark.Cell cell ? cell : null;
    int squad = at == null ? -1 : model.schedule().index().squadPosition(at.squad());
    int week = at == null ? thisWeek(model) : at.week();
    return model
        .loads()
        .overloadBeside(squad, week, step)
        .map(over -> new BoardMark.Cell(squads.get(over.squad()).id(), over.week()));
  }

  private static int thisWeek(BoardModel model) {
    return model.today() == null ? 1 : model.plan().weekOf(model.today());
  }
}
