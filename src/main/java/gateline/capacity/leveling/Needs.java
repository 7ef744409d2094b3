package gateline.capacity.leveling;

import gateline.plan.PlanIndex;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which tasks need how many people of one squad. A task without length needs nobody.
///
/// `workPerMinute` is in person-days: the task's estimate, shared by people, over its length.
record Needs(int squad, List<Need> needs) {
  record Need(int task, double people, double workPerMinute) {}

  static List<Needs> of(Undelayed plan) {
    Schedule schedule = plan.schedule();
    List<Needs> all = new ArrayList<>();
    for (int squad = 0; squad < schedule.plan().squads().size(); squad++) {
      all.add(new Needs(squad, new ArrayList<>()));
    }
    for (int task = 0; task < schedule.plan().tasks().size(); task++) {
      if (plan.length(task) > 0) {
        add(plan, task, all);
      }
    }
    return all;
  }

  private static void add(Undelayed plan, int position, List<Needs> all) {
    PlanIndex index = plan.schedule().index();
    Task task = plan.schedule().plan().tasks().get(position);
    double total = plan.schedule().people(position).doubleValue();
    double work = task.estimate().doubleValue() / total / plan.length(position);
    Map<Integer, Double> bySquad = new TreeMap<>();
    for (Task.Assignment assignment : task.squads()) {
      double people = assignment.people().doubleValue();
      bySquad.merge(index.squadPosition(assignment.squad()), people, Double::sum);
    }
    bySquad.remove(-1);
    bySquad.forEach(
        (squad, people) -> all.get(squad).needs.add(new Need(position, people, people * work)));
  }
}
