package gateline.capacity;

import gateline.plan.Plan;
import gateline.plan.PlanIndex;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Load, planned load and capacity per squad and week, in person-days. Squads and tasks are named
/// by their position in the plan; weeks count from 1 and run on to the plan's finish.
public final class Loads {
  /// What rounding may add to a load that just fits, as a part of it.
  private static final double TOLERANCE = 1e-9;

  private final Schedule schedule;
  private final Spread spread;
  private final double[][] load;
  private final double[][] planned;
  private final double[][] capacity;

  private Loads(Schedule schedule) {
    this.schedule = schedule;
    spread = new Spread(schedule);
    Plan plan = schedule.plan();
    int squads = plan.squads().size();
    load = new double[squads][weeks() + 1];
    planned = new double[squads][weeks() + 1];
    for (int task = 0; task < plan.tasks().size(); task++) {
      addTask(task);
    }
    Capacity capacities = new Capacity(plan, weeks());
    capacity = plan.squads().stream().map(capacities::of).toArray(double[][]::new);
  }

  public static Loads of(Schedule schedule) {
    return new Loads(schedule);
  }

  public Schedule schedule() {
    return schedule;
  }

  /// One task's part in a squad's week, in person-days.
  public record Share(int task, double personDays) {}

  /// A squad-week with more load than capacity; `excess` is above 0.
  public record Overload(int squad, int week, double load, double capacity, double excess) {}

  private void addTask(int position) {
    Task task = schedule.plan().tasks().get(position);
    double people = people(task);
    for (Task.Assignment assignment : task.squads()) {
      int squad = index().squadPosition(assignment.squad());
      if (squad >= 0) {
        add(position, squad, personDays(task, assignment, people));
      }
    }
  }

  private void add(int position, int squad, double personDays) {
    for (int week = spread.firstWeek(position); spread.reaches(position, week); week++) {
      load[squad][week] += personDays * spread.part(position, week);
    }
    Integer own = schedule.plan().tasks().get(position).week();
    if (own != null && own <= weeks()) {
      planned[squad][own] += personDays;
    }
  }

  private PlanIndex index() {
    return schedule.index();
  }

  /// The people of all squads on a task; an unknown squad counts as absent. With one squad its
  /// people cancel out.
  private double people(Task task) {
    if (task.squads().size() == 1) {
      return task.squads().getFirst().people().doubleValue();
    }
    double people = 0;
    for (Task.Assignment assignment : task.squads()) {
      boolean isKnown = index().squadPosition(assignment.squad()) >= 0;
      people += isKnown ? assignment.people().doubleValue() : 0;
    }
    return people;
  }

  private static double personDays(Task task, Task.Assignment assignment, double people) {
    return task.estimate().doubleValue() * assignment.people().doubleValue() / people;
  }

  /// The last week with anything to show: the plan's last, or that of its finish.
  public int weeks() {
    return spread.weeks();
  }

  /// What the schedule puts on the squad in that week.
  public double load(int squad, int week) {
    return load[squad][week];
  }

  /// What the plan's own weeks put on the squad.
  public double planned(int squad, int week) {
    return planned[squad][week];
  }

  /// People times working days, less absences, or what the squad's own figure for the week says.
  public double capacity(int squad, int week) {
    return capacity[squad][week];
  }

  /// The tasks behind a cell, the largest part first.
  public List<Share> shares(int squad, int week) {
    List<Share> shares = new ArrayList<>();
    for (int task = 0; task < schedule.plan().tasks().size(); task++) {
      if (spread.firstWeek(task) <= week && spread.reaches(task, week)) {
        double personDays = personDays(task, squad) * spread.part(task, week);
        if (personDays > 0) {
          shares.add(new Share(task, personDays));
        }
      }
    }
    shares.sort(Comparator.comparingDouble(Share::personDays).reversed());
    return shares;
  }

  private double personDays(int position, int squad) {
    Task task = schedule.plan().tasks().get(position);
    double people = people(task);
    return task.squads().stream()
        .filter(assignment -> index().squadPosition(assignment.squad()) == squad)
        .mapToDouble(assignment -> personDays(task, assignment, people))
        .sum();
  }

  /// Whether a squad has more to do in a week than it can.
  public boolean isOver(int squad, int week) {
    return load[squad][week] - capacity[squad][week] > TOLERANCE * Math.max(1, load[squad][week]);
  }

  /// The overload next to a squad's week, in the order of all: the one behind it (1) or before it
  /// (-1), round the ends; empty when there is none.
  public Optional<Overload> overloadBeside(int squad, int week, int step) {
    List<Overload> all = step < 0 ? overloads().reversed() : overloads();
    int here = place(squad, week);
    return all.stream()
        .filter(each -> (place(each.squad(), each.week()) - here) * step > 0)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private int place(int squad, int week) {
    return week * (load.length + 1) + squad;
  }

  /// All overloaded squad-weeks, by week, then squad.
  public List<Overload> overloads() {
    List<Overload> overloads = new ArrayList<>();
    for (int week = 1; week <= weeks(); week++) {
      for (int squad = 0; squad < load.length; squad++) {
        if (isOver(squad, week)) {
          double excess = load[squad][week] - capacity[squad][week];
          overloads.add(
              new Overload(squad, week, load[squad][week], capacity[squad][week], excess));
        }
      }
    }
    return overloads;
  }
}
