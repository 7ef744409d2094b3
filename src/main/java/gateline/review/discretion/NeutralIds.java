package gateline.review.discretion;

import gateline.plan.Baseline;
import gateline.plan.Gate;
import gateline.plan.Metric;
import gateline.plan.Phase;
import gateline.plan.Plan;
import gateline.plan.Sprint;
import gateline.plan.Squad;
import gateline.plan.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which ids of a plan belong to private items, and the neutral ones that take their places.
final class NeutralIds {
  private static final String BEGIN = "private-";
  private static final Pattern NEUTRAL = Pattern.compile(BEGIN + "\\d+-*");

  private final Map<String, String> neutral = new LinkedHashMap<>();

  private NeutralIds() {}

  /// Those of a plan and of all its baselines: what is private in one of them is so everywhere.
  static NeutralIds of(Plan plan) {
    List<Plan> plans =
        Stream.concat(
                Stream.of(plan),
                plan.baselines().stream().map(Baseline::plan).filter(Objects::nonNull))
            .toList();
    Set<String> taken = plans.stream().flatMap(NeutralIds::all).collect(Collectors.toSet());
    NeutralIds ids = new NeutralIds();
    plans.stream().flatMap(NeutralIds::hidden).distinct().forEach(id -> ids.add(id, taken));
    return ids;
  }

  private void add(String id, Set<String> taken) {
    int number = neutral.size() + 1;
    String name = BEGIN + number;
    while (taken.contains(name)) {
      name += "-";
    }
    neutral.put(id, name);
  }

  static boolean isNeutral(String id) {
    return NEUTRAL.matcher(id).matches();
  }

  boolean isHidden(String id) {
    return neutral.containsKey(id);
  }

  /// The id to write in its place; one that is not private, or no id at all, stays.
  String of(String id) {
    return neutral.getOrDefault(id, id);
  }

  List<String> all(List<String> ids) {
    return ids.stream().map(this::of).toList();
  }

  /// Those that are not private.
  List<String> shown(List<String> ids) {
    return ids.stream().filter(id -> !isHidden(id)).toList();
  }

  private static Stream<String> hidden(Plan plan) {
    return Stream.of(
            plan.squads().stream().filter(Squad::isPrivate).map(Squad::id),
            plan.phases().stream().filter(Phase::isPrivate).map(Phase::id),
            plan.sprints().stream().filter(Sprint::isPrivate).map(Sprint::id),
            plan.metrics().stream().filter(Metric::isPrivate).map(Metric::id),
            plan.gates().stream().filter(Gate::isPrivate).map(Gate::id),
            plan.tasks().stream().filter(task -> task.details().isPrivate()).map(Task::id),
            plan.risks().stream().filter(risk -> risk.isPrivate()).map(risk -> risk.id()),
            plan.chains().stream().filter(chain -> chain.isPrivate()).map(chain -> chain.id()),
            plan.meetings().decisions().stream()
                .filter(decision -> decision.isPrivate())
                .map(decision -> decision.id()))
        .flatMap(ids -> ids);
  }

  private static Stream<String> all(Plan plan) {
    return Stream.of(
            plan.squads().stream().map(Squad::id),
            plan.phases().stream().map(Phase::id),
            plan.sprints().stream().map(Sprint::id),
            plan.metrics().stream().map(Metric::id),
            plan.gates().stream().map(Gate::id),
            plan.tasks().stream().map(Task::id),
            plan.risks().stream().map(risk -> risk.id()),
            plan.chains().stream().map(chain -> chain.id()),
            plan.meetings().decisions().stream().map(decision -> decision.id()))
        .flatMap(ids -> ids);
  }
}
