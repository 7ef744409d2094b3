package gateline.testing;

import gateline.plan.Action;
import gateline.plan.Baseline;
import gateline.plan.Chain;
import gateline.plan.Decision;
import gateline.plan.Gate;
import gateline.plan.Gate.Criterion;
import gateline.plan.GateDecision;
import gateline.plan.GateDecision.Condition;
import gateline.plan.GateDecision.Outcome;
import gateline.plan.Link;
import gateline.plan.Metric;
import gateline.plan.Metric.Better;
import gateline.plan.Phase;
import gateline.plan.Plan;
import gateline.plan.Plan.Meetings;
import gateline.plan.Plan.Settings;
import gateline.plan.Range;
import gateline.plan.Risk;
import gateline.plan.Risk.Likelihood;
import gateline.plan.Silence;
import gateline.plan.Sprint;
import gateline.plan.Squad;
import gateline.plan.Squad.Absence;
import gateline.plan.Standup;
import gateline.plan.Standup.Blocker;
import gateline.plan.Standup.Note;
import gateline.plan.Task;
import gateline.plan.Task.Assignment;
import gateline.plan.Task.Details;
import gateline.plan.Task.Facts;
import gateline.plan.Task.Timing;
import gateline.plan.Week;
import gateline.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;

/// Plans that say something in every field of the format, for tests of files. They are valid as
/// files but make no sense as plans: their ids mostly name nothing.
public final class FilledPlans {
  private final Draw draw;
  private final int weeks;
  private int items;

  private FilledPlans(Draw draw) {
    this.draw = draw;
    this.weeks = draw.upTo(520);
  }

  /// A plan with nothing left out.
  public static Plan full(long seed) {
    return new FilledPlans(new Draw(seed, true)).plan(true);
  }

  /// A plan in which each field may be left out.
  public static Plan mixed(long seed) {
    return new FilledPlans(new Draw(seed, false)).plan(true);
  }

  private Plan plan(boolean outermost) {
    return new Plan(
        draw.text(),
        draw.day(),
        weeks,
        settings(),
        draw.list(this::squad),
        draw.list(this::phase),
        draw.list(this::sprint),
        draw.list(this::week),
        draw.list(this::metric),
        draw.list(this::gate),
        draw.list(this::task),
        draw.list(this::risk),
        draw.list(this::chain),
        new Meetings(draw.list(this::decision), draw.list(this::action), draw.list(this::standup)),
        draw.list(
            () -> new Silence(draw.text(), draw.text(), draw.textOrNone(), draw.extras("rule"))),
        outermost ? draw.list(this::baseline) : List.of(),
        draw.extras("weeks"));
  }

  private String id() {
    return draw.oneOf("a", "B-", "0_", "z9") + items++;
  }

  private String someId() {
    return draw.oneOf("a0", "B-1", "nowhere", "not an id");
  }

  private Settings settings() {
    WorkCalendar calendar =
        new WorkCalendar(
            EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.of(draw.upTo(6))),
            LocalTime.of(draw.upTo(7), draw.upTo(59)),
            draw.number(16),
            new TreeSet<>(draw.list(draw::day)));
    boolean standard = !draw.flag();
    return new Settings(
        draw.textOrNone(),
        draw.orNull(draw::day),
        draw.flag(),
        draw.orNull(this::range),
        standard ? WorkCalendar.STANDARD : calendar,
        standard ? gateline.plan.Extras.NONE : draw.extras("workdays"));
  }

  private Range range() {
    BigDecimal optimistic = draw.number(50);
    return new Range(optimistic, optimistic.add(BigDecimal.valueOf(draw.upTo(10))));
  }

  private Squad squad() {
    return new Squad(
        id(),
        draw.textOrNone(),
        draw.maybe(() -> draw.number(9), BigDecimal.ONE),
        draw.maybe(() -> "#4797EA", ""),
        draw.byWeek(weeks, () -> draw.number(50)),
        draw.byWeek(weeks, draw::text),
        draw.list(this::absence),
        draw.flag(),
        draw.extras("id"));
  }

  private Absence absence() {
    LocalDate from = draw.day();
    return new Absence(
        from,
        from.plusDays(draw.upTo(9)),
        draw.maybe(() -> draw.number(9), BigDecimal.ONE),
        draw.textOrNone(),
        draw.flag(),
        draw.extras("from"));
  }

  private Phase phase() {
    int from = draw.upTo(weeks);
    int to = from + draw.upTo(weeks - from + 1) - 1;
    return new Phase(id(), draw.textOrNone(), from, to, draw.flag(), draw.extras("id"));
  }

  private Sprint sprint() {
    int from = draw.upTo(weeks);
    int to = from + draw.upTo(weeks - from + 1) - 1;
    return new Sprint(
        id(),
        draw.textOrNone(),
        from,
        to,
        draw.list(draw::text),
        draw.list(this::someId),
        draw.flag(),
        draw.extras("to"));
  }

  private Week week() {
    return new Week(
        draw.upTo(weeks),
        draw.textOrNone(),
        draw.list(this::item),
        draw.list(this::item),
        draw.textOrNone(),
        draw.flag(),
        draw.extras("week"));
  }

  private Week.Item item() {
    return new Week.Item(draw.text(), draw.flag(), draw.flag(), draw.extras("text"));
  }

  private Metric metric() {
    return new Metric(
        id(),
        draw.textOrNone(),
        draw.textOrNone(),
        draw.oneOf(Better.values()),
        draw.orNull(() -> draw.number(5000).negate()),
        draw.byWeek(weeks, () -> draw.number(5000)),
        draw.byWeek(weeks, () -> draw.number(5000)),
        draw.flag(),
        draw.extras("id"));
  }

  private Gate gate() {
    return new Gate(
        id(),
        draw.textOrNone(),
        draw.upTo(weeks),
        draw.list(draw::text),
        draw.orNull(() -> draw.list(this::someId)),
        draw.byId(() -> draw.number(5000)),
        draw.list(this::criterion),
        draw.list(this::criterion),
        draw.orNull(this::gateDecision),
        draw.list(this::gateDecision),
        draw.flag(),
        draw.extras("week"));
  }

  private Criterion criterion() {
    return new Criterion(draw.text(), draw.flag(), draw.flag(), draw.extras("text"));
  }

  private GateDecision gateDecision() {
    return new GateDecision(
        draw.oneOf(Outcome.values()),
        draw.orNull(draw::day),
        draw.textOrNone(),
        draw.textOrNone(),
        draw.list(this::condition),
        draw.orNull(draw::day),
        draw.flag(),
        draw.extras("outcome"));
  }

  private Condition condition() {
    return new Condition(
        draw.text(),
        draw.textOrNone(),
        draw.orNull(draw::day),
        draw.flag(),
        draw.flag(),
        draw.extras("text"));
  }

  private Task task() {
    return new Task(
        id(),
        draw.text(),
        draw.orNull(() -> draw.upTo(weeks)),
        draw.list(this::assignment),
        draw.number(9),
        draw.orNull(this::range),
        draw.list(this::link),
        new Timing(
            draw.orNull(draw::day),
            draw.maybe(() -> draw.number(9), BigDecimal.ZERO),
            draw.orNull(draw::day),
            draw.flag()),
        new Facts(
            draw.orNull(draw::day),
            draw.orNull(draw::day),
            draw.maybe(() -> draw.number(100), BigDecimal.ZERO)),
        new Details(
            draw.textOrNone(),
            draw.textOrNone(),
            draw.textOrNone(),
            draw.flag(),
            draw.textOrNone()),
        draw.extras("estimate"));
  }

  private Assignment assignment() {
    return draw.maybe(
        () -> new Assignment(someId(), draw.number(9), draw.extras("squad")),
        Assignment.of(someId()));
  }

  private Link link() {
    return draw.maybe(
        () ->
            new Link(
                someId(),
                draw.oneOf(Link.Type.values()),
                draw.oneOf(draw.number(9), draw.number(9).negate()),
                draw.extras("on")),
        Link.to(someId()));
  }

  private Risk risk() {
    return new Risk(
        id(),
        draw.orNull(() -> draw.upTo(weeks)),
        draw.textOrNone(),
        draw.textOrNone(),
        draw.oneOf(Likelihood.values()),
        draw.maybe(() -> draw.number(9), BigDecimal.ZERO),
        draw.textOrNone(),
        draw.oneOf(Risk.Status.values()),
        draw.flag(),
        draw.list(this::someId),
        draw.extras("id"));
  }

  private Chain chain() {
    return new Chain(
        id(),
        draw.textOrNone(),
        draw.list(this::someId),
        draw.list(this::someId),
        draw.flag(),
        draw.extras("id"));
  }

  private Decision decision() {
    return new Decision(
        id(),
        draw.orNull(() -> draw.upTo(weeks)),
        draw.textOrNone(),
        draw.textOrNone(),
        draw.orNull(draw::day),
        draw.textOrNone(),
        draw.orNull(draw::day),
        draw.flag(),
        draw.extras("id"));
  }

  private Action action() {
    return new Action(
        id(),
        draw.textOrNone(),
        draw.textOrNone(),
        draw.orNull(draw::day),
        draw.flag(),
        draw.flag(),
        draw.extras("id"));
  }

  private Standup standup() {
    return new Standup(
        draw.upTo(weeks),
        someId(),
        draw.list(this::note),
        draw.list(this::note),
        draw.list(this::blocker),
        draw.textOrNone(),
        draw.list(this::note),
        draw.list(this::note),
        draw.flag(),
        draw.extras("squad"));
  }

  private Note note() {
    return new Note(draw.text(), draw.maybe(this::someId, ""), draw.flag(), draw.extras("text"));
  }

  private Blocker blocker() {
    return new Blocker(
        draw.text(),
        draw.textOrNone(),
        draw.textOrNone(),
        draw.orNull(draw::day),
        draw.flag(),
        draw.flag(),
        draw.extras("text"));
  }

  private Baseline baseline() {
    return new Baseline(
        draw.text(),
        draw.orNull(draw::day),
        draw.orNull(() -> new FilledPlans(draw).plan(false)),
        draw.byId(() ->
            new Baseline.Dates(
                draw.orNull(draw::minute),
                draw.orNull(draw::minute),
                draw.orNull(draw::minute),
                draw.extras(""))),
        draw.flag(),
        draw.extras("name"));
  }
}
