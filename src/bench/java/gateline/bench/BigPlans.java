package gateline.bench;

import gateline.plan.Extras;
import gateline.plan.Gate;
import gateline.plan.Link;
import gateline.plan.Phase;
import gateline.plan.Plan;
import gateline.plan.Sprint;
import gateline.plan.Squad;
import gateline.plan.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Large plans as a programme would write them, the same on every call: work packages of a dozen
/// tasks in the week and squad they belong to, one and a half links a task, most of them within the
/// package and some to what the squad did the week before.
final class BigPlans {
  private static final int PACKAGE = 12;
  private static final int ROOMY = 20;
  private static final int CROWDED = 2;
  private static final String[] ESTIMATES = {"0.5", "0.5", "0.5", "1", "1", "2"};
  private static final String[] ACTIONS = {
    "Specify", "Build", "Review", "Migrate", "Harden", "Document", "Measure", "Ship"
  };
  private static final String[] THINGS = {
    "session store", "billing export", "search index", "sign-in flow", "audit trail", "job queue"
  };

  private final Random random = new Random(20260105);
  private final int size;
  private final int weeks;
  private final int squads;
  private final int people;

  private BigPlans(int size, int people) {
    this.size = size;
    this.people = people;
    weeks = size <= 1_000 ? 12 : size <= 10_000 ? 26 : 52;
    squads = Math.clamp(size / weeks / PACKAGE / 2, 7, 40);
  }

  /// A plan of so many tasks in 12, 26 or 52 weeks, with squads, phases, sprints and gates.
  static Plan programme(int tasks) {
    return new BigPlans(tasks, ROOMY).build();
  }

  /// The same with squads that are too small for what falls into their weeks.
  static Plan crowded(int tasks) {
    return new BigPlans(tasks, CROWDED).build();
  }

  /// Tasks that each wait for the one before.
  static Plan chain(int tasks) {
    Plan plan = Plan.of("One chain", LocalDate.of(2026, 1, 5), 12);
    return plan.withTasks(IntStream.range(0, tasks).mapToObj(BigPlans::ring).toList());
  }

  private static Task ring(int number) {
    Task task = Task.of(id(number), "Step " + number, BigDecimal.ONE);
    return number == 0 ? task : task.withDepends(List.of(Link.to(id(number - 1))));
  }

  private static String id(int number) {
    return "t" + number;
  }

  private Plan build() {
    Plan plan = Plan.of("Programme of " + size + " tasks", LocalDate.of(2026, 1, 5), weeks);
    return new Plan(
        plan.name(),
        plan.start(),
        weeks,
        plan.settings(),
        IntStream.range(0, squads).mapToObj(this::squad).toList(),
        blocks(weeks / 4).stream().map(BigPlans::phase).toList(),
        blocks(2).stream().map(BigPlans::sprint).toList(),
        List.of(),
        List.of(),
        blocks(2).stream().map(BigPlans::gate).toList(),
        IntStream.range(0, size).mapToObj(this::task).toList(),
        List.of(),
        List.of(),
        plan.meetings(),
        List.of(),
        List.of(),
        Extras.NONE);
  }

  /// Some weeks in a row, both ends included.
  private record Block(int number, int from, int to) {}

  private List<Block> blocks(int length) {
    return IntStream.rangeClosed(1, (weeks + length - 1) / length)
        .mapToObj(n -> new Block(n, (n - 1) * length + 1, Math.min(n * length, weeks)))
        .toList();
  }

  private Squad squad(int number) {
    return Squad.of("q" + number, "Squad " + (number + 1), BigDecimal.valueOf(people));
  }

  private static Phase phase(Block weeks) {
    return new Phase(
        "p" + weeks.number, "Phase " + weeks.number, weeks.from, weeks.to, false, Extras.NONE);
  }

  private static Sprint sprint(Block weeks) {
    return new Sprint(
        "s" + weeks.number,
        "Sprint " + weeks.number,
        weeks.from,
        weeks.to,
        List.of(),
        List.of(),
        false,
        Extras.NONE);
  }

  private static Gate gate(Block weeks) {
    return Gate.of("g" + weeks.number, "Review " + weeks.number, weeks.to);
  }

  private Task task(int number) {
    String name = any(ACTIONS) + " " + any(THINGS) + " " + (number + 1);
    return Task.of(id(number), name, new BigDecimal(any(ESTIMATES)))
        .withWeek(1 + (int) ((long) number * weeks / size))
        .withSquads(assignments(number / PACKAGE % squads))
        .withDepends(links(number));
  }

  private String any(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private List<Task.Assignment> assignments(int squad) {
    Task.Assignment own = Task.Assignment.of("q" + squad);
    boolean isShared = random.nextInt(10) == 0;
    return isShared ? List.of(own, Task.Assignment.of("q" + (squad + 1) % squads)) : List.of(own);
  }

  /// Links to earlier tasks of the package; its first task's go to a package of the week before.
  private List<Link> links(int number) {
    int first = number - number % PACKAGE;
    int from = number > first ? first : first - size / weeks / PACKAGE * PACKAGE;
    int to = number > first ? number : from + PACKAGE;
    return from < 0 || to <= from
        ? List.of()
        : random.ints(from, to).distinct().limit(2 - number % 2).mapToObj(this::link).toList();
  }

  private Link link(int other) {
    BigDecimal lag = random.nextInt(10) == 0 ? new BigDecimal("0.5") : BigDecimal.ZERO;
    Link.Type type =
        switch (random.nextInt(20)) {
          case 0 -> Link.Type.SS;
          case 1 -> Link.Type.FF;
          default -> Link.Type.FS;
        };
    return Link.of(id(other), type, lag);
  }
}
