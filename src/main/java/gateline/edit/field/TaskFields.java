package gateline.edit.field;

import gateline.edit.field.ItemKind.Noun;
import gateline.edit.notation.AssignmentNotation;
import gateline.edit.notation.Estimate;
import gateline.edit.notation.EstimateNotation;
import gateline.edit.notation.LinkNotation;
import gateline.edit.notation.ListNotation;
import gateline.edit.notation.Optionally;
import gateline.edit.notation.RangeNotation;
import gateline.edit.notation.TextNotation;
import gateline.plan.Extras;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Range;
import gateline.plan.Task;
import gateline.plan.Task.Assignment;
import gateline.plan.Task.Details;
import gateline.plan.Task.Facts;
import gateline.plan.Task.Timing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What can be edited in a task.
public final class TaskFields {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final Fields<Task> FIELDS = new Fields<>(Task.class);
  private static final Lens<Task, Timing> TIMING = Lens.of(Task.class, "timing", Task::timing);
  private static final Lens<Task, Facts> FACTS = Lens.of(Task.class, "facts", Task::facts);
  private static final Lens<Task, Details> DETAILS = Lens.of(Task.class, "details", Task::details);

  public static final Field<Task, String> NAME = FIELDS.add("name", TextNotation.NAME, Task::name);
  public static final Field<Task, @Nullable Integer> WEEK =
      FIELDS.optional("week", Notations.WEEK, Task::week);

  /// Unknown keys of a squad that stays are kept.
  public static final Field<Task, List<Assignment>> SQUADS =
      FIELDS.add(
          "squads",
          new ListNotation<>(new AssignmentNotation()),
          new Lens<>(Task::squads, TaskFields::withSquads));

  /// The estimate together with its range.
  public static final Field<Task, Estimate> ESTIMATE =
      FIELDS.add(
          "estimate",
          new EstimateNotation(),
          new Lens<>(TaskFields::estimate, TaskFields::withEstimate));

  public static final Field<Task, @Nullable Range> RANGE =
      FIELDS.optional("range", RangeNotation.PERSON_DAYS, Task::range);
  public static final Field<Task, String> NEEDS = text("needs", TextNotation.LINE, Details::needs);

  /// Unknown keys of a link that stays are kept.
  public static final Field<Task, List<Link>> DEPENDS =
      FIELDS.add(
          "depends",
          new ListNotation<>(new LinkNotation()),
          new Lens<>(Task::depends, TaskFields::withDepends));

  public static final Field<Task, @Nullable LocalDate> NOT_BEFORE =
      FIELDS.optional("notBefore", Notations.DAY, TIMING, Timing.class, Timing::notBefore);
  public static final Field<Task, BigDecimal> DELAY =
      FIELDS.add(
          "delay",
          Notations.WORKING_DAYS,
          TIMING.then(Lens.of(Timing.class, "delay", Timing::delay)));
  public static final Field<Task, @Nullable LocalDate> DEADLINE =
      FIELDS.optional("deadline", Notations.DAY, TIMING, Timing.class, Timing::deadline);
  public static final Field<Task, Boolean> PINNED =
      FIELDS.add(
          "pinned", Fields.FLAG, TIMING.then(Lens.of(Timing.class, "pinned", Timing::pinned)));
  public static final Field<Task, @Nullable LocalDate> STARTED =
      FIELDS.optional("started", Notations.DAY, FACTS, Facts.class, Facts::started);

  /// A day here also sets the progress to 100%.
  public static final Field<Task, @Nullable LocalDate> FINISHED =
      FIELDS.add(
          "finished",
          new Optionally<>(Notations.DAY),
          new Lens<Task, @Nullable LocalDate>(
              task -> task.facts().finished(), TaskFields::withFinished));

  public static final Field<Task, BigDecimal> PROGRESS =
      FIELDS.add(
          "progress",
          Notations.PERCENT,
          FACTS.then(Lens.of(Facts.class, "progress", Facts::progress)));
  public static final Field<Task, String> OWNER =
      FIELDS.add(
          "owner", Notations.OWNER, DETAILS.then(Lens.of(Details.class, "owner", Details::owner)));
  public static final Field<Task, String> URL = text("url", TextNotation.LINE, Details::url);
  public static final Field<Task, Boolean> PRIVATE =
      FIELDS.add(
          "private",
          Fields.FLAG,
          DETAILS.then(Lens.of(Details.class, "isPrivate", Details::isPrivate)));
  public static final Field<Task, String> NOTES = text("notes", TextNotation.LINES, Details::notes);

  public static final ItemKind<Task> KIND =
      new ItemKind<>(
          Noun.of("task"),
          Lens.of(Plan.class, "tasks", Plan::tasks),
          Lens.of(Task.class, "id", Task::id),
          Task::name,
          (id, name, _) -> Task.of(id, name, BigDecimal.ONE),
          _ -> null,
          FIELDS.all(),
          List.of(),
          List.of());

  private TaskFields() {}

  private static Field<Task, String> text(
      String key, TextNotation notation, Function<Details, String> getter) {
    return FIELDS.add(key, notation, DETAILS.then(Lens.of(Details.class, key, getter)));
  }

  private static Estimate estimate(Task task) {
    return new Estimate(task.estimate(), task.range());
  }

  private static Task withEstimate(Task task, Estimate next) {
    return RANGE.with(task.withEstimate(next.days()), next.range());
  }

  private static Task withFinished(Task task, @Nullable LocalDate day) {
    Facts facts = task.facts();
    BigDecimal progress = day == null ? facts.progress() : ALL;
    return task.withFacts(new Facts(facts.started(), day, progress));
  }

  private static Task withSquads(Task task, List<Assignment> next) {
    return task.withSquads(
        next.stream()
            .map(each -> new Assignment(each.squad(), each.people(), extras(task, each)))
            .toList());
  }

  private static Extras extras(Task task, Assignment next) {
    return task.squads().stream()
        .filter(old -> next.extras().isEmpty() && old.squad().equals(next.squad()))
        .map(Assignment::extras)
        .findFirst()
        .orElse(next.extras());
  }

  private static Task withDepends(Task task, List<Link> next) {
    return task.withDepends(
        next.stream()
            .map(each -> new Link(each.on(), each.type(), each.lag(), extras(task, each)))
            .toList());
  }

  private static Extras extras(Task task, Link next) {
    return task.depends().stream()
        .filter(old -> next.extras().isEmpty() && old.on().equals(next.on()))
        .map(Link::extras)
        .findFirst()
        .orElse(next.extras());
  }
}
