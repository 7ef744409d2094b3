package gateline.ui.board;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.PlanIndex;
import gateline.plan.Task;
import gateline.schedule.Network;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The link that was clicked: the task it goes to, and the link as it is written there.
record ChosenLink(String to, Link link) {
  static ChosenLink of(BoardModel model, BoardMark.LinkLine mark) {
    return new ChosenLink(mark.to(), model.schedule().network().link(mark.number()));
  }

  /// The links of a task: those into it, then those out of it.
  static List<ChosenLink> around(String task, Plan plan) {
    List<ChosenLink> into = new ArrayList<>();
    List<ChosenLink> outOf = new ArrayList<>();
    for (Task each : plan.tasks()) {
      for (Link link : each.depends()) {
        if (each.id().equals(task)) {
          into.add(new ChosenLink(task, link));
        } else if (link.on().equals(task)) {
          outOf.add(new ChosenLink(each.id(), link));
        }
      }
    }
    into.addAll(outOf);
    return into;
  }

  ChosenLink withLink(Link next) {
    return new ChosenLink(to, next);
  }

  /// Both ends in a plan; null when the link is not there any more.
  @Nullable Ends in(PlanIndex index) {
    Task first = index.task(link.on());
    Task second = index.task(to);
    return first != null && second != null && second.depends().contains(link)
        ? new Ends(first, second)
        : null;
  }

  record Ends(Task from, Task to) {}

  /// Whether a line on the board depicts it.
  boolean isDrawnBy(BoardMark.LinkLine mark, Network network) {
    return mark.to().equals(to)
        && mark.number() < network.linkCount()
        && network.link(mark.number()).equals(link);
  }
}
