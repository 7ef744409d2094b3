package gateline.review;

import gateline.capacity.Loads;
import gateline.plan.Place;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.Problem.Severity;
import gateline.plan.References;
import java.util.Comparator;
import java.util.List;

/// The plan check: everything a careful reader would point at, worst first.
///
/// The user may silence warnings and hints by rule and item; an error stays until it is mended.
public final class PlanCheck {
  private static final List<Rule> RULES =
      List.of(
          loads -> References.problems(loads.schedule().plan()).stream(),
          loads -> loads.schedule().problems().stream(),
          new WeekendStartRule(),
          new LateGateRule(),
          new SlippingChainRule(),
          new SpillOverRule(),
          new OverloadRule(),
          new GateCriticalRule());

  private PlanCheck() {}

  /// All findings on a plan that could be read, silenced ones left out: worst first, those of one
  /// severity in the order of the plan's items.
  public static List<Problem> of(Loads loads) {
    Plan plan = loads.schedule().plan();
    PlanOrder order = PlanOrder.of(plan);
    return RULES.stream()
        .flatMap(rule -> rule.findings(loads))
        .filter(problem -> !isSilenced(plan, problem))
        .sorted(
            Comparator.comparing(Problem::severity)
                .thenComparingInt(problem -> order.position(problem.place())))
        .toList();
  }

  private static boolean isSilenced(Plan plan, Problem problem) {
    return problem.severity() != Severity.ERROR
        && plan.silenced().stream()
            .anyMatch(s -> s.rule().equals(problem.rule()) && names(s.on(), problem.place()));
  }

  /// Whether a silence names a place: by the item's id, `plan`, or either with its field.
  private static boolean names(String on, Place place) {
    return on.equals(place.toString())
        || switch (place) {
          case Place.OnItem(String id, _) -> on.equals(id);
          case Place.OnPlan _ -> on.equals("plan");
          case Place.InFile _ -> false;
        };
  }
}
