package gateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.file.PlanFiles;
import gateline.file.ReadResult;
import gateline.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EditCommandTest {
  private static final Path SAMPLE = Path.of("assets/plans/automatosx-v2.json");

  @TempDir private Path folder;
  private Path plan;
  private String text;

  @BeforeEach
  void copy() throws IOException {
    text = Files.readString(SAMPLE);
    plan = CommandLineRun.file(folder, "plan.json", text);
  }

  private CommandLineRun edit(String... options) {
    return CommandLineRun.of(
        Stream.of(Stream.of("edit", plan, "--in-place"), Arrays.stream(options))
            .flatMap(each -> each)
            .toArray());
  }

  private Plan written() throws IOException {
    return PlanFiles.read(plan) instanceof ReadResult.Opened opened
        ? opened.plan()
        : Plan.of("refused", LocalDate.EPOCH, 1);
  }

  private void changes(String from, String to, String... options) throws IOException {
    CommandLineRun run = edit(options);
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    assertTrue(text.contains(from), from);
    assertEquals(text.replace(from, to), Files.readString(plan));
  }

  private void refuses(int exit, String complaint, String... options) throws IOException {
    CommandLineRun run = edit(options);
    assertEquals("gateline: " + complaint + "\n", run.err());
    assertEquals("", run.out());
    assertEquals(exit, run.exit());
    assertEquals(text, Files.readString(plan));
  }

  @Test
  void aFieldOfATaskIsOneChangedLine() throws IOException {
    String task = "\"id\": \"w1-tracing\"";
    int begin = text.indexOf("\"estimate\": ", text.indexOf(task));
    String line = text.substring(begin, text.indexOf(',', begin));
    CommandLineRun run = edit("--set", "w1-tracing.estimate=6");
    assertEquals(0, run.exit());
    assertEquals(
        text.substring(0, begin) + "\"estimate\": 6" + text.substring(begin + line.length()),
        Files.readString(plan));
    assertTrue(
        run.out()
            .startsWith(
                "change estimate of State machine tracing instrumentation: 4 to 6\nfinish "),
        run.out());
  }

  @Test
  void theFinishIsSaidWithTheOneBefore() {
    Path two = CommandLineRun.plan(folder, "{\"id\": \"a\", \"name\": \"A\", \"estimate\": 2}");
    CommandLineRun run = CommandLineRun.of("edit", two, "--in-place", "--set", "a.estimate=1w");
    assertEquals("change estimate of A: 2 to 5\nfinish 9 Jan 2026, before 6 Jan 2026\n", run.out());
    assertEquals(
        "change estimate of A: nothing to change\nfinish 9 Jan 2026, as before\n",
        CommandLineRun.of("edit", two, "--in-place", "--set", "a.estimate=5").out());
  }

  @Test
  void thePlanItselfIsAnItem() throws IOException {
    changes(
        "\"name\": \"AutomatosX v2\"",
        "\"name\": \"AutomatosX 2\"",
        "--set",
        "plan.name=AutomatosX 2");
  }

  @Test
  void entriesAndWeeksAreFieldsToo() throws IOException {
    edit(
        "--set",
        "g2.exit.1.met=yes",
        "--set",
        "core.capacity.3=4",
        "--set",
        "week-1.title=Begin",
        "--set",
        "tests.actuals.w1=770");
    Plan next = written();
    assertTrue(next.gates().getFirst().exit().getFirst().met());
    assertEquals("4", next.squads().getFirst().capacity().get(3).toString());
    assertEquals("Begin", next.weekly().getFirst().title());
    assertEquals("770", next.metrics().getFirst().actuals().get(1).toString());
  }

  @Test
  void ordersAreTakenInTheirOrder() throws IOException {
    CommandLineRun run =
        edit(
            "--add", "task:docs=Write it up",
            "--link", "w1-tracing:docs:SS+1",
            "--set", "docs.week=2",
            "--set", "docs.id=w2-docs",
            "--unlink", "w1-tracing:w2-docs",
            "--delete", "w2-docs");
    assertEquals("", run.err());
    assertEquals(
        List.of(
            "add task Write it up: docs",
            "link State machine tracing instrumentation to Write it up",
            "change week of Write it up: none to 2",
            "change id of Write it up",
            "unlink State machine tracing instrumentation and Write it up",
            "delete Write it up"),
        run.out().lines().limit(6).toList());
    assertEquals(text, Files.readString(plan));
  }

  @Test
  void whatGoesWithADeletedItemIsSaid() {
    CommandLineRun run = edit("--delete", "w1-tracing");
    assertTrue(
        run.out().startsWith("delete State machine tracing instrumentation: with 1 "), run.out());
  }

  @Test
  void gatesAreDecidedAndWeeksMove() throws IOException {
    CommandLineRun run =
        edit(
            "--decide",
            "g2=hold",
            "--decide",
            "g2=conditional go",
            "--add",
            "g2.conditions=Log it",
            "--add",
            "g2.exit=More",
            "--delete",
            "g2.exit.1",
            "--insert-week",
            "3",
            "--remove-week",
            "1",
            "--move-start",
            "2026-02-02");
    assertEquals("", run.err());
    Plan next = written();
    assertEquals(1, next.gates().getFirst().history().size());
    assertEquals("Log it", next.gates().getFirst().decision().conditions().getFirst().text());
    assertEquals(1, next.gates().getFirst().week());
    assertEquals("More", next.gates().getFirst().exit().getLast().text());
    assertEquals("2026-02-02", next.start().toString());
    assertEquals(0, CommandLineRun.of("check", plan).exit());
  }

  @Test
  void aPlanCanBeWrittenElsewhere() throws IOException {
    Path out = folder.resolve("out.json");
    assertEquals(0, CommandLineRun.of("edit", plan, "-o", out, "--set", "plan.weeks=14").exit());
    assertEquals(text, Files.readString(plan));
    assertEquals(text.replace("\"weeks\": 12", "\"weeks\": 14"), Files.readString(out));
  }

  @Test
  void aRefusedOrderWritesNothing() throws IOException {
    refuses(
        1,
        "task \"State machine tracing instrumentation\" (w1-tracing): estimate \"abc\": expected"
            + " person-days from 0 to 10,000, such as 3, 4h, 1w or 2-3-6 for a range",
        "--set",
        "plan.name=Other",
        "--set",
        "w1-tracing.estimate=abc");
    refuses(1, "there is no item \"nobody\" in the plan", "--set", "nobody.name=x");
    refuses(1, "there is no task \"g2\" in the plan", "--link", "g2:w1-tracing");
    refuses(1, "there is no link from w1-ci to w1-tracing", "--unlink", "w1-ci:w1-tracing");
    refuses(1, "there is no exit criterion 99 of 5", "--delete", "g2.exit.99");
    refuses(1, "a task has no list \"exit\"", "--add", "w1-tracing.exit=x");
    refuses(1, "\"idea\" is no kind of item", "--add", "idea=x");
    refuses(1, "nobody adds a plan; edit the one there is", "--add", "plan=x");
    refuses(1, "a text alone makes no absence", "--add", "core.absences=Holiday");
  }

  @Test
  void eachRefusalIsOneLine() {
    CommandLineRun run = edit("--set", "plan.weeks=0", "--set", "core.people=-1");
    assertEquals(2, run.err().lines().count());
    assertEquals(1, run.exit());
  }

  @Test
  void aLoopIsRefusedWithTheWholeLoop() {
    Path two =
        CommandLineRun.plan(
            folder,
            "{\"id\": \"a\", \"name\": \"A\", \"estimate\": 2},"
                + " {\"id\": \"b\", \"name\": \"B\", \"estimate\": 2, \"depends\": [\"a\"]}");
    CommandLineRun run = CommandLineRun.of("edit", two, "--in-place", "--link", "b:a");
    assertEquals(
        "gateline: link B to A: closes the loop B → A → B; remove one of its links first\n",
        run.err());
    assertEquals(1, run.exit());
  }

  @Test
  void wrongUsageEndsWithTwo() throws IOException {
    refuses(
        2,
        "--set takes ITEM.FIELD=VALUE and not 'w1-tracing' (see gateline edit --help)",
        "--set",
        "w1-tracing");
    CommandLineRun nowhere = CommandLineRun.of("edit", plan, "--set", "plan.name=x");
    assertEquals(
        "gateline: say either --in-place or --out FILE (see gateline edit --help)\n",
        nowhere.err());
    assertEquals(2, nowhere.exit());
    assertFalse(CommandLineRun.of("edit", "--help").out().isEmpty());
  }
}
