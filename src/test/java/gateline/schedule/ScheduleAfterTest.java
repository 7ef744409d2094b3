package gateline.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import gateline.plan.Gate;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.testing.PlanGenerator;
import gateline.time.WorkCalendar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A schedule that takes over what an edit left alone is the one made anew.
class ScheduleAfterTest {
  @Test
  void scheduleAfterAnyEditsEqualsTheOneMadeAnew() {
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      Plan first = PlanGenerator.plan(seed);
      Schedule schedule = Schedule.of(first);
      for (int edit = 0; edit < 12; edit++) {
        Plan next = edited(schedule.plan(), first, random);
        schedule = schedule.after(next);
        assertSame(next, schedule.plan());
        assertEquals(rows(Schedule.of(next)), rows(schedule), "seed " + seed + " edit " + edit);
      }
    }
  }

  @Test
  void schedulingTwiceChangesNothing() {
    for (int seed = 0; seed < 50; seed++) {
      Plan plan = PlanGenerator.plan(seed);
      assertEquals(rows(Schedule.of(plan)), rows(Schedule.of(plan)));
      assertEquals(rows(Schedule.of(plan)), rows(Schedule.of(plan).after(plan)));
    }
  }

  @Test
  void networkIsTakenOverWhenNoLinkWasTouched() {
    Schedule schedule = Drawn.plan("a =\nb = after a").schedule();
    Task longer = schedule.plan().tasks().getFirst().withEstimate(BigDecimal.TEN);
    Schedule next = schedule.after(with(schedule.plan(), 0, longer));
    assertSame(schedule.network(), next.network());
    Task free = next.plan().tasks().getLast().withDepends(List.of());
    assertNotSame(next.network(), next.after(with(next.plan(), 1, free)).network());
  }

  private static Plan edited(Plan plan, Plan first, Random random) {
    int at = random.nextInt(plan.tasks().size());
    Task task = plan.tasks().get(at);
    Task other = plan.tasks().get(random.nextInt(plan.tasks().size()));
    return switch (random.nextInt(12)) {
      case 0, 1 -> with(plan, at, task.withEstimate(BigDecimal.valueOf(random.nextInt(9))));
      case 2 -> with(plan, at, task.withDepends(List.of(Link.to(other.id()))));
      case 3 -> with(plan, at, task.withDepends(List.of()));
      case 4 -> with(plan, at, task.withFacts(other.facts()).withTiming(other.timing()));
      case 5 -> with(plan, at, task.withWeek(other.week()).withSquads(other.squads()));
      case 6 -> shuffled(plan, random);
      case 7 -> plan.withGates(plan.gates().stream().limit(2).map(ScheduleAfterTest::all).toList());
      case 8 -> plan.tasks().size() < 3 ? plan : without(plan, at);
      case 9, 10 -> returned(plan, first, at);
      default -> settings(plan, random);
    };
  }

  /// Links to the task stay, and come to nothing.
  private static Plan without(Plan plan, int at) {
    List<Task> tasks = new ArrayList<>(plan.tasks());
    tasks.remove(at);
    return plan.withTasks(tasks);
  }

  /// With a task of the first plan that has gone since, or with one that never was.
  private static Plan returned(Plan plan, Plan first, int at) {
    Task there = plan.tasks().get(at);
    Task late = Task.of("late-" + plan.tasks().size(), "Late", BigDecimal.ONE);
    Task back =
        first.tasks().stream()
            .filter(task -> plan.tasks().stream().noneMatch(each -> each.id().equals(task.id())))
            .findFirst()
            .orElse(late.withDepends(List.of(Link.to(there.id()))));
    List<Task> tasks = new ArrayList<>(plan.tasks());
    tasks.add(at, back);
    return plan.withTasks(tasks);
  }

  private static Gate all(Gate gate) {
    return gate.withRequires(null);
  }

  private static Plan with(Plan plan, int at, Task task) {
    List<Task> tasks = new ArrayList<>(plan.tasks());
    tasks.set(at, task);
    return plan.withTasks(tasks);
  }

  private static Plan shuffled(Plan plan, Random random) {
    List<Task> tasks = new ArrayList<>(plan.tasks());
    Collections.shuffle(tasks, random);
    if (tasks.size() > 3) {
      tasks.removeLast();
    }
    return plan.withTasks(tasks);
  }

  private static Plan settings(Plan plan, Random random) {
    Plan.Settings settings = plan.settings();
    return switch (random.nextInt(3)) {
      case 0 -> plan.withSquads(plan.squads().stream().skip(1).toList());
      case 1 ->
          plan.withSettings(settings.withStatusDate(plan.start().plusDays(random.nextInt(9))));
      default -> plan.withSettings(settings.withCalendar(withADayOff(plan, random)));
    };
  }

  private static WorkCalendar withADayOff(Plan plan, Random random) {
    return plan.calendar()
        .withHolidays(new TreeSet<>(List.of(plan.start().plusDays(random.nextInt(9)))));
  }

  private static List<String> rows(Schedule schedule) {
    List<String> rows = new ArrayList<>();
    IntStream.range(0, schedule.plan().tasks().size())
        .mapToObj(task ->
            List.of(
                    schedule.index().taskPosition(schedule.plan().tasks().get(task).id()),
                    schedule.startAt(task),
                    schedule.finishAt(task),
                    schedule.totalSlack(task),
                    schedule.freeSlack(task),
                    schedule.gateSlack(task),
                    schedule.isOpen(task),
                    schedule.driver(task))
                .toString())
        .forEach(rows::add);
    IntStream.range(0, schedule.plan().gates().size())
        .forEach(gate -> rows.add(schedule.gate(gate).toString()));
    schedule.problems().forEach(problem -> rows.add(problem.toString()));
    return rows;
  }
}
