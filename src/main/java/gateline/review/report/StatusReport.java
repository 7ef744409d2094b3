package gateline.review.report;

import gateline.capacity.Loads;
import gateline.edit.field.StandupFields;
import gateline.plan.Baseline;
import gateline.plan.Metric;
import gateline.plan.Plan;
import gateline.review.Figures;
import gateline.review.GateStatus;
import gateline.review.GateVerdict;
import gateline.review.MetricTarget;
import gateline.review.MetricTargets;
import gateline.review.MetricTrend;
import gateline.review.SlipTrend;
import gateline.review.Variance;
import gateline.review.change.Changes;
import gateline.review.change.Entry;
import gateline.review.relief.Reliefs;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// The status report of a plan on a day, against a baseline where there is one. Working out the
/// changes and the ways out of overloads can take seconds for plans of thousands of tasks.
public final class StatusReport {
  private static final int MOST_CHANGES = 25;
  private static final int MOST_OVERLOADS = 12;

  private final Schedule schedule;
  private final @Nullable Baseline since;
  private final @Nullable LocalDate day;
  private final List<GateStatus> gates;
  private final Markdown text = new Markdown();

  private StatusReport(Schedule schedule, @Nullable Baseline since, @Nullable LocalDate day) {
    this.schedule = schedule;
    this.since = since;
    this.day = day;
    gates = GateStatus.of(schedule);
  }

  /// The report as Markdown, ending in a line break. Without a day nothing is past and nothing is
  /// due.
  public static String of(Schedule schedule, @Nullable Baseline since, @Nullable LocalDate day) {
    var report = new StatusReport(schedule, since, day);
    report.head();
    report.position();
    report.gates();
    report.metrics();
    report.changes();
    report.overloads();
    new Agenda(schedule.plan(), schedule.index(), day).addTo(report.text);
    return report.text.toString();
  }

  private Plan plan() {
    return schedule.plan();
  }

  private void head() {
    LocalDate today = day;
    String week = today == null ? "" : ": week " + plan().weekOf(today);
    text.title(Markdown.escaped(plan().name()) + week);
    List<String> parts = new ArrayList<>();
    if (today != null) {
      parts.add(DateWords.fullDay(today));
    }
    if (since != null) {
      LocalDate taken = since.taken();
      String then = taken == null ? "" : ", " + DateWords.fullDay(taken);
      parts.add("against " + Markdown.escaped(since.name()) + then);
    }
    if (!parts.isEmpty()) {
      text.paragraph(String.join(", ", parts));
    }
  }

  private void position() {
    text.section("Position");
    List<String> lines = new ArrayList<>();
    String open = schedule.isFinishOpen() ? " (open: paused work is not counted)" : "";
    lines.add("Finish: " + DateWords.day(schedule.finishAt().toLocalDate()) + open + later());
    lines.add(done());
    gates.stream()
        .filter(gate -> !gate.state().isDecided())
        .findFirst()
        .ifPresent(next -> lines.add("Next gate: " + named(next) + ". " + verdict(next)));
    text.list(lines, "");
  }

  /// How far the finish moved since the baseline.
  private String later() {
    Baseline then = since;
    OptionalDouble days =
        then == null ? OptionalDouble.empty() : Variance.of(schedule, then).planDays();
    return then == null || days.isEmpty()
        ? ""
        : ", "
            + DateWords.signedDays(days.getAsDouble())
            + " against "
            + Markdown.escaped(then.name());
  }

  private String done() {
    BigDecimal all = BigDecimal.ZERO;
    BigDecimal done = BigDecimal.ZERO;
    int finished = 0;
    for (var task : plan().tasks()) {
      all = all.add(task.estimate());
      done = done.add(task.estimate().multiply(task.facts().progress()).movePointLeft(2));
      finished += task.isFinished() ? 1 : 0;
    }
    return "Done: "
        + finished
        + " of "
        + (plan().tasks().size() + " tasks, ")
        + (DateWords.number(done.doubleValue()) + " of ")
        + (DateWords.number(all.doubleValue()) + " person-days");
  }

  private static String named(GateStatus gate) {
    return Markdown.bold(gate.gate().name())
        + ", "
        + DateWords.day(gate.target().toLocalDate())
        + ", "
        + gate.state().words();
  }

  private String verdict(GateStatus gate) {
    return Markdown.escaped(GateVerdict.words(schedule, gate));
  }

  private void gates() {
    text.section("Gates");
    List<List<String>> rows = new ArrayList<>();
    for (GateStatus gate : gates) {
      String late = gate.lateDays() > 0 ? ", " + DateWords.signedDays(gate.lateDays()) : "";
      String open = gate.dates().isOpen() ? ", open" : "";
      rows.add(
          List.of(
              Markdown.escaped(gate.gate().name()),
              DateWords.day(gate.target().toLocalDate()),
              DateWords.day(gate.forecast().toLocalDate()) + late + open,
              gate.state().words(),
              gate.readiness().met() + " of " + gate.readiness().asked(),
              Markdown.escaped(SlipTrend.of(schedule, gate.position()).words())));
    }
    if (rows.isEmpty()) {
      text.list(List.of(), "The plan has no gates.");
    } else {
      text.table(List.of("Gate", "Target", "Forecast", "State", "Ready", "Trend"), rows);
    }
  }

  /// Each metric as it stands, its next target, and when it gets there.
  private void metrics() {
    List<List<String>> rows = new ArrayList<>();
    for (Metric metric : plan().metrics()) {
      MetricTrend.Measured actual = MetricTrend.of(metric).latest();
      Optional<MetricTarget> target = MetricTargets.next(plan(), metric, week());
      String unit = metric.unit();
      rows.add(
          List.of(
              Markdown.escaped(metric.name()),
              actual == null
                  ? "–"
                  : Figures.with(unit, actual.value()) + " in week " + actual.week(),
              target.map(each -> each.asked() + " in week " + each.week()).orElse("–"),
              target.map(MetricTarget::pace).orElse("")));
    }
    if (!rows.isEmpty()) {
      text.section("Metrics");
      text.table(List.of("Metric", "Latest", "Next target", "Trend"), rows);
    }
  }

  private int week() {
    LocalDate today = day;
    return today == null ? 1 : plan().weekOf(today);
  }

  private void changes() {
    Baseline then = since;
    if (then == null || then.plan() == null) {
      return;
    }
    Changes changes = Changes.between(Schedule.of(then.plan()), schedule);
    List<Entry> entries =
        changes.entries().stream()
            .filter(entry -> !entry.subject().isA(StandupFields.KIND))
            .toList();
    List<String> lines =
        new ArrayList<>(entries.stream().limit(MOST_CHANGES).map(ChangeLines::change).toList());
    if (entries.size() > MOST_CHANGES) {
      lines.add("and " + (entries.size() - MOST_CHANGES) + " more");
    }
    text.section("What changed since " + Markdown.escaped(then.name()));
    text.list(lines, "Nothing.");
    text.section("What slips");
    text.list(ChangeLines.slips(entries), "No task ends later than it did.");
  }

  private void overloads() {
    Loads loads = Loads.of(schedule);
    List<Loads.Overload> all =
        loads.overloads().stream().filter(over -> !isPast(over.week())).toList();
    List<String> lines = new ArrayList<>();
    for (Loads.Overload over : all.subList(0, Math.min(MOST_OVERLOADS, all.size()))) {
      lines.add(overload(loads, over));
    }
    if (all.size() > MOST_OVERLOADS) {
      lines.add("and " + (all.size() - MOST_OVERLOADS) + " more");
    }
    text.section("Who is overloaded");
    text.list(lines, "Nobody.");
  }

  private boolean isPast(int week) {
    LocalDate today = day;
    return today != null && plan().weekEnd(week).isBefore(today);
  }

  private String overload(Loads loads, Loads.Overload over) {
    String squad = plan().squads().get(over.squad()).name();
    String load = DateWords.number(over.load()) + " of " + DateWords.number(over.capacity());
    String fix =
        Reliefs.of(loads, over).stream()
            .findFirst()
            .map(relief -> ". Cheapest fix: " + relief.label() + " (" + relief.words() + ")")
            .orElse("");
    return Markdown.bold(squad) + ", week " + over.week() + ": " + load + Markdown.escaped(fix);
  }
}
