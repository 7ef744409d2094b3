package gateline.board;

import gateline.plan.Phase;
import gateline.plan.Plan;
import gateline.plan.Sprint;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.plan.Week;
import gateline.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// The groups of one grouping in their order, and which of them a task belongs to. The last group
/// takes the tasks that have no week or no squad.
public record GroupKeys(List<Name> names, ToIntFunction<Task> groupOf) {
  /// A group's key, stable over edits, and its title.
  public record Name(String key, String title) {}

  public static GroupKeys of(Schedule schedule, Grouping grouping) {
    Plan plan = schedule.plan();
    return switch (grouping) {
      case WEEK -> weeks(plan);
      case SPRINT -> sprints(plan);
      case PHASE -> phases(plan);
      case SQUAD -> squads(schedule);
      case NONE -> new GroupKeys(List.of(), _ -> 0);
    };
  }

  /// A week goes by its own title, else by its phase's name.
  private static GroupKeys weeks(Plan plan) {
    String[] titles = new String[plan.weeks() + 1];
    WeekSpans phases = WeekSpans.phases(plan);
    for (int week = 1; week <= plan.weeks(); week++) {
      int phase = phases.at(week);
      titles[week] = phase < 0 ? "" : plan.phases().get(phase).name();
    }
    for (Week own : plan.weekly().reversed()) {
      if (own.week() >= 1 && own.week() <= plan.weeks() && !own.title().isEmpty()) {
        titles[own.week()] = own.title();
      }
    }
    List<Name> names = new ArrayList<>();
    for (int week = 1; week <= plan.weeks(); week++) {
      String title = titles[week].isEmpty() ? "" : " — " + titles[week];
      names.add(new Name("week-" + week, "Week " + week + title));
    }
    names.add(new Name("week-none", "No week"));
    int none = plan.weeks();
    return new GroupKeys(names, task -> task.week() == null ? none : task.week() - 1);
  }

  private static GroupKeys sprints(Plan plan) {
    List<Name> names = new ArrayList<>();
    for (Sprint sprint : plan.sprints()) {
      names.add(new Name("sprint-" + sprint.id(), sprint.name()));
    }
    names.add(new Name("sprint-none", "No sprint"));
    return byWeek(plan, names, WeekSpans.sprints(plan));
  }

  private static GroupKeys phases(Plan plan) {
    List<Name> names = new ArrayList<>();
    for (Phase phase : plan.phases()) {
      String number = "Phase " + (names.size() + 1);
      boolean isNumbered = phase.name().startsWith("Phase");
      String title = isNumbered ? phase.name() : number + " — " + phase.name();
      names.add(new Name("phase-" + phase.id(), title));
    }
    names.add(new Name("phase-none", "No phase"));
    return byWeek(plan, names, WeekSpans.phases(plan));
  }

  /// Groups by what covers a task's week; the last name is for what nothing covers.
  private static GroupKeys byWeek(Plan plan, List<Name> names, WeekSpans spans) {
    int none = spans.all().size();
    int[] groups = new int[plan.weeks() + 1];
    groups[0] = none;
    for (int week = 1; week <= plan.weeks(); week++) {
      int found = spans.at(week);
      groups[week] = found < 0 ? none : found;
    }
    return new GroupKeys(names, task -> groups[task.week() == null ? 0 : task.week()]);
  }

  private static GroupKeys squads(Schedule schedule) {
    List<Name> names = new ArrayList<>();
    for (Squad squad : schedule.plan().squads()) {
      names.add(new Name("squad-" + squad.id(), squad.name()));
    }
    names.add(new Name("squad-none", "No squad"));
    int none = schedule.plan().squads().size();
    return new GroupKeys(names, task -> firstSquad(schedule, task, none));
  }

  private static int firstSquad(Schedule schedule, Task task, int none) {
    for (Task.Assignment assignment : task.squads()) {
      int squad = schedule.index().squadPosition(assignment.squad());
      if (squad >= 0) {
        return squad;
      }
    }
    return none;
  }
}
