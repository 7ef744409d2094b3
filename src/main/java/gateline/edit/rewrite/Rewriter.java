package gateline.edit.rewrite;

import gateline.edit.field.ChainFields;
import gateline.edit.field.GateFields;
import gateline.edit.field.ItemKind;
import gateline.edit.field.ItemKind.Noun;
import gateline.edit.field.MetricFields;
import gateline.edit.field.PhaseFields;
import gateline.edit.field.PlanFields;
import gateline.edit.field.RiskFields;
import gateline.edit.field.SprintFields;
import gateline.edit.field.SquadFields;
import gateline.edit.field.TaskFields;
import gateline.edit.field.WeekFields;
import gateline.edit.rewrite.Rewrite.WeekUse;
import gateline.plan.Chain;
import gateline.plan.Metric;
import gateline.plan.Phase;
import gateline.plan.Plan;
import gateline.plan.Risk;
import gateline.plan.Silence;
import gateline.plan.Sprint;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.plan.Week;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Carries a rewrite through every item of a plan. Baselines stay: they say how the plan stood.
public final class Rewriter {
  private final Names names;
  private final Weeks weeks;
  private final Rewrite rewrite;

  private Rewriter(Rewrite rewrite) {
    this.rewrite = rewrite;
    names = new Names(rewrite);
    weeks = new Weeks(rewrite);
  }

  /// The plan after a rewrite; the same object when it changes nothing.
  public static Plan apply(Rewrite rewrite, Plan plan) {
    Rewriter rewriter = new Rewriter(rewrite);
    GateRewriter gates = new GateRewriter(rewrite);
    Plan next = each(plan, SquadFields.KIND, rewriter::squad);
    next = each(next, PhaseFields.KIND, rewriter::phase);
    next = each(next, SprintFields.KIND, rewriter::sprint);
    next = each(next, WeekFields.KIND, rewriter::week);
    next = each(next, MetricFields.KIND, rewriter::metric);
    next = each(next, GateFields.KIND, gates::gate);
    next = each(next, TaskFields.KIND, rewriter::task);
    next = each(next, RiskFields.KIND, rewriter::risk);
    next = each(next, ChainFields.KIND, rewriter::chain);
    next = MeetingRewriter.apply(rewrite, next);
    return PlanFields.SILENCED.list().with(next, Lists.map(next.silenced(), rewriter::silence));
  }

  static <T> Plan each(Plan plan, ItemKind<T> kind, Function<T, @Nullable T> change) {
    return kind.items().with(plan, Lists.map(kind.in(plan), change));
  }

  private Squad squad(Squad squad) {
    Squad next = weeks.rekey(squad, SquadFields.CAPACITY, new Noun("capacity", "capacities"));
    return weeks.rekey(next, SquadFields.FOCUS, Noun.of("focus text"));
  }

  private @Nullable Phase phase(Phase phase) {
    int from = weeks.moved(WeekUse.FROM, phase.from());
    int to = weeks.moved(WeekUse.TO, phase.to());
    if (from > to) {
      rewrite.takesAway(PhaseFields.KIND.noun());
      return null;
    }
    return PhaseFields.TO.with(PhaseFields.FROM.with(phase, from), to);
  }

  private @Nullable Sprint sprint(Sprint sprint) {
    int from = weeks.moved(WeekUse.FROM, sprint.from());
    int to = weeks.moved(WeekUse.TO, sprint.to());
    if (from > to) {
      rewrite.takesAway(SprintFields.KIND.noun());
      return null;
    }
    Sprint next = SprintFields.TO.with(SprintFields.FROM.with(sprint, from), to);
    return names.list(next, SprintFields.SQUADS, new Noun("sprint squad", "sprint squads"));
  }

  private @Nullable Week week(Week week) {
    return weeks.moved(week, Weeks.OF_ENTRY, WeekFields.KIND.noun());
  }

  private Metric metric(Metric metric) {
    Metric next = weeks.rekey(metric, MetricFields.TARGETS, Noun.of("target"));
    return weeks.rekey(next, MetricFields.ACTUALS, Noun.of("actual"));
  }

  private Task task(Task task) {
    Task next = weeks.maybe(task, TaskFields.WEEK);
    next = names.owner(next, TaskFields.OWNER);
    next = TaskFields.SQUADS.with(next, Lists.map(next.squads(), names::assignment));
    next = TaskFields.DEPENDS.with(next, Lists.map(next.depends(), names::link));
    next = Days.map(next, TaskFields.NOT_BEFORE, rewrite::wish);
    return Days.map(next, TaskFields.DEADLINE, rewrite::wish);
  }

  private Risk risk(Risk risk) {
    Risk next = weeks.maybe(names.owner(risk, RiskFields.OWNER), RiskFields.WEEK);
    return names.list(next, RiskFields.AFFECTS, new Noun("risk's mention", "risks' mentions"));
  }

  private Chain chain(Chain chain) {
    Noun end = new Noun("chain entry", "chain entries");
    return names.list(names.list(chain, ChainFields.FROM, end), ChainFields.TO, end);
  }

  private @Nullable Silence silence(Silence silence) {
    int dot = silence.on().indexOf('.');
    String id = dot < 0 ? silence.on() : silence.on().substring(0, dot);
    String next = names.of(id, Noun.of("silenced finding"));
    if (next == null) {
      return null;
    }
    return next.equals(id)
        ? silence
        : new Silence(
            silence.rule(),
            next + silence.on().substring(id.length()),
            silence.reason(),
            silence.extras());
  }
}
