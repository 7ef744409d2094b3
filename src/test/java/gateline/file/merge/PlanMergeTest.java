package gateline.file.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.file.LineEnd;
import gateline.file.PlanReader;
import gateline.file.PlanWriter;
import gateline.file.ReadResult;
import gateline.file.merge.PlanMerge.Merged;
import gateline.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Three versions of small plans, and what becomes of them.
class PlanMergeTest {
  private static final String BASE =
      """
      {
        "format": "gateline/1",
        "name": "Small",
        "start": "2026-01-05",
        "weeks": 4,
        "squads": [
          { "id": "core", "name": "Core", "capacity": { "1": 4 } },
          { "id": "qa", "name": "Quality" }
        ],
        "sprints": [ { "id": "s1", "name": "Sprint 1", "from": 1, "to": 3 } ],
        "gates": [
          { "id": "g1", "name": "Ready", "week": 2, "requires": ["a"],
            "exit": [ { "text": "All green" }, { "text": "Signed off" } ] }
        ],
        "tasks": [
          { "id": "a", "name": "Build", "estimate": 4, "squads": ["core"] },
          { "id": "b", "name": "Test", "estimate": 2, "depends": ["a"] },
          { "id": "c", "name": "Ship", "estimate": 1, "depends": ["b"] }
        ]
      }
      """;

  private static Plan plan(String text) {
    ReadResult read = PlanReader.read(text.getBytes(StandardCharsets.UTF_8));
    if (read instanceof ReadResult.Opened opened) {
      return opened.plan();
    }
    throw new AssertionError(read.problems().toString());
  }

  /// The base with some text put in place of other text, pair by pair.
  private static String with(String... pairs) {
    String text = BASE;
    for (int i = 0; i < pairs.length; i += 2) {
      assertTrue(text.contains(pairs[i]), pairs[i]);
      text = text.replace(pairs[i], pairs[i + 1]);
    }
    return text;
  }

  private static Merged merge(String ours, String theirs) {
    return merge(ours, theirs, Set.of());
  }

  private static Merged merge(String ours, String theirs, Set<List<String>> takeTheirs) {
    return PlanMerge.of(plan(BASE), plan(ours), plan(theirs), takeTheirs);
  }

  /// What theirs is when it is chosen in every conflict there is.
  private static Plan takingTheirs(String ours, String theirs) {
    Set<List<String>> paths = new HashSet<>();
    merge(ours, theirs).conflicts().forEach(conflict -> paths.add(conflict.path()));
    return merge(ours, theirs, paths).plan();
  }

  private static String words(Merged merged) {
    return merged.conflicts().stream().map(Conflict::words).collect(Collectors.joining("\n"));
  }

  private static void holds(String expected, Merged merged) {
    assertEquals("", words(merged));
    same(expected, merged.plan());
  }

  private static void same(String expected, Plan merged) {
    assertEquals(
        PlanWriter.text(plan(expected), LineEnd.UNIX), PlanWriter.text(merged, LineEnd.UNIX));
  }

  @Test
  void changesOfDifferentFieldsAreBothTaken() {
    holds(
        with("\"estimate\": 4,", "\"estimate\": 6, \"week\": 2,", "\"Test\"", "\"Test it\""),
        merge(
            with("\"estimate\": 4", "\"estimate\": 6"),
            with(
                "\"squads\": [\"core\"]",
                "\"week\": 2, \"squads\": [\"core\"]",
                "\"Test\"",
                "\"Test it\"")));
  }

  @Test
  void theSameChangeOnBothSidesIsNoConflict() {
    String same = with("\"estimate\": 4", "\"estimate\": 6");
    holds(same, merge(same, same));
  }

  @Test
  void oneFieldChangedApartIsAConflictAndOursHolds() {
    String ours = with("\"estimate\": 4", "\"estimate\": 6");
    String theirs = with("\"estimate\": 4", "\"estimate\": 5");
    Merged merged = merge(ours, theirs);
    assertEquals("task \"Build\" (a), estimate: ours 6, theirs 5, base 4", words(merged));
    same(ours, merged.plan());
    same(theirs, takingTheirs(ours, theirs));
  }

  @Test
  void aDefaultLeftOutIsComparedAsWhatItSays() {
    String ours = with("\"estimate\": 2", "\"estimate\": 2, \"progress\": 50");
    String theirs = with("\"estimate\": 2", "\"estimate\": 2, \"progress\": 20");
    assertEquals(
        "task \"Test\" (b), progress: ours 50, theirs 20, base 0", words(merge(ours, theirs)));
  }

  @Test
  void linksAreMergedOneByOne() {
    holds(
        with(
            "\"depends\": [\"b\"]",
            "\"depends\": [{ \"on\": \"b\", \"type\": \"SS\", \"lag\": 1 }, \"a\"]"),
        merge(
            with(
                "\"depends\": [\"b\"]",
                "\"depends\": [{ \"on\": \"b\", \"type\": \"SS\" }, \"a\"]"),
            with("\"depends\": [\"b\"]", "\"depends\": [{ \"on\": \"b\", \"lag\": 1 }]")));
  }

  @Test
  void criteriaAreKnownByTheirText() {
    holds(
        with(
            "{ \"text\": \"All green\" }",
            "{ \"text\": \"All green\", \"met\": true }",
            "{ \"text\": \"Signed off\" }",
            "{ \"text\": \"Signed off\" }, { \"text\": \"Announced\" }"),
        merge(
            with("{ \"text\": \"All green\" }", "{ \"text\": \"All green\", \"met\": true }"),
            with(
                "{ \"text\": \"Signed off\" }",
                "{ \"text\": \"Signed off\" }, { \"text\": \"Announced\" }")));
  }

  @Test
  void weeksOfAMapAreMergedOneByOne() {
    holds(
        with("{ \"1\": 4 }", "{ \"1\": 3, \"2\": 5 }"),
        merge(
            with("{ \"1\": 4 }", "{ \"1\": 3 }"), with("{ \"1\": 4 }", "{ \"1\": 4, \"2\": 5 }")));
  }

  @Test
  void whatBothAddAtOnePlaceStandsThereOursFirst() {
    String end = "\"estimate\": 1, \"depends\": [\"b\"] }";
    String d = ", { \"id\": \"d\", \"name\": \"D\", \"estimate\": 1 }";
    String e = ", { \"id\": \"e\", \"name\": \"E\", \"estimate\": 1 }";
    holds(with(end, end + d + e), merge(with(end, end + d), with(end, end + e)));
  }

  @Test
  void aMoveAndAChangeOfTheSameTaskAreBothTaken() {
    String c = "{ \"id\": \"c\", \"name\": \"Ship\", \"estimate\": 1, \"depends\": [\"b\"] }";
    String a = "{ \"id\": \"a\"";
    String moved = with(",\n    " + c, "", a, c + ",\n" + a);
    holds(
        moved.replace("\"estimate\": 1", "\"estimate\": 3"),
        merge(moved, with("\"estimate\": 1", "\"estimate\": 3")));
    holds(
        moved.replace("\"estimate\": 1", "\"estimate\": 3"),
        merge(with("\"estimate\": 1", "\"estimate\": 3"), moved));
  }

  @Test
  void removedHereAndChangedThereIsAConflict() {
    String ours =
        with(
            ",\n    { \"id\": \"c\", \"name\": \"Ship\", \"estimate\": 1, \"depends\": [\"b\"] }",
            "");
    String theirs = with("\"estimate\": 1", "\"estimate\": 3");
    Merged merged = merge(ours, theirs);
    assertEquals(
        "task \"Ship\" (c): ours removed, theirs changed (estimate 1 -> 3)", words(merged));
    same(ours, merged.plan());
    same(theirs, takingTheirs(ours, theirs));
  }

  @Test
  void whatNamesARemovedTaskIsAConflict() {
    String ours =
        with(
            ",\n    { \"id\": \"c\", \"name\": \"Ship\", \"estimate\": 1, \"depends\": [\"b\"] }",
            "");
    String theirs = with("\"requires\": [\"a\"]", "\"requires\": [\"a\", \"c\"]");
    Merged merged = merge(ours, theirs);
    assertEquals(
        "task \"Ship\" (c): ours removed, theirs kept for gate \"Ready\" (g1), requires c",
        words(merged));
    same(ours, merged.plan());
    same(theirs, takingTheirs(ours, theirs));
    assertEquals(
        "task \"Ship\" (c): ours kept for gate \"Ready\" (g1), requires c, theirs removed",
        words(merge(theirs, ours)));
    same(theirs, merge(theirs, ours).plan());
    same(ours, takingTheirs(theirs, ours));
  }

  @Test
  void linksThatCloseALoopTogetherAreAConflict() {
    String ours =
        with(
            "\"estimate\": 4",
            "\"depends\": [\"x\"], \"estimate\": 4",
            "\"tasks\": [",
            "\"tasks\": [ { \"id\": \"x\", \"name\": \"X\", \"estimate\": 1 },");
    String base =
        with("\"tasks\": [", "\"tasks\": [ { \"id\": \"x\", \"name\": \"X\", \"estimate\": 1 },");
    String theirs =
        base.replace(
            "\"name\": \"X\", \"estimate\": 1",
            "\"name\": \"X\", \"estimate\": 1, \"depends\": [\"c\"]");
    Merged merged = PlanMerge.of(plan(base), plan(ours), plan(theirs));
    assertEquals(
        "task \"X\" (x), depends link c: ours none, theirs added,"
            + " which closes the loop x -> c -> b -> a -> x",
        words(merged));
    same(ours, merged.plan());
    List<String> path = merged.conflicts().getFirst().path();
    same(theirs, PlanMerge.of(plan(base), plan(ours), plan(theirs), Set.of(path)).plan());
  }

  @Test
  void aLoopThatTheirsHadAlreadyIsTheirs() {
    String theirs = with("\"estimate\": 4", "\"depends\": [\"c\"], \"estimate\": 4");
    holds(theirs, merge(BASE, theirs));
  }

  @Test
  void anIdGivenTwiceIsAConflict() {
    String end = "\"estimate\": 1, \"depends\": [\"b\"] }";
    String ours = with(end, end + ", { \"id\": \"new\", \"name\": \"New\", \"estimate\": 1 }");
    String theirs = with("\"gates\": [", "\"gates\": [ { \"id\": \"new\", \"week\": 4 },");
    Merged merged = merge(ours, theirs);
    assertEquals(1, merged.conflicts().size(), words(merged));
    assertTrue(words(merged).contains("share the id \"new\""), words(merged));
    same(ours, merged.plan());
    same(theirs, takingTheirs(ours, theirs));
  }

  @Test
  void aWeekBehindTheNewLastOneIsAConflict() {
    String shorter = with("\"weeks\": 4", "\"weeks\": 3");
    String late = with("\"estimate\": 2", "\"week\": 4, \"estimate\": 2");
    Merged merged = merge(shorter, late);
    assertTrue(words(merged).contains("week 4 is after the plan's last week, 3"), words(merged));
    same(shorter, merged.plan());
    same(late, merge(late, shorter).plan());
    same(late, takingTheirs(shorter, late));
  }

  @Test
  void anObjectThatBothChangedMustStillMakeSense() {
    String ours = with("\"from\": 1, \"to\": 3", "\"from\": 3, \"to\": 3");
    String theirs = with("\"from\": 1, \"to\": 3", "\"from\": 1, \"to\": 2");
    Merged merged = merge(ours, theirs);
    assertTrue(
        words(merged).startsWith("sprint \"Sprint 1\" (s1): ours kept, theirs"), words(merged));
    same(ours, merged.plan());
    same(theirs, takingTheirs(ours, theirs));
  }

  @Test
  void keysNobodyKnowsAreMergedToo() {
    holds(
        with("\"weeks\": 4,", "\"weeks\": 4, \"color\": { \"a\": 2, \"b\": 1, \"c\": [1, 2] },"),
        PlanMerge.of(
            plan(with("\"weeks\": 4,", "\"weeks\": 4, \"color\": { \"a\": 1, \"b\": 1 },")),
            plan(with("\"weeks\": 4,", "\"weeks\": 4, \"color\": { \"a\": 2, \"b\": 1 },")),
            plan(
                with(
                    "\"weeks\": 4,",
                    "\"weeks\": 4, \"color\": { \"a\": 1, \"b\": 1, \"c\": [1, 2] },"))));
  }

  @Test
  void twoFilesWithoutACommonPastAreMerged() {
    Merged merged =
        PlanMerge.of(null, plan(BASE), plan(with("\"estimate\": 4", "\"estimate\": 5")));
    assertEquals("task \"Build\" (a), estimate: ours 4, theirs 5, base none", words(merged));
    same(BASE, merged.plan());
  }
}
