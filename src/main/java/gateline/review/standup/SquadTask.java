package gateline.review.standup;

import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.review.Figures;
import gateline.review.Why;
import gateline.review.standup.SquadWeek.State;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.time.LocalDate;

/// One task as a stand-up of a week sees it: by its position, whether it is due in that week, how
/// many working days it ends after the week it was planned for, and in words how it stands.
public record SquadTask(int task, State state, boolean isDue, double daysLate, String words) {
  static SquadTask of(Schedule schedule, int week, int position) {
    Plan plan = schedule.plan();
    Task task = plan.tasks().get(position);
    LocalDate finish = schedule.finishAt(position).toLocalDate();
    Integer planned = task.week();
    boolean isDue = (planned != null && planned == week) || plan.weekOf(finish) == week;
    double late = schedule.time().days(schedule.spillOver(position));
    State state = state(task);
    return new SquadTask(position, state, isDue, late, words(schedule, position, state, late));
  }

  private static State state(Task task) {
    return task.isFinished() ? State.FINISHED : task.isStarted() ? State.UNDER_WAY : State.WAITING;
  }

  public boolean isLate() {
    return daysLate > 0;
  }

  /// `60% done, ETA Fri 30 Jan, 2 days after its week 3`.
  private static String words(Schedule schedule, int position, State state, double late) {
    Task task = schedule.plan().tasks().get(position);
    String finish = DateWords.day(schedule.finishAt(position).toLocalDate());
    String eta = schedule.isOpen(position) ? "ETA open" : "ETA " + finish;
    String standing =
        switch (state) {
          case FINISHED -> "finished " + finish;
          case UNDER_WAY -> Figures.number(task.facts().progress()) + "% done, " + eta;
          case WAITING -> waiting(schedule, position) + ", " + eta;
        };
    return late <= 0
        ? standing
        : standing + ", " + DateWords.days(late) + " after its week " + task.week();
  }

  private static String waiting(Schedule schedule, int position) {
    return schedule.isPaused(position)
        ? "paused by " + Why.pause(schedule, position)
        : "begins " + DateWords.day(schedule.startAt(position).toLocalDate());
  }
}
