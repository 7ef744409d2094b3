package gateline.plan;

import gateline.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A whole plan as the user wrote it, the content of one plan file.
///
/// `weeks` is 1 to 520; week n is the seven days from `start` + 7 (n - 1). Dates that follow from
/// links and estimates are not here but in `gateline.schedule.Schedule`.
public record Plan(
    String name,
    LocalDate start,
    int weeks,
    Settings settings,
    List<Squad> squads,
    List<Phase> phases,
    List<Sprint> sprints,
    List<Week> weekly,
    List<Metric> metrics,
    List<Gate> gates,
    List<Task> tasks,
    List<Risk> risks,
    List<Chain> chains,
    Meetings meetings,
    List<Silence> silenced,
    List<Baseline> baselines,
    Extras extras) {

  public Plan {
    squads = List.copyOf(squads);
    phases = List.copyOf(phases);
    sprints = List.copyOf(sprints);
    weekly = List.copyOf(weekly);
    metrics = List.copyOf(metrics);
    gates = List.copyOf(gates);
    tasks = List.copyOf(tasks);
    risks = List.copyOf(risks);
    chains = List.copyOf(chains);
    silenced = List.copyOf(silenced);
    baselines = List.copyOf(baselines);
  }

  /// An empty plan: a name, a start and a length.
  public static Plan of(String name, LocalDate start, int weeks) {
    return new Plan(
        name,
        start,
        weeks,
        Settings.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Meetings.NONE,
        List.of(),
        List.of(),
        Extras.NONE);
  }

  /// The plan-wide settings. `calendarExtras` are the unknown keys inside the calendar object.
  public record Settings(
      String description,
      @Nullable LocalDate statusDate,
      boolean pauseOnMiss,
      @Nullable Range defaultRange,
      WorkCalendar calendar,
      Extras calendarExtras) {
    public static final Settings NONE =
        new Settings("", null, false, null, WorkCalendar.STANDARD, Extras.NONE);

    public Settings withStatusDate(@Nullable LocalDate date) {
      return new Settings(description, date, pauseOnMiss, defaultRange, calendar, calendarExtras);
    }

    public Settings withCalendar(WorkCalendar next) {
      return new Settings(description, statusDate, pauseOnMiss, defaultRange, next, calendarExtras);
    }

    public Settings withPauseOnMiss(boolean pause) {
      return new Settings(description, statusDate, pause, defaultRange, calendar, calendarExtras);
    }
  }

  /// What meetings left behind: decisions to take, actions to do, stand-ups held.
  public record Meetings(List<Decision> decisions, List<Action> actions, List<Standup> standups) {
    public static final Meetings NONE = new Meetings(List.of(), List.of(), List.of());

    public Meetings {
      decisions = List.copyOf(decisions);
      actions = List.copyOf(actions);
      standups = List.copyOf(standups);
    }
  }

  public @Nullable LocalDate statusDate() {
    return settings.statusDate();
  }

  public WorkCalendar calendar() {
    return settings.calendar();
  }

  /// The first day of a week; `week` may lie outside the plan.
  public LocalDate weekStart(int week) {
    return start.plusDays(7L * (week - 1));
  }

  /// The last day of a week, six days after its first.
  public LocalDate weekEnd(int week) {
    return weekStart(week).plusDays(6);
  }

  /// The week a day falls in; below 1 before the plan's start, above `weeks` after its end.
  public int weekOf(LocalDate day) {
    return (int) Math.floorDiv(day.toEpochDay() - start.toEpochDay(), 7L) + 1;
  }

  public Plan withName(String next) {
    return new Plan(
        next, start, weeks, settings, squads, phases, sprints, weekly, metrics, gates, tasks, risks,
        chains, meetings, silenced, baselines, extras);
  }

  public Plan withSettings(Settings next) {
    return new Plan(
        name, start, weeks, next, squads, phases, sprints, weekly, metrics, gates, tasks, risks,
        chains, meetings, silenced, baselines, extras);
  }

  public Plan withSquads(List<Squad> next) {
    return new Plan(
        name, start, weeks, settings, next, phases, sprints, weekly, metrics, gates, tasks, risks,
        chains, meetings, silenced, baselines, extras);
  }

  public Plan withPhases(List<Phase> next) {
    return new Plan(
        name, start, weeks, settings, squads, next, sprints, weekly, metrics, gates, tasks, risks,
        chains, meetings, silenced, baselines, extras);
  }

  public Plan withSprints(List<Sprint> next) {
    return new Plan(
        name, start, weeks, settings, squads, phases, next, weekly, metrics, gates, tasks, risks,
        chains, meetings, silenced, baselines, extras);
  }

  public Plan withWeekly(List<Week> next) {
    return new Plan(
        name, start, weeks, settings, squads, phases, sprints, next, metrics, gates, tasks, risks,
        chains, meetings, silenced, baselines, extras);
  }

  public Plan withMetrics(List<Metric> next) {
    return new Plan(
        name, start, weeks, settings, squads, phases, sprints, weekly, next, gates, tasks, risks,
        chains, meetings, silenced, baselines, extras);
  }

  public Plan withGates(List<Gate> next) {
    return new Plan(
        name, start, weeks, settings, squads, phases, sprints, weekly, metrics, next, tasks, risks,
        chains, meetings, silenced, baselines, extras);
  }

  public Plan withTasks(List<Task> next) {
    return new Plan(
        name, start, weeks, settings, squads, phases, sprints, weekly, metrics, gates, next, risks,
        chains, meetings, silenced, baselines, extras);
  }

  public Plan withBaselines(List<Baseline> next) {
    return new Plan(
        name, start, weeks, settings, squads, phases, sprints, weekly, metrics, gates, tasks, risks,
        chains, meetings, silenced, next, extras);
  }
}
