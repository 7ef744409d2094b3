package gateline.board;

import gateline.plan.Phase;
import gateline.plan.Plan;
import gateline.plan.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// Which tasks to show: those named by their id, of any of the squads, in any of the phases, within
/// the weeks, for which every trait holds and that say every word. What is left empty asks nothing.
/// It never changes what the schedule, the loads and the gates are worked out from.
public record TaskFilter(
    SequencedSet<String> tasks,
    SequencedSet<String> squads,
    SequencedSet<String> phases,
    @Nullable Weeks weeks,
    SequencedSet<Trait> traits,
    String words) {
  /// Shows all.
  public static final TaskFilter ALL =
      new TaskFilter(
          Collections.emptyNavigableSet(),
          Collections.emptyNavigableSet(),
          Collections.emptyNavigableSet(),
          null,
          new LinkedHashSet<>(),
          "");

  public TaskFilter {
    tasks = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(tasks));
    squads = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(squads));
    phases = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(phases));
    traits = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(traits));
    words = words.strip();
  }

  /// What may be asked of a task besides where it belongs.
  public enum Trait {
    CRITICAL,
    LATE,
    OVERLOADED,
    PAUSED,
    UNFINISHED,
    PUBLIC
  }

  /// The weeks of the plan from one to another, both included.
  public record Weeks(int from, int to) {
    boolean holds(int week) {
      return from <= week && week <= to;
    }
  }

  /// Whether it asks nothing.
  public boolean isAll() {
    return equals(ALL);
  }

  /// Of these tasks alone, of all where there are none.
  public TaskFilter withTasks(SequencedSet<String> next) {
    return new TaskFilter(next, squads, phases, weeks, traits, words);
  }

  public TaskFilter withSquads(SequencedSet<String> next) {
    return new TaskFilter(tasks, next, phases, weeks, traits, words);
  }

  public TaskFilter withPhases(SequencedSet<String> next) {
    return new TaskFilter(tasks, squads, next, weeks, traits, words);
  }

  public TaskFilter withWeeks(@Nullable Weeks next) {
    return new TaskFilter(tasks, squads, phases, next, traits, words);
  }

  public TaskFilter withTraits(SequencedSet<Trait> next) {
    return new TaskFilter(tasks, squads, phases, weeks, next, words);
  }

  public TaskFilter withWords(String next) {
    return new TaskFilter(tasks, squads, phases, weeks, traits, next);
  }

  /// Whether a task belongs where the filter asks and says its words; traits are left to
  /// [FilteredTasks].
  boolean accepts(Task task, Plan plan) {
    return (tasks.isEmpty() || tasks.contains(task.id()))
        && (squads.isEmpty() || task.squads().stream().anyMatch(a -> squads.contains(a.squad())))
        && (phases.isEmpty() || plan.phases().stream().anyMatch(phase -> isIn(task, phase)))
        && (weeks == null || (task.week() != null && weeks.holds(task.week())))
        && says(task);
  }

  private boolean isIn(Task task, Phase phase) {
    Integer week = task.week();
    return week != null
        && phases.contains(phase.id())
        && phase.from() <= week
        && week <= phase.to();
  }

  private boolean says(Task task) {
    String text =
        String.join(" ", task.name(), task.id(), task.details().owner()).toLowerCase(Locale.ROOT);
    return List.of(words.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(text::contains);
  }

  /// The filter as one writes it: `squad:core is:critical week:3-5 parity`.
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    tasks.forEach(task -> parts.add("task:" + task));
    squads.forEach(squad -> parts.add("squad:" + squad));
    phases.forEach(phase -> parts.add("phase:" + phase));
    if (weeks != null) {
      boolean isOne = weeks.from() == weeks.to();
      parts.add("week:" + weeks.from() + (isOne ? "" : "-" + weeks.to()));
    }
    traits.forEach(trait -> parts.add("is:" + trait.name().toLowerCase(Locale.ROOT)));
    if (!words.isEmpty()) {
      parts.add(words);
    }
    return String.join(" ", parts);
  }
}
