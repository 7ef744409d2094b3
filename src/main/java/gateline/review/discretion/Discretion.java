package gateline.review.discretion;

import gateline.plan.Baseline;
import gateline.plan.Chain;
import gateline.plan.Extras;
import gateline.plan.Gate;
import gateline.plan.Plan;
import gateline.plan.Risk;
import gateline.plan.Silence;
import gateline.plan.Sprint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A plan without what is private: what moves dates or loads stays, nameless and under a neutral
/// id; everything else is gone, in the baselines too. It does not search public texts for private
/// names.
public final class Discretion {
  private final NeutralIds ids;

  private Discretion(NeutralIds ids) {
    this.ids = ids;
  }

  /// The plan to show. Its tasks start and finish as they did, and its squads are loaded as they
  /// were.
  public static Plan of(Plan plan) {
    return new Discretion(NeutralIds.of(plan)).shown(plan);
  }

  /// Whether an id stands for that of a private item.
  public static boolean isNeutral(String id) {
    return NeutralIds.isNeutral(id);
  }

  /// Whether a criterion stands for a private one.
  public static boolean isNeutral(Gate.Criterion criterion) {
    return criterion.equals(DiscreetGates.plain(criterion));
  }

  private Plan shown(Plan plan) {
    DiscreetWork work = new DiscreetWork(ids);
    DiscreetGates gates = new DiscreetGates(ids);
    return new Plan(
        plan.name(),
        plan.start(),
        plan.weeks(),
        plan.settings(),
        plan.squads().stream().map(work::shown).toList(),
        plan.phases().stream().filter(each -> !ids.isHidden(each.id())).toList(),
        plan.sprints().stream().filter(each -> !ids.isHidden(each.id())).map(this::shown).toList(),
        plan.weekly().stream().filter(each -> !each.isPrivate()).map(DiscreetWork::shown).toList(),
        plan.metrics().stream().filter(each -> !ids.isHidden(each.id())).toList(),
        plan.gates().stream().map(gates::shown).toList(),
        plan.tasks().stream().map(work::shown).toList(),
        plan.risks().stream().filter(each -> !ids.isHidden(each.id())).map(this::shown).toList(),
        plan.chains().stream().filter(each -> !ids.isHidden(each.id())).map(this::shown).toList(),
        new DiscreetMeetings(ids).shown(plan.meetings()),
        plan.silenced().stream().filter(this::isShown).toList(),
        plan.baselines().stream().filter(each -> !each.isPrivate()).map(this::shown).toList(),
        plan.extras());
  }

  private boolean isShown(Silence silence) {
    return !ids.isHidden(silence.on());
  }

  private Sprint shown(Sprint sprint) {
    return new Sprint(
        sprint.id(),
        sprint.name(),
        sprint.from(),
        sprint.to(),
        sprint.outcomes(),
        ids.shown(sprint.squads()),
        false,
        sprint.extras());
  }

  private Risk shown(Risk risk) {
    return new Risk(
        risk.id(),
        risk.week(),
        risk.text(),
        risk.mitigation(),
        risk.likelihood(),
        risk.impactDays(),
        ids.of(risk.owner()),
        risk.status(),
        false,
        ids.all(risk.affects()),
        risk.extras());
  }

  private Chain shown(Chain chain) {
    List<String> from = ids.all(chain.from());
    return new Chain(chain.id(), chain.name(), from, ids.all(chain.to()), false, chain.extras());
  }

  private Baseline shown(Baseline baseline) {
    SequencedMap<String, Baseline.Dates> schedule = new LinkedHashMap<>();
    baseline
        .schedule()
        .forEach((id, dates) -> schedule.put(ids.of(id), ids.isHidden(id) ? plain(dates) : dates));
    Plan plan = baseline.plan();
    return new Baseline(
        baseline.name(),
        baseline.taken(),
        plan == null ? null : shown(plan),
        schedule,
        false,
        baseline.extras());
  }

  private static Baseline.Dates plain(Baseline.Dates dates) {
    return new Baseline.Dates(dates.start(), dates.finish(), dates.forecast(), Extras.NONE);
  }
}
