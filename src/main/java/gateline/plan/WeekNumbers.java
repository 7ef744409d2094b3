package gateline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// The week numbers of a plan against its last week, which may stand after them in the file.
public final class WeekNumbers {
  private record Item(String noun, String name, String id) {}

  private final int last;
  private final List<Problem> found = new ArrayList<>();

  private WeekNumbers(int last) {
    this.last = last;
  }

  /// The first week that comes after the plan's last.
  public static Optional<Problem> firstOutside(Plan plan) {
    var weeks = new WeekNumbers(plan.weeks());
    plan.squads().forEach(weeks::ofSquad);
    plan.phases().forEach(weeks::ofPhase);
    plan.sprints().forEach(weeks::ofSprint);
    plan.metrics().forEach(weeks::ofMetric);
    plan.gates().forEach(weeks::ofGate);
    plan.tasks().forEach(weeks::ofTask);
    plan.risks().forEach(weeks::ofRisk);
    plan.meetings().decisions().forEach(weeks::ofDecision);
    plan.weekly().forEach(weeks::ofWeek);
    plan.meetings().standups().forEach(weeks::ofStandup);
    return weeks.found.stream().findFirst();
  }

  private void ofSquad(Squad squad) {
    Item item = new Item("squad", squad.name(), squad.id());
    check(item, "capacity", lastOf(squad.capacity()));
    check(item, "focus", lastOf(squad.focus()));
  }

  private void ofPhase(Phase phase) {
    check(new Item("phase", phase.name(), phase.id()), "to", phase.to());
  }

  private void ofSprint(Sprint sprint) {
    check(new Item("sprint", sprint.name(), sprint.id()), "to", sprint.to());
  }

  private void ofMetric(Metric metric) {
    Item item = new Item("metric", metric.name(), metric.id());
    check(item, "targets", lastOf(metric.targets()));
    check(item, "actuals", lastOf(metric.actuals()));
  }

  private void ofGate(Gate gate) {
    check(new Item("gate", gate.name(), gate.id()), "week", gate.week());
  }

  private void ofTask(Task task) {
    check(new Item("task", task.name(), task.id()), "week", task.week());
  }

  private void ofRisk(Risk risk) {
    check(new Item("risk", "", risk.id()), "week", risk.week());
  }

  private void ofDecision(Decision decision) {
    check(new Item("decision", "", decision.id()), "week", decision.week());
  }

  private void ofWeek(Week week) {
    check(new Item("weekly entry", week.title(), ""), "weekly", week.week());
  }

  private void ofStandup(Standup standup) {
    check(new Item("stand-up", standup.squad(), ""), "standups", standup.week());
  }

  private static @Nullable Integer lastOf(SortedMap<Integer, ?> byWeek) {
    return byWeek.isEmpty() ? null : byWeek.lastKey();
  }

  private void check(Item item, String field, @Nullable Integer week) {
    if (found.isEmpty() && week != null && week > last) {
      Place place = item.id.isEmpty() ? new Place.OnPlan(field) : new Place.OnItem(item.id, field);
      String subject = Problem.subject(item.noun, item.name, item.id);
      String text = ": week " + week + " is after the plan's last week, " + last;
      found.add(Problem.error("week-range", place, subject + text));
    }
  }
}
