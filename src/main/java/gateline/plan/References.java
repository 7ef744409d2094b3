package gateline.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The ids in a plan that name nothing. Each is an error, and counts as absent everywhere else.
///
/// Owners may be any text, and baselines may name what is gone: neither is looked at.
public final class References {
  /// One id that names nothing, and the error it is.
  public record Unknown(String id, Problem problem) {}

  private record From(String noun, String name, String id, String field) {}

  private final Set<String> squads = new HashSet<>();
  private final Set<String> tasks;
  private final Set<String> metrics = new HashSet<>();
  private final Set<String> gates = new HashSet<>();
  private final List<Unknown> unknown = new ArrayList<>();

  private References(Plan plan) {
    plan.squads().forEach(squad -> squads.add(squad.id()));
    tasks = HashSet.newHashSet(plan.tasks().size());
    plan.tasks().forEach(task -> tasks.add(task.id()));
    plan.metrics().forEach(metric -> metrics.add(metric.id()));
    plan.gates().forEach(gate -> gates.add(gate.id()));
  }

  /// One error for each, in the order of the file.
  public static List<Problem> problems(Plan plan) {
    return unknown(plan).stream().map(Unknown::problem).toList();
  }

  /// The ids themselves, in the order of the file.
  public static List<Unknown> unknown(Plan plan) {
    var references = new References(plan);
    plan.sprints().forEach(references::ofSprint);
    plan.gates().forEach(references::ofGate);
    plan.tasks().forEach(references::ofTask);
    plan.risks().forEach(references::ofRisk);
    plan.chains().forEach(references::ofChain);
    plan.meetings().standups().forEach(references::ofStandup);
    return List.copyOf(references.unknown);
  }

  private void ofSprint(Sprint sprint) {
    From from = new From("sprint", sprint.name(), sprint.id(), "squads");
    require(sprint.squads(), squads::contains, "squad", from);
  }

  private void ofGate(Gate gate) {
    From requires = new From("gate", gate.name(), gate.id(), "requires");
    List<String> required = gate.requires();
    require(required == null ? List.of() : required, tasks::contains, "task", requires);
    From targets = new From("gate", gate.name(), gate.id(), "targets");
    require(gate.targets().keySet(), metrics::contains, "metric", targets);
  }

  private void ofTask(Task task) {
    for (Task.Assignment assignment : task.squads()) {
      if (!squads.contains(assignment.squad())) {
        From from = new From("task", task.name(), task.id(), "squads");
        add(assignment.squad(), "squad", from);
      }
    }
    for (Link link : task.depends()) {
      if (!tasks.contains(link.on())) {
        add(link.on(), "task", new From("task", task.name(), task.id(), "depends"));
      }
    }
  }

  private void ofRisk(Risk risk) {
    From from = new From("risk", "", risk.id(), "affects");
    require(risk.affects(), this::isTaskOrGate, "task or gate", from);
  }

  private void ofChain(Chain chain) {
    From from = new From("chain", chain.name(), chain.id(), "from");
    require(chain.from(), this::isTaskOrGate, "task or gate", from);
    From to = new From("chain", chain.name(), chain.id(), "to");
    require(chain.to(), this::isTaskOrGate, "task or gate", to);
  }

  private boolean isTaskOrGate(String id) {
    return tasks.contains(id) || gates.contains(id);
  }

  private void ofStandup(Standup standup) {
    String week = " in week " + standup.week();
    From from = new From("stand-up of " + standup.squad() + week, "", "", "standups");
    require(List.of(standup.squad()), squads::contains, "squad", from);
    Stream.of(standup.outcomes(), standup.progress(), standup.risks(), standup.decisions())
        .flatMap(List::stream)
        .map(Standup.Note::task)
        .filter(task -> !task.isEmpty())
        .forEach(task -> require(List.of(task), tasks::contains, "task", from));
  }

  private void require(Collection<String> ids, Predicate<String> known, String wanted, From from) {
    for (String id : ids) {
      if (!known.test(id)) {
        add(id, wanted, from);
      }
    }
  }

  private void add(String id, String wanted, From from) {
    Place place =
        from.id.isEmpty() ? new Place.OnPlan(from.field) : new Place.OnItem(from.id, from.field);
    String subject = Problem.subject(from.noun, from.name, from.id);
    String found = from.field + " names \"" + id + "\", which is no " + wanted + " of the plan";
    String advice = "; correct the id or remove it";
    Problem problem = Problem.error("unknown-id", place, subject + ": " + found + advice);
    unknown.add(new Unknown(id, problem));
  }
}
