package gateline.review.relief;

import gateline.plan.Chain;
import gateline.plan.Gate;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.time.DateWords;
import java.util.ArrayList;
import java.util.List;

/// What a way out costs, as it is said: the weightiest first, and of much only how much more.
final class CostWords {
  private static final int MOST = 3;

  private final List<String> costs = new ArrayList<>();

  /// `isLeft` when the gate does not slip because it no longer requires what ends after it.
  void gate(Gate gate, double days, boolean isLeft) {
    costs.add(
        isLeft
            ? gate.name() + " goes without it, it ends " + DateWords.days(days) + " after"
            : gate.name() + " " + DateWords.signedDays(days));
  }

  void finish(double days) {
    if (days > 0) {
      costs.add("finish " + DateWords.signedDays(days));
    }
  }

  void overload(Squad squad, int week, double more) {
    costs.add(squad.name() + " +" + DateWords.number(more) + " over in week " + week);
  }

  void late(Task task) {
    costs.add(task.name() + " ends late");
  }

  void chain(Chain chain) {
    costs.add("chain " + chain.name() + " slips");
  }

  /// `left` is what it leaves of the overload in person-days; `note` goes before the costs.
  String all(double left, String note, Cost cost) {
    List<String> all = new ArrayList<>();
    if (left > 0) {
      all.add("leaves " + DateWords.number(left) + " over");
    }
    if (!note.isEmpty()) {
      all.add(note);
    }
    all.addAll(costs.subList(0, Math.min(MOST, costs.size())));
    if (costs.size() > MOST) {
      all.add("and " + (costs.size() - MOST) + " more");
    }
    if (cost.isFree()) {
      all.add("nothing else gets worse");
    }
    return String.join(" · ", all);
  }
}
