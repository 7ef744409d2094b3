package gateline.file.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.file.PlanReader;
import gateline.file.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Two versions of a plan, and the words for what lies between them.
class PlanDiffTest {
  private static void check(String before, String after, String words) {
    String said =
        PlanDiff.between(plan(before), plan(after)).stream()
            .map(Change::words)
            .collect(Collectors.joining("\n"));
    assertEquals(words.strip(), said);
  }

  private static gateline.plan.Plan plan(String rest) {
    String head = "{ \"format\": \"gateline/1\", \"name\": \"P\", \"start\": \"2026-01-05\", ";
    ReadResult read = PlanReader.read((head + rest + " }").getBytes(StandardCharsets.UTF_8));
    if (read instanceof ReadResult.Opened opened) {
      return opened.plan();
    }
    throw new AssertionError(read.problems().toString());
  }

  @Test
  void thePlansOwnFields() {
    check(
        "\"weeks\": 4, \"calendar\": { \"holidays\": [\"2026-01-19\"] }",
        "\"weeks\": 5, \"description\": \"All of it\", \"calendar\": { \"hoursPerDay\": 7.5 }",
        """
        plan: weeks 4 -> 5
        plan: description none -> "All of it"
        plan: calendar hoursPerDay 8 -> 7.5
        plan: removed calendar holidays 2026-01-19
        """);
  }

  @Test
  void itemsAddedRemovedAndMoved() {
    String a = "{ \"id\": \"a\", \"name\": \"A\", \"estimate\": 1 }";
    String b = "{ \"id\": \"b\", \"name\": \"B\", \"estimate\": 1 }";
    String c = "{ \"id\": \"c\", \"name\": \"C\", \"estimate\": 1 }";
    String d = "{ \"id\": \"d\", \"name\": \"D\", \"estimate\": 1 }";
    check(
        "\"weeks\": 4, \"tasks\": [" + String.join(",", a, b, c) + "]",
        "\"weeks\": 4, \"tasks\": [" + String.join(",", c, a, d) + "]",
        """
        moved task "C" (c) to the front
        added task "D" (d)
        removed task "B" (b)
        """);
  }

  @Test
  void linksCriteriaAndNotes() {
    check(
        """
        "weeks": 4,
        "gates": [ { "id": "g", "name": "Go", "week": 2, "exit": [ { "text": "All green" } ] } ],
        "tasks": [ { "id": "a", "name": "A", "estimate": 1 },
                   { "id": "b", "name": "B", "estimate": 1, "squads": ["x"] } ],
        "squads": [ { "id": "x", "capacity": { "2": 4 } } ],
        "standups": [ { "week": 2, "squad": "x", "outcomes": [ { "text": "Said" } ] } ],
        "weekly": [ { "week": 1, "objectives": [ { "text": "Begin" } ] } ]
        """,
        """
        "weeks": 4,
        "gates": [ { "id": "g", "name": "Go", "week": 2, "owners": ["x"],
                     "exit": [ { "text": "All green", "met": true }, { "text": "Signed" } ] } ],
        "tasks": [ { "id": "a", "name": "A", "estimate": 1 },
                   { "id": "b", "name": "B", "estimate": 1, "squads": [ { "squad": "x", "people": 2 } ],
                     "range": [1, 2], "depends": [ { "on": "a", "type": "SS", "lag": 1 } ] } ],
        "squads": [ { "id": "x", "capacity": { "2": 5 } } ],
        "standups": [ { "week": 2, "squad": "x", "outcomes": [ { "text": "Said", "task": "a" } ] } ],
        "weekly": [ { "week": 1, "objectives": [ { "text": "Begin", "done": true } ] } ]
        """,
        """
        squad x: capacity[2] 4 -> 5
        week 1, objectives Begin: done false -> true
        gate "Go" (g): added owners x
        gate "Go" (g), exit criterion "All green": met false -> true
        gate "Go" (g): added exit criterion Signed
        task "B" (b), squads x: people 1 -> 2
        task "B" (b): range none -> [1, 2]
        task "B" (b): added depends link a (type SS, lag 1)
        stand-up "2 x", outcomes note Said: task none -> a
        """);
  }

  @Test
  void aBaselineIsTakenWhole() {
    String head = "\"weeks\": 4, \"baselines\": [ { \"name\": \"Week 1\", \"taken\": ";
    check(
        head + "\"2026-01-05\" } ]",
        head + "\"2026-01-06\" }, { \"name\": \"Week 2\" } ]",
        """
        baseline "Week 1": changed
        added baseline "Week 2"
        """);
  }
}
