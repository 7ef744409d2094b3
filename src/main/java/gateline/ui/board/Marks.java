package gateline.ui.board;

import gateline.board.BoardMark;
import gateline.edit.field.WeekFields;
import gateline.scene.Mark;
import org.jspecify.annotations.Nullable;

/// Which item of the plan a mark stands for.
final class Marks {
  private Marks() {}

  /// The id of the task, gate, squad or week; null for what can't be selected.
  static @Nullable String item(@Nullable Mark mark) {
    return switch (mark) {
      case BoardMark.TaskBar bar -> bar.task();
      case BoardMark.TaskLabel label -> label.task();
      case BoardMark.GateSign sign -> sign.gate();
      case BoardMark.WeekBand band -> WeekFields.id(band.week());
      case BoardMark.StandupFlag flag -> WeekFields.id(flag.week());
      case BoardMark.SquadLane lane -> lane.squad();
      case null, default -> null;
    };
  }

  /// What arrow keys stop at: an item's id, or that of a squad's week or of a line of a gate's
  /// card; null for anything else.
  static @Nullable String stop(Mark mark) {
    return isPart(mark) ? mark.id() : item(mark);
  }

  /// Whether it is a part of items that the keyboard stops at: a squad's week, a line of a gate's
  /// card.
  static boolean isPart(@Nullable Mark mark) {
    return mark instanceof BoardMark.Cell
        || (mark instanceof BoardMark.GateSign sign && sign.isPart());
  }

  static boolean isOf(Mark mark, String id) {
    return id.equals(item(mark));
  }
}
