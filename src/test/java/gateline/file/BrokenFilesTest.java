package gateline.file;

import static gateline.file.Reading.planWith;
import static gateline.file.Reading.quoted;
import static gateline.file.Reading.taskWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Files that are no JSON, are cut, or are too large in some way: each is told in one message.
class BrokenFilesTest {
  private static final int HUNDRED_MEGABYTES = 100 * 1024 * 1024;

  @Test
  void anEmptyFileIsSaidToBeEmpty() {
    check("", "cut-off, line 1, column 1: the file is empty");
    check(" \n ", "cut-off, line 1, column 1: the file is empty");
  }

  @Test
  void aFileCutAnywhereIsSaidToBeCut() throws Exception {
    byte[] whole = Files.readAllBytes(Path.of("assets", "plans", "automatosx-v2.json"));
    for (int length = 1; length < whole.length - 1; length += 997) {
      Problem problem = Reading.refusal(Arrays.copyOf(whole, length));
      assertTrue(problem.text().contains("the file ends too early"), problem::toString);
    }
  }

  @Test
  void mistakesOfHandEditingAreNamed() {
    check(
        planWith("'x': [1, 2,]"),
        "not-json, line 2, column 12: found \"]\" where a value must stand");
    check(
        planWith("'x': 1,"),
        "not-json, line 2, column 8: found \",\" where a key in quotes must stand; look at the"
            + " comma before");
    check(
        planWith("'x': 1 'y': 2"),
        "not-json, line 2, column 8: found a quote where a comma or a closing bracket must stand");
    check(planWith("'x' 1"), "not-json, line 2, column 5: found \"1\" where a colon must stand");
    check(
        planWith("x: 1"),
        "not-json, line 2, column 1: found \"x\" where a key in quotes must stand; look at the"
            + " comma before");
    check(planWith("'x': yes"), "not-json, line 2, column 6: found \"y\" where a value must stand");
    check(
        planWith("'x': True"), "not-json, line 2, column 6: found \"T\" where a value must stand");
    check(
        planWith("'x': 01"),
        "not-json, line 2, column 7: found \"1\" in a number; write it like 12 or 0.5");
    check(
        planWith("'x': +1"),
        "not-json, line 2, column 7: found \"1\" in a number; write it like 12 or 0.5");
    check(planWith("'x': .5"), "not-json, line 2, column 6: found \".\" where a value must stand");
    check(
        planWith("'x': 1."),
        "not-json, line 2, column 8: found \",\" in a number; write it like 12 or 0.5");
    check(
        planWith("'x': 'a\nb'"),
        "not-json, line 2, column 8: found a line break inside a text; close the quotes or write"
            + " \\n"
            + " for a line break");
    check(
        planWith("'x': 'C:\\plans'"),
        "not-json, line 2, column 10: found \"p\" after a backslash; write \\\\ for a backslash");
    check(
        planWith("'x': [1}"),
        "not-json, line 2, column 8: found \"}\" which does not close what is open here");
    check(
        planWith("// a comment\n'x': 1"),
        "not-json, line 2, column 1: found \"/\" which begins a comment; a plan has none, remove"
            + " it");
    check(
        planWith("'x': 1") + "}",
        "not-json, line 4, column 1: found \"}\" which does not close what is open here");
    check(
        planWith("'x': 1") + "{}",
        "not-json, line 4, column 1: something follows the end of the plan; remove it");
    check(
        planWith("'x': 1") + "more",
        "not-json, line 4, column 1: found \"m\" where a value must stand");
    check("plan", "not-json, line 1, column 1: found \"p\" where a value must stand");
  }

  @Test
  void otherEncodingsAreRefused() {
    byte[] latin = planWith("'x': 'é'").getBytes(StandardCharsets.ISO_8859_1);
    check(latin, "not-utf-8, line 2, column 7: the file is not UTF-8 here; save it as UTF-8");
    check(
        planWith("'x': 1").getBytes(StandardCharsets.UTF_16LE),
        "not-utf-8, line 1, column 2: the file is not UTF-8 here; save it as UTF-8");
    check(
        planWith("'x': 1").getBytes(StandardCharsets.UTF_16),
        "not-utf-8, line 1, column 3: the file is not UTF-8 here; save it as UTF-8");
    check(
        planWith("'x': '\\ud83d'"),
        "not-utf-8, line 2, column 6: x: the text holds half of a \\u character pair; write both"
            + " halves");
    check(
        new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80},
        "not-utf-8, line 1, column 3: the file is not UTF-8 here; save it as UTF-8");
  }

  @Test
  void nestingOver32IsRefused() {
    Reading.plan(planWith("'x': " + "[".repeat(31) + "]".repeat(31)));
    check(
        planWith("'x': " + "[".repeat(32) + "]".repeat(32)),
        "nesting, line 2, column 37: lists and objects lie more than 32 deep in one another");
  }

  @Test
  void aHundredMegabytesOfBracketsAreRefused() {
    byte[] brackets = new byte[HUNDRED_MEGABYTES];
    Arrays.fill(brackets, (byte) '[');
    check(
        brackets,
        "nesting, line 1, column 33: lists and objects lie more than 32 deep in one another");
    byte[] objects = quoted("{'a':").repeat(HUNDRED_MEGABYTES / 5).getBytes(StandardCharsets.UTF_8);
    check(
        objects,
        "nesting, line 1, column 161: lists and objects lie more than 32 deep in one another");
  }

  @Test
  void textOver64KbInOneFieldIsRefused() {
    String longest = "x".repeat(64 * 1024);
    assertEquals(
        longest,
        Reading.plan(planWith("'description': '" + longest + "'")).settings().description());
    check(
        planWith("'description': '" + longest + "x'"),
        "text-length, line 2, column 16: a text here is longer than 64 KB or a number than 1,000"
            + " digits; shorten it");
    check(
        planWith("'description': '" + "€".repeat(21_846) + "'"),
        "text-length, line 2, column 16: description: the text is longer than 64 KB; shorten it");
    check(
        planWith("'x': '" + longest + "x'"),
        "text-length, line 2, column 6: a text here is longer than 64 KB or a number than 1,000"
            + " digits; shorten it");
    check(
        planWith("'" + longest + "x': 1"),
        "text-length, line 2, column 65539: a text here is longer than 64 KB or a number than 1,000"
            + " digits; shorten it");
    check(
        planWith("'x': " + "9".repeat(1001)),
        "text-length, line 2, column 6: a text here is longer than 64 KB or a number than 1,000"
            + " digits; shorten it");
    check(
        planWith("'x': " + "9".repeat(200_000)),
        "text-length, line 2, column 6: a text here is longer than 64 KB or a number than 1,000"
            + " digits; shorten it");
  }

  @Test
  void moreThan200000TasksAreRefused() {
    String tasks =
        IntStream.rangeClosed(1, 200_001)
            .mapToObj(i -> "{ 'id': 't" + i + "', 'name': '', 'estimate': 0 }")
            .collect(Collectors.joining(",\n", "'tasks': [", "]"));
    check(
        planWith(tasks),
        "size, line 200002, column 1: tasks: the list has more than 200,000 entries; split the"
            + " plan");
  }

  @Test
  void linesAndColumnsAreCountedAsAReaderCounts() {
    check(
        "{\r\n  'x': ∞\r\n}".replace('\'', '"'),
        "not-json, line 2, column 8: found \"∞\" where a value must stand");
    check(
        "{\r  'x': 1,\r  'ünï': ?\r}".replace('\'', '"'),
        "not-json, line 3, column 10: found \"?\" where a value must stand");
    check(
        "\uFEFF{ ?",
        "not-json, line 1, column 3: found \"?\" where a key in quotes must stand; look at the"
            + " comma before");
  }

  @Test
  void longValuesAreShortenedInMessages() {
    check(
        taskWith("'estimate': '" + "long ".repeat(1000) + "'"),
        "wrong-type, line 3, column 13: task \"Build it\" (build): estimate: found the text \"long"
            + " long long long long long long long …\"; write a number without quotes");
  }

  private static void check(String file, String expected) {
    check(file.getBytes(StandardCharsets.UTF_8), expected);
  }

  private static void check(byte[] file, String expected) {
    Problem problem = Reading.refusal(file);
    assertEquals(expected, problem.rule() + ", " + problem.place() + ": " + problem.text());
  }
}
