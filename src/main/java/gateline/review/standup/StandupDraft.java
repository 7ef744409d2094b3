package gateline.review.standup;

import gateline.plan.Decision;
import gateline.plan.Extras;
import gateline.plan.Metric;
import gateline.plan.Plan;
import gateline.plan.Risk;
import gateline.plan.Squad;
import gateline.plan.Standup;
import gateline.plan.Standup.Blocker;
import gateline.plan.Standup.Note;
import gateline.plan.Task;
import gateline.review.MetricTargets;
import gateline.review.MetricTrend;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a stand-up can say before anybody has spoken: the squad's focus and its tasks, blockers
/// that are still open, the latest figures, its open risks and the decisions it waits for. What is
/// private in the plan makes private lines.
public final class StandupDraft {
  private final Schedule schedule;
  private final Plan plan;
  private final SquadWeek tasks;
  private final int week;
  private final String squad;

  private StandupDraft(Schedule schedule, int week, String squad) {
    this.schedule = schedule;
    this.week = week;
    this.squad = squad;
    plan = schedule.plan();
    tasks = SquadWeek.of(schedule, week, squad);
  }

  /// A draft for a squad by its id and a week of the plan.
  public static Standup of(Schedule schedule, int week, String squad) {
    return new StandupDraft(schedule, week, squad).draft();
  }

  /// The one that was held, or a draft of it.
  public static Standup heldOr(Schedule schedule, int week, String squad) {
    return Standups.find(schedule.plan(), week, squad).orElseGet(() -> of(schedule, week, squad));
  }

  private Standup draft() {
    Squad of = schedule.index().squad(squad);
    return new Standup(
        week,
        squad,
        outcomes(of == null ? null : of.focusIn(week)),
        tasks.tasks().stream().map(each -> note(each.words(), each)).toList(),
        blockers(),
        String.join(
            "\n", plan.metrics().stream().map(this::signal).filter(Objects::nonNull).toList()),
        risks(),
        decisions(),
        of != null && of.isPrivate(),
        Extras.NONE);
  }

  private List<Note> outcomes(@Nullable String focus) {
    return focus != null && !focus.isBlank()
        ? List.of(new Note(focus, "", false, Extras.NONE))
        : tasks.tasks().stream().filter(SquadTask::isDue).map(each -> note("done", each)).toList();
  }

  private Note note(String words, SquadTask about) {
    Task task = plan.tasks().get(about.task());
    return new Note(words, task.id(), task.details().isPrivate(), Extras.NONE);
  }

  private List<Blocker> blockers() {
    return OpenBlocker.of(plan, week - 1, squad).stream().map(OpenBlocker::carried).toList();
  }

  /// `Automated tests: 1,098 in week 3, target 1,616 in week 4`.
  private @Nullable String signal(Metric metric) {
    MetricTrend trend = MetricTrend.of(metric).until(week);
    return metric.isPrivate() || trend.latest() == null
        ? null
        : metric.name()
            + ": "
            + MetricTargets.standing(trend, MetricTargets.next(plan, metric, week));
  }

  private List<Note> risks() {
    return plan.risks().stream()
        .filter(risk -> risk.status() == Risk.Status.OPEN && isMine(risk.owner(), risk.week()))
        .map(risk -> new Note(words(risk), "", risk.isPrivate(), Extras.NONE))
        .toList();
  }

  private boolean isMine(String owner, @Nullable Integer of) {
    return owner.equals(squad) && (of == null || of <= week);
  }

  private static String words(Risk risk) {
    String likely = risk.likelihood().name().toLowerCase(Locale.ROOT);
    double days = risk.impactDays().doubleValue();
    String impact = days == 0 ? "" : ", " + DateWords.days(days);
    String mitigation = risk.mitigation().strip();
    return risk.text()
        + ": "
        + likely
        + impact
        + (mitigation.isEmpty() ? "" : "; " + mitigation.replaceAll("\\R", " "));
  }

  /// The plan's open decisions of the squad, and the lines of its last stand-up of which the plan
  /// holds no decision yet.
  private List<Note> decisions() {
    List<Note> lines = new ArrayList<>();
    plan.meetings().decisions().stream()
        .filter(decision -> isOpen(decision) && isMine(decision.owner(), decision.week()))
        .map(each -> new Note(words(each), "", each.isPrivate(), Extras.NONE))
        .forEach(lines::add);
    Standups.lastBefore(plan, week, squad).stream()
        .flatMap(last -> last.decisions().stream().map(line -> carried(line, last)))
        .filter(line -> Mention.decision(plan, line.text()).isEmpty())
        .forEach(lines::add);
    return lines;
  }

  private static Note carried(Note line, Standup last) {
    return new Note(line.text(), line.task(), line.isPrivate() || last.isPrivate(), line.extras());
  }

  /// Whether nobody has made a decision.
  static boolean isOpen(Decision decision) {
    return decision.made() == null && decision.outcome().isEmpty();
  }

  /// `Keep traces for 7 days or for 14? (by Mon 2 Feb)`.
  private static String words(Decision decision) {
    return decision.due() == null
        ? decision.text()
        : decision.text() + " (by " + DateWords.day(decision.due()) + ")";
  }
}
