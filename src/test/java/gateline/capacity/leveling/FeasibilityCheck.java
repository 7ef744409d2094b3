package gateline.capacity.leveling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import gateline.testing.NaiveSchedule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Holds a leveled plan against the rules, moment by moment, with the naive schedule and sums
/// written from the format's words alone.
final class FeasibilityCheck {
  private static final double SPECK = 1e-6;

  private final Plan before;
  private final Plan plan;
  private final NaiveSchedule dates;
  private final Set<String> unplaceable;

  private FeasibilityCheck(Proposal proposal) {
    before = proposal.before().plan();
    plan = proposal.edit().applyTo(before);
    dates = new NaiveSchedule(plan);
    unplaceable =
        proposal.unplaceable().stream()
            .map(each -> plan.squads().get(each.squad()).id())
            .collect(Collectors.toSet());
  }

  static void check(Proposal proposal) {
    FeasibilityCheck check = new FeasibilityCheck(proposal);
    check.checkDates(proposal);
    check.checkFixed();
    check.plan.squads().stream()
        .filter(squad -> !check.unplaceable.contains(squad.id()))
        .forEach(check::checkSquad);
  }

  /// The plan's own schedule and the naive one have the leveled starts, and the end is the one
  /// told.
  private void checkDates(Proposal proposal) {
    Schedule schedule = Schedule.of(plan);
    assertEquals(proposal.outcome().best().end(), schedule.finish(), plan.name());
    for (int task = 0; task < plan.tasks().size(); task++) {
      assertEquals(proposal.after().start(task), schedule.start(task), plan.name());
      assertEquals(dates.task(task).start(), schedule.startAt(task), plan.name());
    }
  }

  private void checkFixed() {
    NaiveSchedule old = new NaiveSchedule(before);
    for (int position = 0; position < plan.tasks().size(); position++) {
      Task task = before.tasks().get(position);
      if (isFixed(task)) {
        assertEquals(task, plan.tasks().get(position));
        assertEquals(old.task(position).start(), dates.task(position).start());
      }
    }
  }

  private static boolean isFixed(Task task) {
    boolean isPinned = task.timing().pinned() && task.timing().notBefore() != null;
    return isPinned || task.facts().started() != null || task.facts().finished() != null;
  }

  /// Whoever begins finds room; what stands anyway may be too much by itself.
  private void checkSquad(Squad squad) {
    TreeSet<LocalDateTime> moments = new TreeSet<>();
    for (int task = 0; task < plan.tasks().size(); task++) {
      moments.add(dates.task(task).start());
      for (LocalDate day = dates.task(task).start().toLocalDate();
          !day.isAfter(dates.task(task).finish().toLocalDate());
          day = day.plusDays(1)) {
        moments.add(day.atTime(plan.calendar().dayStart()));
      }
    }
    for (LocalDateTime moment : moments) {
      if (plan.calendar().isWorkday(moment.toLocalDate())) {
        checkMoment(squad, moment);
      }
    }
  }

  private void checkMoment(Squad squad, LocalDateTime moment) {
    double all = 0;
    double moved = 0;
    for (int position = 0; position < plan.tasks().size(); position++) {
      Task task = plan.tasks().get(position);
      double people = runs(position, moment) ? people(task, squad) : 0;
      all += people;
      moved += isFixed(task) ? 0 : people;
    }
    assertTrue(
        moved == 0 || all <= there(squad, moment.toLocalDate()) + SPECK,
        () -> plan.name() + ": " + squad.id() + " at " + moment);
  }

  private boolean runs(int task, LocalDateTime moment) {
    return !dates.task(task).start().isAfter(moment) && dates.task(task).finish().isAfter(moment);
  }

  private static double people(Task task, Squad squad) {
    return task.squads().stream()
        .filter(assignment -> assignment.squad().equals(squad.id()))
        .mapToDouble(assignment -> assignment.people().doubleValue())
        .sum();
  }

  /// In a week set by itself each day has its share in whole people, the first days the more.
  private double there(Squad squad, LocalDate day) {
    var own = squad.capacity().get(plan.weekOf(day));
    if (own == null) {
      double away =
          squad.absences().stream()
              .filter(absence -> !day.isBefore(absence.from()) && !day.isAfter(absence.to()))
              .mapToDouble(absence -> absence.people().doubleValue())
              .sum();
      return Math.max(0, squad.people().doubleValue() - away);
    }
    LocalDate first = plan.weekStart(plan.weekOf(day));
    long days = first.datesUntil(first.plusDays(7)).filter(plan.calendar()::isWorkday).count();
    long number = first.datesUntil(day).filter(plan.calendar()::isWorkday).count();
    double people = squad.people().doubleValue();
    double unit = people > 0 ? Math.min(1, people) : 1;
    double left = own.doubleValue();
    double mine = 0;
    while (left > 1e-9) {
      for (int each = 0; each < days; each++) {
        mine += each == number ? Math.min(unit, left) : 0;
        left = Math.max(0, left - unit);
      }
    }
    return mine;
  }
}
