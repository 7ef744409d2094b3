package gateline.review.check;

import gateline.capacity.Loads;
import gateline.edit.Attempt;
import gateline.edit.ChangeEntries;
import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.Selection;
import gateline.edit.field.PlanFields;
import gateline.plan.Extras;
import gateline.plan.Place;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.Problem.Severity;
import gateline.plan.Silence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The plan check: everything a careful reader would point at, worst first.
///
/// The user may silence warnings and hints by rule and item; an error stays until it is mended.
public final class PlanCheck {
  private static final List<Rule> RULES =
      Stream.of(
              SchedulingRule.ALL,
              OpenRiskRule.ALL,
              List.<Rule>of(
                  new UnknownIdRule(),
                  new WeekendStartRule(),
                  new StatusDateRule(),
                  new NoSquadRule(),
                  new LongTaskRule(),
                  new LaterWeekRule(),
                  new LooseTaskRule(),
                  new DeadlineRule(),
                  new LateGateRule(),
                  new GateCriteriaRule(),
                  new GateOwnerRule(),
                  new GateTargetRule(),
                  new FallingTargetRule(),
                  new SlippingChainRule(),
                  new SpillOverRule(),
                  new OverloadRule(),
                  new FocusRule(),
                  new HighRiskRule(),
                  new MissingStandupRule(),
                  new GateCriticalRule()))
          .flatMap(List::stream)
          .toList();

  private final CheckedPlan checked;
  private final List<Problem> problems;

  private PlanCheck(CheckedPlan checked) {
    this.checked = checked;
    Plan plan = checked.plan();
    PlanOrder order = PlanOrder.of(plan);
    problems =
        RULES.stream()
            .flatMap(rule -> rule.findings(checked))
            .filter(problem -> !isSilenced(plan, problem))
            .sorted(
                Comparator.comparing(Problem::severity)
                    .thenComparingInt(problem -> order.position(problem.place())))
            .toList();
  }

  /// Checks a plan that could be read. `today` is the day it is looked at, null where that is not
  /// known; it decides nothing but whether the status date is behind.
  public static PlanCheck of(Loads loads, @Nullable LocalDate today) {
    return new PlanCheck(new CheckedPlan(loads, today));
  }

  /// The ids of all rules, in no particular order.
  public static List<String> rules() {
    return RULES.stream().map(Rule::id).toList();
  }

  /// All findings, silenced ones left out: worst first, those of one severity in the order of the
  /// plan's items.
  public List<Problem> problems() {
    return problems;
  }

  /// The edits that make a finding go, the best first. Each was tried on the plan.
  public List<Fix> fixes(Problem problem) {
    Document document = new Document(checked.plan(), checked.schedule(), Selection.NONE);
    return RULES.stream()
        .filter(rule -> rule.id().equals(problem.rule()))
        .flatMap(rule -> rule.fixes(checked, problem).filter(fix -> mends(rule, fix, document)))
        .toList();
  }

  private boolean mends(Rule rule, Fix fix, Document document) {
    return document.attempt(fix.edit()) instanceof Attempt.Done(Document next)
        && count(rule, checked.after(next.schedule()), fix.problem())
            < count(rule, checked, fix.problem());
  }

  /// How much a rule finds at the place of a problem.
  private static long count(Rule rule, CheckedPlan checked, Problem problem) {
    return rule.findings(checked).filter(each -> each.place().equals(problem.place())).count();
  }

  /// The edit that answers a finding with a reason, so that it is no longer listed.
  public static Edit silence(Plan plan, Problem problem, String reason) {
    Silence silence = new Silence(problem.rule(), problem.place().toString(), reason, Extras.NONE);
    return ChangeEntries.add(PlanFields.KIND, plan, PlanFields.SILENCED, silence);
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
