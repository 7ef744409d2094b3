package gateline.review.simulation;

import gateline.schedule.Schedule;
import gateline.testing.PlanSketch;
import java.util.Map;
import java.util.stream.Collectors;

/// The one place where tests ask for a simulation of a sketched plan.
record Simulated(Schedule schedule, DateRisk risk) {
  static Simulated plan(String sketch, int iterations) {
    return plan(sketch, iterations, 7);
  }

  static Simulated plan(String sketch, int iterations, long seed) {
    Schedule schedule = Schedule.of(PlanSketch.plan(sketch));
    Trials trials = new Trials(iterations, seed, 1, _ -> true);
    return new Simulated(schedule, DateRisk.of(schedule, trials).orElseThrow());
  }

  Outlook gate(String id) {
    return risk.gates().get(schedule.index().gatePosition(id));
  }

  /// How often each task drives a date, by its id.
  Map<String, Double> driving(Outlook outlook) {
    return outlook.driving().stream()
        .collect(Collectors.toMap(each -> id(each.task()), Outlook.Driving::share));
  }

  private String id(int task) {
    return schedule.plan().tasks().get(task).id();
  }
}
