package gateline.review.discretion;

import gateline.plan.Extras;
import gateline.plan.Link;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.plan.Week;
import java.util.List;
import java.util.TreeMap;

/// What moves dates and loads: tasks and squads, nameless where they are private. Weeks lose their
/// private lines.
record DiscreetWork(NeutralIds ids) {
  private static final Task.Details NOTHING_SAID = new Task.Details("", "", "", true, "");

  Task shown(Task task) {
    boolean isHidden = ids.isHidden(task.id());
    Task.Details said = task.details();
    return new Task(
        ids.of(task.id()),
        isHidden ? "Private task" : task.name(),
        task.week(),
        task.squads().stream().map(each -> shown(each, isHidden)).toList(),
        task.estimate(),
        task.range(),
        task.depends().stream().map(each -> shown(each, isHidden)).toList(),
        task.timing(),
        task.facts(),
        isHidden
            ? NOTHING_SAID
            : new Task.Details(said.needs(), ids.of(said.owner()), said.url(), false, said.notes()),
        isHidden ? Extras.NONE : task.extras());
  }

  private Task.Assignment shown(Task.Assignment each, boolean isPlain) {
    return new Task.Assignment(
        ids.of(each.squad()), each.people(), isPlain ? Extras.NONE : each.extras());
  }

  private Link shown(Link link, boolean isPlain) {
    return new Link(
        ids.of(link.on()), link.type(), link.lag(), isPlain ? Extras.NONE : link.extras());
  }

  Squad shown(Squad squad) {
    boolean isHidden = ids.isHidden(squad.id());
    return new Squad(
        ids.of(squad.id()),
        isHidden ? "Private squad" : squad.name(),
        squad.people(),
        squad.color(),
        squad.capacity(),
        isHidden ? new TreeMap<>() : squad.focus(),
        squad.absences().stream().map(each -> shown(each, isHidden || each.isPrivate())).toList(),
        isHidden,
        isHidden ? Extras.NONE : squad.extras());
  }

  private static Squad.Absence shown(Squad.Absence absence, boolean isPlain) {
    return isPlain
        ? new Squad.Absence(absence.from(), absence.to(), absence.people(), "", false, Extras.NONE)
        : absence;
  }

  static Week shown(Week week) {
    return new Week(
        week.week(),
        week.title(),
        open(week.objectives()),
        open(week.deliverables()),
        week.dependencies(),
        false,
        week.extras());
  }

  private static List<Week.Item> open(List<Week.Item> items) {
    return items.stream().filter(item -> !item.isPrivate()).toList();
  }
}
