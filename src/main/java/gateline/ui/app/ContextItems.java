package gateline.ui.app;

import gateline.board.BoardMark;
import gateline.scene.Mark;
import gateline.ui.ActionControls;
import gateline.ui.Actions;
import gateline.ui.board.ContextMenus;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/// Which actions of the window a context menu offers, by what it is the menu of.
record ContextItems(Actions actions) implements ContextMenus.Offer {
  private static final List<String> TASK =
      List.of(
          "view.inspector",
          "edit.add",
          "edit.duplicate",
          "edit.delete",
          "edit.link",
          "edit.unlink",
          "edit.links",
          "edit.earlier",
          "edit.later",
          "edit.longer",
          "edit.shorter",
          "gate.decide",
          "view.why");
  private static final List<String> GATE_LINE =
      List.of("view.inspector", "gate.decide", "view.why", "view.date-risk");
  private static final List<String> GATE =
      Stream.concat(GATE_LINE.stream(), Stream.of("edit.delete")).toList();
  private static final List<String> SQUAD = List.of("view.inspector", "standup.open");
  private static final List<String> WEEK = List.of("view.inspector", "view.today", "view.fit");
  private static final List<String> CELL =
      List.of("view.next-overload", "view.previous-overload", "plan.level");
  private static final List<String> BOARD =
      List.of(
          "edit.add",
          "view.today",
          "view.zoom-in",
          "view.zoom-out",
          "view.fit",
          "view.group",
          "view.filter",
          "plan.copy-picture",
          "plan.export");

  static List<String> ids(@Nullable Mark mark) {
    return switch (mark) {
      case BoardMark.TaskBar _, BoardMark.TaskLabel _ -> TASK;
      case BoardMark.GateSign sign -> sign.isPart() ? GATE_LINE : GATE;
      case BoardMark.SquadLane _ -> SQUAD;
      case BoardMark.WeekBand _, BoardMark.StandupFlag _ -> WEEK;
      case BoardMark.Cell _ -> CELL;
      case BoardMark.LinkLine _ -> List.of();
      case null, default -> BOARD;
    };
  }

  @Override
  public List<MenuItem> of(@Nullable Mark mark) {
    return items(ids(mark));
  }

  /// What the rows of the table offer.
  List<MenuItem> ofRows() {
    return items(TASK);
  }

  private List<MenuItem> items(List<String> ids) {
    return ids.stream().map(actions::of).map(ActionControls::menuItem).toList();
  }
}
