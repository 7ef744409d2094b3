package gateline.ui.board;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.capacity.Loads;
import gateline.plan.Gate;
import gateline.plan.PlanIndex;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.review.GateStatus;
import gateline.review.TaskWords;
import gateline.review.Why;
import gateline.scene.Mark;
import gateline.time.DateWords;
import gateline.ui.board.HoverTip.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the tooltip of each thing on the board says.
final class TipWords {
  private static final int MOST_SHARES = 6;

  private TipWords() {}

  static @Nullable Words of(BoardModel model, @Nullable Mark mark) {
    PlanIndex index = model.schedule().index();
    return switch (mark) {
      case BoardMark.TaskBar(var id) -> task(model, index.taskPosition(id));
      case BoardMark.TaskLabel(var id) -> task(model, index.taskPosition(id));
      case BoardMark.GateSign(var id, var part) when part.equals("decision") ->
          GateTips.decision(model, id);
      case BoardMark.GateSign sign when sign.isPart() -> null;
      case BoardMark.GateSign(var id, var part) when part.startsWith("due-") ->
          GateTips.condition(model, id, part);
      case BoardMark.Replan(var sprint) -> GateTips.replan(model, sprint);
      case BoardMark.StandupFlag(var week) -> standups(model, week);
      case BoardMark.GateSign(var id, _) -> gate(model, index.gatePosition(id));
      case BoardMark.LinkLine link -> link(index, link);
      case BoardMark.Cell(var squad, var week) -> cell(model, index.squadPosition(squad), week);
      case null, default -> null;
    };
  }

  private static @Nullable Words task(BoardModel model, int position) {
    return position < 0
        ? null
        : new Words(
            model.plan().tasks().get(position).name(), TaskWords.lines(model.schedule(), position));
  }

  private static @Nullable Words gate(BoardModel model, int position) {
    if (position < 0) {
      return null;
    }
    Gate gate = model.plan().gates().get(position);
    List<String> lines = new ArrayList<>();
    for (GateStatus status : model.gates()) {
      if (status.position() == position) {
        lines.add(capitalized(status.state().words()) + ", end of week " + gate.week());
        lines.addAll(status.reasons());
      }
    }
    lines.add(Why.gate(model.schedule(), position));
    return new Words(gate.name(), lines);
  }

  private static String capitalized(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static @Nullable Words standups(BoardModel model, int week) {
    return model.standupsIn(week).map(held -> new Words(held.title(), held.lines())).orElse(null);
  }

  private static @Nullable Words link(PlanIndex index, BoardMark.LinkLine link) {
    Task from = index.task(link.from());
    Task to = index.task(link.to());
    return from == null || to == null
        ? null
        : new Words(from.name(), List.of("comes before " + to.name()));
  }

  /// `7 of 5 person-days, over by 2`.
  static String load(Loads loads, int squad, int week) {
    return DateWords.number(loads.load(squad, week))
        + " of "
        + DateWords.number(loads.capacity(squad, week))
        + " person-days"
        + over(loads, squad, week);
  }

  private static String over(Loads loads, int squad, int week) {
    return loads.overloads().stream()
        .filter(each -> each.squad() == squad && each.week() == week)
        .map(each -> ", over by " + DateWords.number(each.excess()))
        .findFirst()
        .orElse("");
  }

  private static @Nullable Words cell(BoardModel model, int position, int week) {
    if (position < 0) {
      return null;
    }
    Squad squad = model.plan().squads().get(position);
    Loads loads = model.loads();
    List<String> lines = new ArrayList<>();
    lines.add(load(loads, position, week));
    List<Loads.Share> shares = loads.shares(position, week);
    for (Loads.Share share : shares.subList(0, Math.min(MOST_SHARES, shares.size()))) {
      String name = model.plan().tasks().get(share.task()).name();
      lines.add(DateWords.number(share.personDays()) + "d  " + name);
    }
    if (shares.size() > MOST_SHARES) {
      lines.add("and " + (shares.size() - MOST_SHARES) + " more");
    }
    String focus = squad.focusIn(week);
    if (focus != null) {
      lines.add("Focus: " + focus);
    }
    return new Words(squad.name() + ", week " + week, lines);
  }
}
