package gateline.board.pages;

import gateline.plan.Gate;
import gateline.plan.Plan;
import gateline.plan.Risk;
import gateline.plan.Squad;
import gateline.plan.Task;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of some plans is private: the ids of such items, and what they are called, to be left out
/// of sentences about others.
record Discreet(Set<String> ids, List<String> names) {
  private static final String INSTEAD = "something private";

  static Discreet of(Plan... plans) {
    return new Discreet(
        Stream.of(plans).flatMap(Discreet::ids).collect(Collectors.toSet()),
        Stream.of(plans)
            .flatMap(Discreet::names)
            .filter(name -> !name.isBlank())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList());
  }

  private static Stream<Task> tasks(Plan plan) {
    return plan.tasks().stream().filter(task -> task.details().isPrivate());
  }

  private static Stream<Gate> gates(Plan plan) {
    return plan.gates().stream().filter(Gate::isPrivate);
  }

  private static Stream<String> ids(Plan plan) {
    return Stream.of(
            tasks(plan).map(Task::id),
            gates(plan).map(Gate::id),
            plan.squads().stream().filter(Squad::isPrivate).map(Squad::id),
            plan.risks().stream().filter(Risk::isPrivate).map(Risk::id),
            plan.chains().stream().filter(each -> each.isPrivate()).map(each -> each.id()),
            plan.metrics().stream().filter(each -> each.isPrivate()).map(each -> each.id()),
            plan.phases().stream().filter(each -> each.isPrivate()).map(each -> each.id()),
            plan.sprints().stream().filter(each -> each.isPrivate()).map(each -> each.id()),
            plan.meetings().decisions().stream()
                .filter(each -> each.isPrivate())
                .map(each -> each.id()),
            plan.meetings().actions().stream()
                .filter(each -> each.isPrivate())
                .map(each -> each.id()))
        .flatMap(each -> each);
  }

  private static Stream<String> names(Plan plan) {
    return Stream.of(
            tasks(plan).map(Task::name),
            gates(plan).map(Gate::name),
            plan.squads().stream().filter(Squad::isPrivate).map(Squad::name),
            plan.risks().stream().filter(Risk::isPrivate).map(Risk::text),
            plan.gates().stream()
                .flatMap(gate -> Stream.concat(gate.exit().stream(), gate.entry().stream()))
                .filter(Gate.Criterion::isPrivate)
                .map(Gate.Criterion::text))
        .flatMap(each -> each);
  }

  boolean isPrivate(String id) {
    return ids.contains(id);
  }

  /// The words without private names.
  String words(String words) {
    String said = words;
    for (String name : names) {
      said = said.replace(name, INSTEAD);
    }
    return said;
  }
}
