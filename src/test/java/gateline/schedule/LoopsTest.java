package gateline.schedule;

import static gateline.schedule.Drawn.check;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Links that would close a loop are left out in file order, and named.
class LoopsTest {
  private static final String ROUND =
      """
      ask     =  after decide
      answer  =  after ask
      decide  =  after answer
      """;

  @Test
  void linkThatClosesALoopWithThoseBeforeItIsLeftOut() {
    check(
        ROUND,
        """
        ask     |.=...|  critical
        answer  |..=..|  critical
        decide  |=....|  critical
        """);
  }

  @Test
  void loopIsAProblemThatNamesAllOfIt() {
    Problem problem = Drawn.plan(ROUND).problem();
    assertEquals(Problem.Severity.ERROR, problem.severity());
    assertEquals("loop decide.depends", problem.rule() + " " + problem.place());
    assertEquals(
        "task \"Decide\" (decide): loop Decide → Ask → Answer → Decide; its link to \"Answer\" is"
            + " left out, remove a link of the loop",
        problem.text());
  }

  @Test
  void taskCanNotWaitForItself() {
    Drawn drawn = Drawn.plan("a = after a");
    assertEquals("2026-01-05T09:00 2026-01-05T17:00", drawn.span("a"));
    assertTrue(drawn.problem().text().contains("loop A → A;"), drawn.problem().text());
  }

  @Test
  void linksOfATaskAreTakenInTheirOrder() {
    Drawn drawn =
        Drawn.plan(
            """
            a  =  after b,c
            b  =  after c
            c  =  after b
            """);
    assertEquals(List.of("loop c.depends"), drawn.problems());
    assertEquals(3, drawn.schedule().network().linkCount());
  }

  @Test
  void everyLoopIsNamedOnItsOwn() {
    assertEquals(
        List.of("loop b.depends", "loop d.depends", "loop d.depends"),
        Drawn.plan(
                """
                a  =  after b
                b  =  after a
                c  =  after d
                d  =  after c,d
                """)
            .problems());
  }

  @Test
  void whatLiesBehindALoopIsStillScheduled() {
    check(
        ROUND + "after  =  after answer",
        """
        ask     |.=...|  critical
        answer  |..=..|  critical
        decide  |=....|  critical
        after   |...=.|  critical
        """);
  }

  @Test
  void linksLeftOutAreThoseThatASearchForEachLinkLeavesOut() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      Plan plan = tangle(random, 2 + random.nextInt(20), 1 + random.nextInt(3));
      assertEquals(searched(plan), taken(plan), plan.tasks().toString());
    }
  }

  @Test
  void longLoopIsCutOnce() {
    int size = 20_000;
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      tasks.add(task(i).withDepends(List.of(Link.to("t" + (i + 1) % size))));
    }
    Schedule schedule = Schedule.of(plan(tasks));
    assertEquals(size - 1, schedule.network().linkCount());
    assertEquals(size * 480L, schedule.finish());
  }

  @Test
  void largeTangleIsCut() {
    Schedule schedule = Schedule.of(tangle(new Random(5), 20_000, 3));
    assertTrue(schedule.problems().size() > 100, "a tangle has loops");
    assertTrue(schedule.finish() > 0);
  }

  private static List<String> taken(Plan plan) {
    Network network = Schedule.of(plan).network();
    return IntStream.range(0, network.linkCount())
        .mapToObj(link -> plan.tasks().get(network.to(link)).id() + " " + network.link(link).on())
        .toList();
  }

  /// The links taken when each is tried by a plain search.
  private static List<String> searched(Plan plan) {
    List<String> taken = new ArrayList<>();
    for (Task task : plan.tasks()) {
      for (Link link : task.depends()) {
        if (!leads(taken, link.on(), task.id())) {
          taken.add(task.id() + " " + link.on());
        }
      }
    }
    return taken;
  }

  private static boolean leads(List<String> links, String task, String to) {
    return task.equals(to)
        || links.stream()
            .filter(link -> link.startsWith(task + " "))
            .anyMatch(link -> leads(links, link.substring(link.indexOf(' ') + 1), to));
  }

  private static Plan tangle(Random random, int size, int most) {
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<Link> links =
          random.ints(random.nextInt(most + 1), 0, size).mapToObj(on -> Link.to("t" + on)).toList();
      tasks.add(task(i).withDepends(links));
    }
    Collections.shuffle(tasks, random);
    return plan(tasks);
  }

  private static Task task(int number) {
    return Task.of("t" + number, "Task " + number, BigDecimal.ONE);
  }

  private static Plan plan(List<Task> tasks) {
    return Plan.of("Loops", LocalDate.of(2026, 1, 5), 12).withTasks(tasks);
  }
}
