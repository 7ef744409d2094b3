package gateline.review.change;

import gateline.plan.Gate;
import gateline.review.Names;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a change does to gates and finish, in words: `moves Parity sign-off by 2 days and brings
/// the finish forward by 1 day`.
record EffectWords(Schedule schedule) {
  private static final int MOST = 2;

  String of(Effect effect) {
    List<String> parts = new ArrayList<>();
    schedule.plan().gates().stream()
        .sorted(Comparator.comparingInt(Gate::week))
        .filter(gate -> effect.on(gate.id()) != 0)
        .forEach(gate -> parts.add(part(gate.name(), effect.on(gate.id()))));
    if (effect.finish() != 0) {
      parts.add(part("the finish", effect.finish()));
    }
    int more = parts.size() - MOST;
    List<String> said = new ArrayList<>(parts.subList(0, Math.min(MOST, parts.size())));
    if (more > 0) {
      said.add(more + " more");
    }
    return Names.joined(said);
  }

  private static String part(String name, double days) {
    String by = " by " + DateWords.days(Math.abs(days));
    return days > 0 ? "moves " + name + by : "brings " + name + " forward" + by;
  }

  static String name(Schedule schedule, String id) {
    Gate gate = schedule.index().gate(id);
    return gate == null ? id : gate.name();
  }
}
