package gateline.board;

import gateline.board.TaskFilter.Trait;
import gateline.board.TaskFilter.Weeks;
import gateline.plan.Phase;
import gateline.plan.Plan;
import gateline.plan.Squad;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a filter as one writes it: `squad:core phase:p2 week:3-5 is:late` and words that tasks
/// must say. Squads, phases and single tasks (`task:t12`) are given by id.
public final class FilterWords {
  private static final Pattern WEEKS = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3}))?");

  private final Plan plan;
  private final SequencedSet<String> tasks = new LinkedHashSet<>();
  private final SequencedSet<String> squads = new LinkedHashSet<>();
  private final SequencedSet<String> phases = new LinkedHashSet<>();
  private final SequencedSet<Trait> traits = new LinkedHashSet<>();
  private final List<Weeks> weeks = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  private FilterWords(Plan plan) {
    this.plan = plan;
  }

  /// The filter of a plan; an `IllegalArgumentException` says what is wrong with the words.
  public static TaskFilter read(String text, Plan plan) {
    FilterWords reader = new FilterWords(plan);
    Stream.of(text.strip().split("\\s+")).forEach(reader::take);
    return TaskFilter.ALL
        .withTasks(reader.tasks)
        .withSquads(reader.squads)
        .withPhases(reader.phases)
        .withWeeks(reader.weeks.isEmpty() ? null : reader.weeks.getLast())
        .withTraits(reader.traits)
        .withWords(String.join(" ", reader.words));
  }

  private void take(String word) {
    int colon = word.indexOf(':');
    String value = word.substring(colon + 1);
    switch (colon < 0 ? "" : word.substring(0, colon)) {
      case "task" -> tasks.add(task(value));
      case "squad" -> squads.add(known(value, "squad", plan.squads().stream().map(Squad::id)));
      case "phase" -> phases.add(known(value, "phase", plan.phases().stream().map(Phase::id)));
      case "week" -> weeks.add(weeks(value));
      case "is" -> traits.add(trait(value));
      default -> words.add(word);
    }
  }

  private String task(String id) {
    if (plan.tasks().stream().noneMatch(task -> task.id().equals(id))) {
      throw new IllegalArgumentException("\"" + id + "\" is the id of no task of the plan");
    }
    return id;
  }

  private static String known(String id, String noun, Stream<String> ids) {
    List<String> all = ids.toList();
    if (!all.contains(id)) {
      throw new IllegalArgumentException(
          "\"" + id + "\" is no " + noun + " of the plan; it has " + String.join(", ", all));
    }
    return id;
  }

  private Weeks weeks(String text) {
    Matcher matcher = WEEKS.matcher(text);
    if (matcher.matches()) {
      int from = Integer.parseInt(matcher.group(1));
      int to = Optional.ofNullable(matcher.group(2)).map(Integer::valueOf).orElse(from);
      if (1 <= from && from <= to && to <= plan.weeks()) {
        return new Weeks(from, to);
      }
    }
    throw new IllegalArgumentException(
        "\"" + text + "\" are no weeks of the plan; write 3 or 3-5, within 1 to " + plan.weeks());
  }

  private static Trait trait(String text) {
    for (Trait trait : Trait.values()) {
      if (trait.name().toLowerCase(Locale.ROOT).equals(text)) {
        return trait;
      }
    }
    String known =
        Arrays.stream(Trait.values())
            .map(trait -> trait.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw new IllegalArgumentException(
        "\"is:" + text + "\" is not known; say is: and one of " + known);
  }
}
