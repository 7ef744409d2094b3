package gateline.review.check;

import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.plan.Task;
import gateline.review.Names;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// `gate-critical`: a task that leaves a gate no slack, whatever room the plan's end leaves it.
final class GateCriticalRule implements Rule {
  @Override
  public String id() {
    return "gate-critical";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    Schedule schedule = checked.schedule();
    return IntStream.range(0, schedule.plan().tasks().size())
        .filter(task -> schedule.criticalForGate(task) >= 0)
        .mapToObj(task -> finding(schedule, task));
  }

  private static Problem finding(Schedule schedule, int position) {
    Task task = schedule.plan().tasks().get(position);
    long slack = schedule.gateSlack(position);
    String room =
        slack == 0
            ? "no slack left for "
            : DateWords.days(schedule.time().days(-slack)) + " too late for ";
    String gate = Names.full(schedule.plan().gates().get(schedule.criticalForGate(position)));
    return Problem.hint(
        "gate-critical", new Place.OnItem(task.id(), ""), Names.full(task) + ": " + room + gate);
  }
}
