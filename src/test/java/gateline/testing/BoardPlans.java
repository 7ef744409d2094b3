package gateline.testing;

import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.Sheet;
import gateline.board.Sizes;
import gateline.board.Theme;
import gateline.board.TimeAxis;
import gateline.plan.Extras;
import gateline.plan.Link;
import gateline.plan.Phase;
import gateline.plan.Plan;
import gateline.plan.Sprint;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Small plans to lay out, and large ones from a seed.
public final class BoardPlans {
  /// A Monday.
  public static final LocalDate START = LocalDate.of(2026, 1, 5);

  public static final Look LOOK = Look.of(Theme.LIGHT, Sizes.STANDARD, new FixedWidth());

  private BoardPlans() {}

  /// A plan of so many weeks with the squads core and quality.
  public static Plan plan(int weeks, Task... tasks) {
    return Plan.of("plan", START, weeks)
        .withSquads(
            List.of(
                Squad.of("core", "Core", BigDecimal.ONE),
                Squad.of("quality", "Quality", BigDecimal.ONE)))
        .withTasks(List.of(tasks));
  }

  /// A task named like its id.
  public static Task task(String id, double days, String... squads) {
    return Task.of(id, id, BigDecimal.valueOf(days))
        .withSquads(Arrays.stream(squads).map(Task.Assignment::of).toList());
  }

  public static Phase phase(String name, int from, int to) {
    return new Phase(name.replace(' ', '-'), name, from, to, false, Extras.NONE);
  }

  public static Sprint sprint(String name, int from, int to) {
    return new Sprint(
        name.replace(' ', '-'), name, from, to, List.of(), List.of(), false, Extras.NONE);
  }

  public static BoardModel model(Plan plan) {
    return BoardModel.of(Schedule.of(plan), plan.statusDate());
  }

  /// A sheet whose axis begins at x 0 with the plan.
  public static Sheet sheet(Plan plan, double dayWidth) {
    BoardModel model = model(plan);
    return new Sheet(model, LOOK, new TimeAxis(plan.start(), 0, dayWidth, model.schedule().time()));
  }

  /// A plan of a seed with names as long as people's, 1.5 links a task, mostly to near ones.
  public static Plan large(int tasks, long seed) {
    Random random = new Random(seed);
    int weeks = Math.clamp(tasks / 8, 4, 520);
    List<Task> list = new ArrayList<>();
    for (int i = 0; i < tasks; i++) {
      List<Link> links = new ArrayList<>();
      for (int link = random.nextInt(4); link > 0 && i > 0; link--) {
        int back = random.nextInt(20) == 0 ? i : Math.min(i, 12);
        links.add(Link.to("t" + (i - 1 - random.nextInt(back))));
      }
      String name = "Task " + i + " of the programme".repeat(random.nextInt(3));
      list.add(
          Task.of("t" + i, name, BigDecimal.valueOf(random.nextInt(12)))
              .withWeek(1 + (int) ((long) i * weeks / tasks))
              .withSquads(List.of(Task.Assignment.of(random.nextBoolean() ? "core" : "quality")))
              .withDepends(links.stream().distinct().toList()));
    }
    return plan(weeks).withTasks(list);
  }
}
