package gateline.gesture;

import gateline.board.BoardModel;
import gateline.capacity.Loads;
import gateline.plan.Squad;
import gateline.review.GateStatus;
import gateline.review.Pause;
import gateline.time.DateWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What one edit changes for the plan as a whole: its finish, its gates, the squads' weeks. What it
/// does to single bars is seen on the board.
public record Impact(List<Effect> effects) {
  public static final Impact NONE = new Impact(List.of());

  public Impact {
    effects = List.copyOf(effects);
  }

  /// One effect in words, and whether it is for the better.
  public record Effect(Tone tone, String words) {}

  public enum Tone {
    WORSE,
    BETTER,
    PLAIN
  }

  /// What differs after an edit: what is paused and the finish first, then gates in time order,
  /// then squads by week.
  public static Impact between(BoardModel before, BoardModel after) {
    List<Effect> effects = new ArrayList<>();
    addPause(effects, before, after);
    addFinish(effects, before, after);
    addGates(effects, before, after);
    addLoads(effects, before.loads(), after.loads());
    return new Impact(effects);
  }

  private static void addPause(List<Effect> effects, BoardModel before, BoardModel after) {
    Pause paused = Pause.between(before.schedule(), after.schedule());
    Pause freed = Pause.between(after.schedule(), before.schedule());
    if (!paused.isEmpty()) {
      effects.add(new Effect(Tone.WORSE, "Pauses " + paused.count()));
    }
    if (!freed.isEmpty()) {
      effects.add(new Effect(Tone.BETTER, "Lets " + freed.count() + " go on"));
    }
    if (paused.finish()) {
      effects.add(new Effect(Tone.WORSE, "Finish open"));
    }
  }

  private static void addFinish(List<Effect> effects, BoardModel before, BoardModel after) {
    long moved = after.schedule().finish() - before.schedule().finish();
    if (moved != 0) {
      String day = DateWords.day(after.schedule().finishAt().toLocalDate());
      String by = DateWords.signedDays(after.schedule().time().days(moved));
      effects.add(new Effect(tone(moved), "Finish " + day + ", " + by));
    }
  }

  private static Tone tone(long later) {
    return later > 0 ? Tone.WORSE : later < 0 ? Tone.BETTER : Tone.PLAIN;
  }

  private static void addGates(List<Effect> effects, BoardModel before, BoardModel after) {
    Map<String, GateStatus> known = new HashMap<>();
    before.gates().forEach(gate -> known.put(gate.gate().id(), gate));
    for (GateStatus gate : after.gates()) {
      GateStatus old = known.get(gate.gate().id());
      if (old != null) {
        addGate(effects, old, gate, after);
      }
    }
  }

  private static void addGate(
      List<Effect> effects, GateStatus old, GateStatus gate, BoardModel after) {
    long moved = gate.dates().forecast() - old.dates().forecast();
    String state = gate.state() == old.state() ? "" : ", now " + gate.state().words();
    String open = gate.dates().isOpen() && !old.dates().isOpen() ? ", now open" : "";
    if (moved != 0 || !state.isEmpty() || !open.isEmpty()) {
      double days = after.schedule().time().days(moved);
      String by = moved == 0 ? "" : " " + DateWords.signedDays(days);
      long worse = moved != 0 ? moved : gate.state().gravity() - old.state().gravity();
      effects.add(new Effect(tone(worse), gate.gate().name() + by + state + open));
    }
  }

  private static void addLoads(List<Effect> effects, Loads before, Loads after) {
    Map<String, Loads.Overload> old = new HashMap<>();
    before.overloads().forEach(each -> old.put(key(before, each), each));
    for (Loads.Overload now : after.overloads()) {
      if (old.remove(key(after, now)) == null) {
        String over = " over by " + DateWords.number(now.excess());
        effects.add(new Effect(Tone.WORSE, squad(after, now) + over + " in week " + now.week()));
      }
    }
    before.overloads().stream()
        .filter(each -> old.containsKey(key(before, each)))
        .forEach(each ->
            effects.add(
                new Effect(
                    Tone.BETTER, squad(before, each) + " fits in week " + each.week() + " again")));
  }

  private static String key(Loads loads, Loads.Overload overload) {
    return overload.week() + " " + squadOf(loads, overload).id();
  }

  private static String squad(Loads loads, Loads.Overload overload) {
    return squadOf(loads, overload).name();
  }

  private static Squad squadOf(Loads loads, Loads.Overload overload) {
    return loads.schedule().plan().squads().get(overload.squad());
  }
}
