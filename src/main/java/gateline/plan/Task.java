package gateline.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of work. `estimate` is in person-days, 0 to 10,000; `week` is null or a week of the
/// plan.
///
/// Its dates are not here: they follow from the plan (`gateline.schedule.Schedule`).
public record Task(
    String id,
    String name,
    @Nullable Integer week,
    List<Assignment> squads,
    BigDecimal estimate,
    @Nullable Range range,
    List<Link> depends,
    Timing timing,
    Facts facts,
    Details details,
    Extras extras) {
  public Task {
    squads = List.copyOf(squads);
    depends = List.copyOf(depends);
  }

  /// A task with nothing said but its name and size.
  public static Task of(String id, String name, BigDecimal estimate) {
    return new Task(
        id,
        name,
        null,
        List.of(),
        estimate,
        null,
        List.of(),
        Timing.NONE,
        Facts.NONE,
        Details.NONE,
        Extras.NONE);
  }

  /// So many people of a squad; `people` is above 0 and at most 1,000.
  public record Assignment(String squad, BigDecimal people, Extras extras) {
    public static Assignment of(String squad) {
      return new Assignment(squad, BigDecimal.ONE, Extras.NONE);
    }
  }

  /// The user's wishes for when it happens. `delay` is in working days, 0 to 10,000.
  public record Timing(
      @Nullable LocalDate notBefore,
      BigDecimal delay,
      @Nullable LocalDate deadline,
      boolean pinned) {
    public static final Timing NONE = new Timing(null, BigDecimal.ZERO, null, false);

    public Timing withNotBefore(@Nullable LocalDate date) {
      return new Timing(date, delay, deadline, pinned);
    }
  }

  /// What has really happened. `progress` is 0 to 100 percent.
  public record Facts(
      @Nullable LocalDate started, @Nullable LocalDate finished, BigDecimal progress) {
    public static final Facts NONE = new Facts(null, null, BigDecimal.ZERO);
  }

  /// What is said about it without effect on dates. `needs` is a dependency in words alone.
  public record Details(String needs, String owner, String url, boolean isPrivate, String notes) {
    public static final Details NONE = new Details("", "", "", false, "");
  }

  /// Whether it has begun, by its facts.
  public boolean isStarted() {
    return facts.started() != null || facts.finished() != null;
  }

  /// Whether it is over, by its facts.
  public boolean isFinished() {
    return facts.finished() != null;
  }

  /// Whether it starts at its `notBefore` come what may; false when it has none.
  public boolean isPinned() {
    return timing.pinned() && timing.notBefore() != null;
  }

  public Task withName(String next) {
    return new Task(
        id, next, week, squads, estimate, range, depends, timing, facts, details, extras);
  }

  public Task withWeek(@Nullable Integer next) {
    return new Task(
        id, name, next, squads, estimate, range, depends, timing, facts, details, extras);
  }

  public Task withSquads(List<Assignment> next) {
    return new Task(id, name, week, next, estimate, range, depends, timing, facts, details, extras);
  }

  public Task withEstimate(BigDecimal next) {
    return new Task(id, name, week, squads, next, range, depends, timing, facts, details, extras);
  }

  public Task withDepends(List<Link> next) {
    return new Task(id, name, week, squads, estimate, range, next, timing, facts, details, extras);
  }

  public Task withTiming(Timing next) {
    return new Task(id, name, week, squads, estimate, range, depends, next, facts, details, extras);
  }

  public Task withFacts(Facts next) {
    return new Task(
        id, name, week, squads, estimate, range, depends, timing, next, details, extras);
  }

  public Task withDetails(Details next) {
    return new Task(id, name, week, squads, estimate, range, depends, timing, facts, next, extras);
  }
}
