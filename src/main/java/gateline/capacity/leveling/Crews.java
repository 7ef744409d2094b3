package gateline.capacity.leveling;

import gateline.capacity.Capacity;
import gateline.capacity.leveling.Needs.Need;
import gateline.capacity.placing.Crew;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.schedule.Schedule;
import gateline.time.WorkTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/// What the squads have left beside all that stands, and what the tasks that may move need of it. A
/// need that is beyond a squad for ever is cut to all it has, and named.
final class Crews {
  private static final double SPECK = 1e-9;

  /// About a century: no leveling is looked at that far out.
  private static final int LAST_WEEK = 5_200;

  private final Undelayed undelayed;
  private final Plan plan;
  private final WorkTime time;
  private final List<Crew> crews = new ArrayList<>();
  private final List<Unplaceable> unplaceable = new ArrayList<>();

  private Crews(Undelayed undelayed) {
    this.undelayed = undelayed;
    plan = undelayed.schedule().plan();
    time = undelayed.schedule().time();
  }

  static Crews of(Undelayed undelayed, Basis basis) {
    Crews crews = new Crews(undelayed);
    long[] weeks = basis == Basis.WEEK ? crews.weeks() : new long[0];
    for (Needs needs : Needs.of(undelayed)) {
      switch (basis) {
        case MOMENT -> crews.addByMoment(needs);
        case WEEK -> crews.addByWeek(needs, weeks);
      }
    }
    return crews;
  }

  List<Crew> crews() {
    return crews;
  }

  List<Unplaceable> unplaceable() {
    return unplaceable;
  }

  /// What a task that may move asks of a squad: people, or person-days in a minute.
  private record Claim(int task, double amount) {}

  private void addByMoment(Needs needs) {
    Squad squad = plan.squads().get(needs.squad());
    Schedule schedule = undelayed.schedule();
    SortedMap<Long, Double> changes = People.changes(schedule, squad);
    double usual = squad.people().doubleValue();
    List<Claim> claims = new ArrayList<>();
    for (Need need : needs.needs()) {
      if (undelayed.isFixed(need.task())) {
        changes.merge(schedule.start(need.task()), -need.people(), Double::sum);
        changes.merge(schedule.finish(need.task()), need.people(), Double::sum);
      } else {
        boolean fits = need.people() <= usual + SPECK;
        claims.add(claim(need.task(), needs.squad(), fits ? need.people() : usual, fits));
      }
    }
    double[] levels = changes.values().stream().mapToDouble(change -> change).toArray();
    Arrays.parallelPrefix(levels, Double::sum);
    add(changes.keySet().stream().mapToLong(begin -> begin).toArray(), levels, claims);
  }

  private Claim claim(int task, int squad, double amount, boolean fits) {
    if (!fits) {
      unplaceable.add(new Unplaceable(task, squad));
    }
    return new Claim(task, amount);
  }

  private void add(long[] begins, double[] levels, List<Claim> claims) {
    List<Claim> some = claims.stream().filter(claim -> claim.amount() > 0).toList();
    crews.add(
        new Crew(
            begins,
            Arrays.stream(levels).map(level -> Math.max(0, level)).toArray(),
            some.stream().mapToInt(claim -> undelayed.numbers()[claim.task()]).toArray(),
            some.stream().mapToDouble(Claim::amount).toArray()));
  }

  /// When each week begins, from the plan's first to one after all work is surely done.
  private long[] weeks() {
    long longest = undelayed.schedule().finish();
    long week = 5L * time.minutesPerDay();
    for (int task : undelayed.movable()) {
      longest += undelayed.length(task) + week;
    }
    int last = plan.weekOf(time.beginAt(longest).toLocalDate());
    long[] begins = new long[Math.min(LAST_WEEK, Math.max(plan.weeks(), last)) + 1];
    Arrays.setAll(begins, n -> time.beginOf(plan.weekStart(n + 1)));
    return begins;
  }

  private void addByWeek(Needs needs, long[] begins) {
    Squad squad = plan.squads().get(needs.squad());
    double[] levels =
        Arrays.copyOfRange(new Capacity(plan, begins.length - 1).of(squad), 1, begins.length + 1);
    int workdays = plan.calendar().workdays().size();
    double usual = squad.people().doubleValue() * workdays;
    double all = squad.people().doubleValue() / time.minutesPerDay();
    List<Claim> claims = new ArrayList<>();
    for (Need need : needs.needs()) {
      if (undelayed.isFixed(need.task())) {
        subtract(need, begins, levels);
      } else {
        boolean fits = fits(need, usual);
        claims.add(claim(need.task(), needs.squad(), fits ? need.workPerMinute() : all, fits));
      }
    }
    add(begins, levels, claims);
  }

  /// Whether a usual week has room for all of a task's work, or two for a half each, or any for the
  /// whole of its days.
  private boolean fits(Need need, double usual) {
    double minutes = usual / need.workPerMinute() + SPECK;
    long week = (long) plan.calendar().workdays().size() * time.minutesPerDay();
    return minutes >= week || undelayed.length(need.task()) <= 2 * Math.floor(minutes);
  }

  private void subtract(Need need, long[] begins, double[] levels) {
    long start = undelayed.schedule().start(need.task());
    long finish = undelayed.schedule().finish(need.task());
    for (int week = 0; week + 1 < begins.length; week++) {
      long worked = Math.min(finish, begins[week + 1]) - Math.max(start, begins[week]);
      levels[week] -= Math.max(0, worked) * need.workPerMinute();
    }
  }
}
