package gateline.file;

import gateline.plan.Baseline;
import gateline.plan.Place;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.WeekNumbers;
import java.util.Optional;
import java.util.stream.Stream;

/// The rules that only a whole plan can break: ids that come twice, weeks after the last one.
final class PlanRules {
  private PlanRules() {}

  /// The first problem that makes the file unreadable.
  static Optional<Problem> firstBroken(Plan plan) {
    return ItemIds.firstDouble(plan)
        .or(() -> WeekNumbers.firstOutside(plan))
        .or(() -> plan.baselines().stream().flatMap(PlanRules::broken).findFirst());
  }

  private static Stream<Problem> broken(Baseline baseline) {
    Plan plan = baseline.plan();
    return plan == null
        ? Stream.empty()
        : firstBroken(plan).map(problem -> inside(baseline, problem)).stream();
  }

  private static Problem inside(Baseline baseline, Problem problem) {
    String subject = Problem.subject("baseline", baseline.name(), "");
    return Problem.error(
        problem.rule(), new Place.OnPlan("baselines"), subject + ": " + problem.text());
  }
}
