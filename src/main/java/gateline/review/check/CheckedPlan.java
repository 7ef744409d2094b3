package gateline.review.check;

import gateline.capacity.Loads;
import gateline.plan.Gate;
import gateline.plan.Place;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.Risk;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a rule looks at: a plan with its schedule and loads, and the day on which it is looked at,
/// null where that is not known.
record CheckedPlan(Loads loads, @Nullable LocalDate today) {
  Schedule schedule() {
    return loads.schedule();
  }

  Plan plan() {
    return schedule().plan();
  }

  List<Task> tasks() {
    return plan().tasks();
  }

  /// The positions of all tasks, in plan order.
  IntStream positions() {
    return IntStream.range(0, tasks().size());
  }

  /// The gates that nobody has decided on.
  Stream<Gate> undecided() {
    return plan().gates().stream().filter(gate -> gate.decision() == null);
  }

  /// The risks that can still strike.
  Stream<Risk> openRisks() {
    return plan().risks().stream().filter(risk -> risk.status() == Risk.Status.OPEN);
  }

  /// The task that a problem is on.
  Optional<Task> task(Problem problem) {
    return problem.place() instanceof Place.OnItem(String id, _)
        ? Optional.ofNullable(schedule().index().task(id))
        : Optional.empty();
  }

  /// The same day looking at another plan.
  CheckedPlan after(Schedule next) {
    return new CheckedPlan(Loads.of(next), today);
  }
}
