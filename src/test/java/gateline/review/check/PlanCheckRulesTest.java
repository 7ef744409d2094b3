package gateline.review.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.capacity.Loads;
import gateline.edit.Attempt;
import gateline.edit.Document;
import gateline.edit.History;
import gateline.file.PlanReader;
import gateline.file.ReadResult;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.schedule.Schedule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each rule has a plan that triggers it and one that does not; where it has a fix, the fix clears
/// it and undo brings it back.
class PlanCheckRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

  private static final String SQUAD = "'squads': [{'id': 'core', 'name': 'Core'}]";

  /// A rule, a plan that it finds something in, what it says, the label of its first fix (empty for
  /// none), and a plan that is just not so.
  private enum Case {
    UNKNOWN_ID(
        "unknown-id",
        task("'depends': ['b']"),
        "task \"A\" (a): depends names \"b\", which is no task of the plan; correct the id or"
            + " remove it",
        "",
        task("'depends': []")),
    LOOP(
        "loop",
        "'tasks': [{'id': 'a', 'name': 'A', 'estimate': 1, 'depends': ['b']}, {'id': 'b', 'name':"
            + " 'B', 'estimate': 1, 'depends': ['a']}]",
        "task \"B\" (b): loop B → A → B; its link to \"A\" is left out, remove a link of the loop",
        "unlink A and B",
        "'tasks': [{'id': 'a', 'name': 'A', 'estimate': 1, 'depends': ['b']}, {'id': 'b', 'name':"
            + " 'B', 'estimate': 1}]"),
    PIN_WITHOUT_DATE(
        "pin-without-date",
        task("'pinned': true"),
        "task \"A\" (a): pinned, but to no day; give it a notBefore or take the pin out",
        "mark A as not pinned",
        task("'notBefore': '2026-01-06', 'pinned': true")),
    NOT_STARTED(
        "fact-not-started",
        task("'progress': 20"),
        "task \"A\" (a): progress is 20%, but it has not started; say when it did",
        "",
        task("'started': '2026-01-05', 'progress': 20")),
    ORDER(
        "fact-order",
        task("'started': '2026-01-08', 'finished': '2026-01-06', 'progress': 100"),
        "task \"A\" (a): finished Tue 6 Jan, before it started Thu 8 Jan; the start is ignored,"
            + " correct one of them",
        "change started of A",
        task("'started': '2026-01-06', 'finished': '2026-01-06', 'progress': 100")),
    FUTURE(
        "fact-future",
        "'statusDate': '2026-01-07', " + task("'finished': '2026-01-08', 'progress': 100"),
        "task \"A\" (a): finished Thu 8 Jan, after the status date Wed 7 Jan; correct one of them",
        "",
        "'statusDate': '2026-01-08', " + task("'finished': '2026-01-08', 'progress': 100")),
    PROGRESS(
        "fact-progress",
        task("'finished': '2026-01-08', 'progress': 90"),
        "task \"A\" (a): finished Thu 8 Jan, but its progress is 90%; set it to 100%",
        "change progress of A",
        task("'finished': '2026-01-08', 'progress': 100")),
    BROKEN_LINK(
        "broken-link",
        pinnedAfter("2026-01-06"),
        "task \"B\" (b): pinned Tue 6 Jan, 1 day earlier than its FS link to \"A\" (a) allows",
        "mark B as not pinned",
        pinnedAfter("2026-01-07")),
    PLAN_WEEKEND(
        "weekend-start",
        "'start': '2026-01-08', " + task("'week': 1"),
        "the plan starts Thu 8 Jan, and so does each of its weeks; start it on a Monday",
        "move the start of the plan",
        task("'week': 1")),
    TASK_WEEKEND(
        "weekend-start",
        task("'notBefore': '2026-01-10'"),
        "task \"A\" (a): may start Sat 10 Jan, a day off, which means Mon 12 Jan",
        "change not before of A",
        task("'notBefore': '2026-01-12'")),
    STATUS(
        "status-date",
        "'statusDate': '2026-01-25', " + task("'week': 1"),
        "the status date is Sun 25 Jan, 8 days ago",
        "change status date of P",
        "'statusDate': '2026-01-26', " + task("'week': 1")),
    NO_SQUAD(
        "no-squad",
        SQUAD + ", " + task("'week': 1"),
        "task \"A\" (a): no squad does it, so its work is in nobody's week; assign one",
        "",
        SQUAD + ", " + task("'squads': ['core']")),
    LONG_TASK(
        "long-task",
        "'sprints': [{'id': 's', 'name': 'Sprint 1', 'from': 1, 'to': 1}], 'tasks': [{'id': 'a',"
            + " 'name': 'A', 'week': 1, 'estimate': 6}]",
        "task \"A\" (a): takes 6 days, Sprint 1 has 5 days; split it",
        "",
        "'sprints': [{'id': 's', 'name': 'Sprint 1', 'from': 1, 'to': 1}], 'tasks': [{'id': 'a',"
            + " 'name': 'A', 'week': 1, 'estimate': 5}]"),
    LATER_WEEK(
        "later-week",
        linked(2, 1),
        "task \"B\" (b): stands in week 1 and waits for \"A\" of week 2",
        "move B to week 2",
        linked(1, 1)),
    LOOSE(
        "loose-task",
        task("'week': 1"),
        "task \"A\" (a): waits for nothing, and nothing waits for it",
        "",
        task("'needs': 'Audit findings'")),
    DEADLINE(
        "deadline-missed",
        "'tasks': [{'id': 'a', 'name': 'A', 'estimate': 4, 'deadline': '2026-01-07'}]",
        "task \"A\" (a): ends Thu 8 Jan, 1 day after its deadline Wed 7 Jan",
        "move the deadline of A to Thu 8 Jan",
        "'tasks': [{'id': 'a', 'name': 'A', 'estimate': 4, 'deadline': '2026-01-08'}]"),
    LATE_GATE(
        "gate-late",
        "'gates': [{'id': 'g', 'name': 'G', 'week': 1}], 'tasks': [{'id': 'a', 'name': 'A', 'week':"
            + " 1, 'estimate': 6}]",
        "gate \"G\" (g): forecast Mon 12 Jan, 1 day after its week 1; last to end is task \"A\""
            + " (a)",
        "",
        "'gates': [{'id': 'g', 'name': 'G', 'week': 1}], 'tasks': [{'id': 'a', 'name': 'A', 'week':"
            + " 1, 'estimate': 5}]"),
    CRITERIA(
        "gate-criteria",
        "'gates': [{'id': 'g', 'name': 'G', 'week': 1}], 'weekly': [{'week': 1, 'deliverables':"
            + " [{'text': 'Report'}]}]",
        "gate \"G\" (g): has no exit criteria, so it would pass by date alone; write some",
        "take the deliverables of week 1 as exit criteria of G",
        "'gates': [{'id': 'g', 'name': 'G', 'week': 1, 'exit': [{'text': 'Report'}]}]"),
    OWNER(
        "gate-owner",
        "'gates': [{'id': 'g', 'name': 'G', 'week': 1}]",
        "gate \"G\" (g): has no owner; name who decides",
        "",
        "'gates': [{'id': 'g', 'name': 'G', 'week': 1, 'owners': ['Board']}]"),
    TARGET(
        "gate-target",
        "'metrics': [{'id': 'm', 'name': 'M', 'targets': {'2': 5}}], 'gates': [{'id': 'g', 'name':"
            + " 'G', 'week': 1}]",
        "gate \"G\" (g): no metric has a target there; set one at the gate or in week 1",
        "",
        "'metrics': [{'id': 'm', 'name': 'M', 'targets': {'2': 5}}], 'gates': [{'id': 'g', 'name':"
            + " 'G', 'week': 2}]"),
    FALLING(
        "falling-target",
        "'metrics': [{'id': 'm', 'name': 'M', 'targets': {'1': 5, '2': 4}}]",
        "metric \"M\" (m): week 2 asks for 4, week 1 for 5 already",
        "change target in week 2 of M",
        "'metrics': [{'id': 'm', 'name': 'M', 'better': 'lower', 'targets': {'1': 5, '2': 4}}]"),
    CHAIN(
        "chain-slipping",
        chained(6),
        "chain \"C\" (c): \"A\" slips 1 day past the planned start of \"B\", re-plan",
        "",
        chained(5)),
    SPILL_OVER(
        "spill-over",
        linkedOf(3, 3),
        "task \"B\" (b): ends Mon 12 Jan, 1 day after its week 1. Starts Thu 8 Jan because \"A\""
            + " ends Wed 7 Jan.",
        "move B to week 2",
        linkedOf(3, 2)),
    OVERLOAD(
        "overload",
        SQUAD + ", " + twice("'week': 1, 'squads': ['core']", 3),
        "squad \"Core\" (core): week 1 has 6 person-days of work for 5, 1 too many",
        "move A 3 days later",
        SQUAD + ", " + twice("'week': 1, 'squads': ['core']", 2.5)),
    FOCUS(
        "focus",
        "'squads': [{'id': 'core', 'name': 'Core', 'focus': {'2': 'Soak'}}], "
            + task("'week': 1, 'squads': ['core']"),
        "squad \"Core\" (core): a focus but no work in week 2; work but no focus in week 1",
        "",
        SQUAD + ", " + task("'week': 1, 'squads': ['core']")),
    RISK_OWNER(
        "risk-owner",
        "'risks': [{'id': 'r', 'text': 'Churn', 'mitigation': 'Freeze'}]",
        "risk \"Churn\" (r): has no owner; name who watches it",
        "",
        "'risks': [{'id': 'r', 'text': 'Churn', 'mitigation': 'Freeze', 'owner': 'Ann'}]"),
    RISK_MITIGATION(
        "risk-mitigation",
        "'risks': [{'id': 'r', 'text': 'Churn', 'owner': 'Ann'}]",
        "risk \"Churn\" (r): nothing is to be done about it; say what, or close it",
        "",
        "'risks': [{'id': 'r', 'text': 'Churn', 'owner': 'Ann', 'status': 'closed'}]"),
    HIGH_RISK(
        "high-risk",
        risky(1),
        "risk \"Churn\" (r): likely, before gate \"G\" (g), and nothing is to be done about it",
        "",
        risky(2)),
    STANDUP(
        "missing-standup",
        standup("2026-01-19"),
        "squad \"Core\" (core): had work in week 2, but no stand-up",
        "add stand-up core in week 2",
        standup("2026-01-16")),
    GATE_CRITICAL(
        "gate-critical",
        "'gates': [{'id': 'g', 'name': 'G', 'week': 1}], 'tasks': [{'id': 'a', 'name': 'A', 'week':"
            + " 1, 'estimate': 5}]",
        "task \"A\" (a): no slack left for gate \"G\" (g)",
        "",
        "'gates': [{'id': 'g', 'name': 'G', 'week': 1}], 'tasks': [{'id': 'a', 'name': 'A', 'week':"
            + " 1, 'estimate': 4}]");

    private final String rule;
    private final Plan plan;
    private final String text;
    private final String fix;
    private final Plan other;

    Case(String rule, String plan, String text, String fix, String other) {
      this.rule = rule;
      this.plan = plan(plan);
      this.text = text;
      this.fix = fix;
      this.other = plan(other);
    }

    List<Problem> found(Plan plan) {
      return check(plan).problems().stream()
          .filter(problem -> problem.rule().equals(rule))
          .toList();
    }
  }

  private static PlanCheck check(Plan plan) {
    return PlanCheck.of(Loads.of(Schedule.of(plan)), TODAY);
  }

  private static String task(String fields) {
    return "'tasks': [{'id': 'a', 'name': 'A', 'estimate': 1, " + fields + "}]";
  }

  private static String twice(String fields, double estimate) {
    return "'tasks': [{'id': 'a', 'name': 'A', 'estimate': "
        + estimate
        + (", " + fields + "}, {'id': 'b', 'name': 'B', 'estimate': ")
        + estimate
        + (", " + fields + "}]");
  }

  private static String linked(int week, int next) {
    return "'tasks': [{'id': 'a', 'name': 'A', 'week': "
        + week
        + ", 'estimate': 1}, {'id': 'b', 'name': 'B', 'week': "
        + next
        + ", 'estimate': 1, 'depends': ['a']}]";
  }

  private static String linkedOf(int estimate, int next) {
    return "'tasks': [{'id': 'a', 'name': 'A', 'week': 1, 'estimate': "
        + estimate
        + "}, {'id': 'b', 'name': 'B', 'week': 1, 'estimate': "
        + next
        + ", 'depends': ['a']}]";
  }

  private static String pinnedAfter(String day) {
    return "'tasks': [{'id': 'a', 'name': 'A', 'estimate': 2}, {'id': 'b', 'name': 'B', 'estimate':"
        + " 1, 'depends': ['a'], 'notBefore': '"
        + day
        + "', 'pinned': true}]";
  }

  private static String chained(int estimate) {
    return "'chains': [{'id': 'c', 'name': 'C', 'from': ['a'], 'to': ['b']}], 'tasks': [{'id':"
        + " 'a', 'name': 'A', 'week': 1, 'estimate': "
        + estimate
        + "}, {'id': 'b', 'name': 'B', 'week': 2, 'estimate': 1}]";
  }

  private static String risky(int week) {
    return "'gates': [{'id': 'g', 'name': 'G', 'week': 1}], 'risks': [{'id': 'r', 'week': "
        + week
        + ", 'text': 'Churn', 'likelihood': 'high'}]";
  }

  private static String standup(String status) {
    return "'statusDate': '"
        + status
        + "', 'squads': [{'id': 'core', 'name': 'Core'}], 'standups': [{'week': 1, 'squad':"
        + " 'core'}], 'tasks': [{'id': 'a', 'name': 'A', 'estimate': 8, 'squads': ['core'],"
        + " 'started': '2026-01-05', 'finished': '2026-01-14', 'progress': 100}]";
  }

  private static Plan plan(String content) {
    String start = content.contains("'start'") ? "" : "'start': '2026-01-05', ";
    String json = "{'format': 'gateline/1', 'name': 'P', 'weeks': 3, " + start + content + "}";
    ReadResult read = PlanReader.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    return assertInstanceOf(ReadResult.Opened.class, read, read::toString).plan();
  }

  @ParameterizedTest
  @EnumSource
  void aRuleFindsWhatItIsForAndNothingElse(Case each) {
    List<String> texts = each.found(each.plan).stream().map(Problem::text).toList();
    assertEquals(List.of(each.text), texts);
    assertEquals(List.of(), each.found(each.other));
  }

  @ParameterizedTest
  @EnumSource
  void aFixClearsItsFindingAndUndoBringsItBack(Case each) {
    List<Problem> found = each.found(each.plan);
    List<Fix> fixes = check(each.plan).fixes(found.getFirst());
    assertEquals(each.fix, fixes.isEmpty() ? "" : fixes.getFirst().edit().label());
    for (Fix fix : fixes) {
      History opened = History.open(Document.of(each.plan));
      assertInstanceOf(Attempt.Done.class, opened.document().attempt(fix.edit()));
      History fixed = opened.after(fix.edit());
      assertEquals(List.of(), each.found(fixed.document().plan()));
      assertSame(each.plan, fixed.undo().document().plan());
    }
  }

  @Test
  void everyRuleHasACase() {
    Set<String> cases = new TreeSet<>();
    for (Case each : Case.values()) {
      cases.add(each.rule);
    }
    assertEquals(new TreeSet<>(PlanCheck.rules()), cases);
  }

  @Test
  void everyRuleIsDocumented() throws IOException {
    String guide = Files.readString(Path.of("src/docs/plan-check.md"));
    for (String rule : PlanCheck.rules()) {
      assertTrue(guide.contains("| `" + rule + "` |"), rule);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFindingIsAnsweredByASilence(Case each) {
    Problem found = each.found(each.plan).getFirst();
    Attempt attempt =
        Document.of(each.plan)
            .attempt(PlanCheck.silence(each.plan, found, "agreed with the board"));
    Document silenced = assertInstanceOf(Attempt.Done.class, attempt).document();
    boolean isError = found.severity() == Problem.Severity.ERROR;
    assertEquals(isError ? 1 : 0, each.found(silenced.plan()).size());
  }
}
