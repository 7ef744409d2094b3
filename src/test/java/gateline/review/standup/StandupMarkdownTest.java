package gateline.review.standup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.edit.notation.PlanContext;
import gateline.plan.Extras;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.Standup;
import gateline.plan.Standup.Blocker;
import gateline.plan.Standup.Note;
import gateline.review.standup.Standups.Slot;
import gateline.testing.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Stand-ups written as Markdown and read back.
class StandupMarkdownTest {
  private static final Plan PLAN = Samples.WEEK_4.plan();
  private static final PlanContext CONTEXT = PlanContext.of(PLAN);
  private static final List<String> PIECES =
      List.of(
          "a",
          "traces",
          " ",
          " ",
          "*",
          "**",
          "\\",
          "\\\\",
          "`",
          "[x]",
          "[ ]",
          "<b>",
          "(private)",
          "#",
          "# x",
          "-",
          "- y",
          "1.",
          "12)",
          ":",
          "Owner: ",
          "Squad: Quality",
          "Week 4",
          "\n",
          "\n\n",
          "•",
          "é",
          "😀",
          "Golden trace capture + replay infra: ",
          "w3-parity: ",
          "## Risks",
          "```",
          ", by 30 Jan",
          "_u_",
          "Stand-up of Quality, week 3");

  private static ReadStandups read(String text) {
    return StandupReader.read(text, CONTEXT);
  }

  @Test
  void standupReadsAsTheTemplateIsFilledIn() {
    Standup standup = Standups.find(PLAN, 4, "quality").orElseThrow();
    assertEquals(
        """
        # Stand-up of Quality, week 4

        Phase and sprint: Parity & Coverage / Sprint 2

        ## 1. Outcomes targeting this week

        - First 350 parity tests merged
        - Golden traces captured and replayed

        ## 2. Progress vs. plan

        - **Author 350 parity tests (mock + golden)**: 262 of 350 merged; estimate 5 to 7 days, ETA Friday
        - **Golden trace capture + replay infra**: Started Tuesday, beside the parity tests; estimate 4 to 5 days, ETA Tuesday of week 5
        - **Add 350 more parity tests (700 cumulative)**: Cannot begin before the trace harness

        ## 3. Blockers and dependencies

        - [ ] One person on parity tests and traces at once
          - Impact: Parity sign-off late by four days
          - Owner: Product
          - Due: 2026-01-30
        - [ ] Mock of the v1 scheduler lacks cancel
          - Impact: 30 parity tests cannot be written
          - Owner: Core Runtime
          - Due: 2026-01-30

        ## 4. Test count and quality signals

        - 1,250 tests against 1,616, pass rate 96.3%, 11 flakes

        ## 5. Risks and mitigation status

        - Test flake risk: retries in, dashboard still to come

        ## 6. Decisions needed and Product feedback

        - Move the parity sign-off, or sign off with open items: Product, by 30 January
        """,
        StandupMarkdown.of(CONTEXT, List.of(standup)));
  }

  @Test
  void allStandupsOfTheSampleComeBackAsTheyWere() {
    String text = StandupMarkdown.withPrivate(CONTEXT, Standups.all(PLAN));
    assertEquals(new ReadStandups(Standups.all(PLAN), List.of()), read(text));
  }

  @Test
  void whateverIsWrittenIsReadBack() {
    for (int seed = 0; seed < 500; seed++) {
      Seeded seeded = new Seeded(new Random(seed));
      List<Standup> standups =
          List.of(seeded.standup(1 + seed % 12, "core"), seeded.standup(2, "quality"));
      String text = StandupMarkdown.withPrivate(CONTEXT, standups);
      assertEquals(new ReadStandups(standups, List.of()), read(text), text);
    }
  }

  @Test
  void privateLinesAreLeftOutUnlessAskedFor() {
    Standup plain = Standups.find(PLAN, 4, "core").orElseThrow();
    Note secret = new Note("Contractor in sight", "", true, Extras.NONE);
    Standup standup =
        new Standup(
            4,
            "core",
            plain.outcomes(),
            plain.progress(),
            List.of(new Blocker("Budget", "", "", null, false, true, Extras.NONE)),
            plain.signals(),
            List.of(secret),
            List.of(secret),
            false,
            Extras.NONE);
    String open = StandupMarkdown.of(CONTEXT, List.of(standup));
    assertFalse(open.contains("Contractor") || open.contains("Budget"));
    String all = StandupMarkdown.withPrivate(CONTEXT, List.of(standup));
    assertTrue(all.contains("- [ ] Budget (private)\n"));
    assertEquals(List.of(standup), read(all).standups());
    Standup hidden =
        new Standup(
            4,
            "cli",
            List.of(secret),
            List.of(),
            List.of(),
            "",
            List.of(),
            List.of(),
            true,
            Extras.NONE);
    assertEquals("", StandupMarkdown.of(CONTEXT, List.of(hidden)));
  }

  @Test
  void readingLosesNothingPrivateThatTheTextDoesNotTell() {
    Note secret = new Note("Contractor in sight", "", true, Extras.NONE);
    Standup held =
        new Standup(
            4,
            "writer",
            List.of(secret),
            List.of(),
            List.of(),
            "",
            List.of(),
            List.of(),
            false,
            Extras.NONE);
    Plan plan = Filing.of(List.of(held), CONTEXT).applyTo(PLAN);
    String text = StandupMarkdown.of(PlanContext.of(plan), List.of(held));
    String said = text.replace("week\n", "week\n\n- Outline sent\n");
    Standup read = StandupReader.read(said, CONTEXT).standups().getFirst();
    Plan next = Filing.of(List.of(read), PlanContext.of(plan)).applyTo(plan);
    assertEquals(
        List.of(new Note("Outline sent", "", false, Extras.NONE), secret),
        Standups.find(next, 4, "writer").orElseThrow().outcomes());
  }

  @Test
  void templateFilledInByHandIsUnderstood() {
    ReadStandups read =
        read(
            """
            ```
            Week 4: Parity / Sprint 2
            Squad: devops

            1. Outcomes targeting this week
               - Shards for the parity suite,
                 ready on Friday
               * Storage

            2. Progress vs. plan (tasks, estimates, % complete)
               - w3-shards: waits for tests
               - Nothing else

            3. Blockers / dependencies
               - Runner pool too small
                 - two hours a day are lost
                 - owner: DevOps
                 - Due: 30 jan

            4. Test count & quality signals
            CI run 22 min
            11 flakes

            5. Risks & mitigation status
            6. Decisions needed / Product feedback
               1. Buy runners?
               2. Or wait?
            ```
            """);
    Blocker blocker =
        new Blocker(
            "Runner pool too small",
            "two hours a day are lost",
            "devops",
            LocalDate.of(2026, 1, 30),
            false,
            false,
            Extras.NONE);
    assertEquals(
        List.of(
            new Standup(
                4,
                "devops",
                notes("Shards for the parity suite, ready on Friday", "Storage"),
                List.of(
                    new Note("waits for tests", "w3-shards", false, Extras.NONE),
                    new Note("Nothing else", "", false, Extras.NONE)),
                List.of(blocker),
                "CI run 22 min 11 flakes",
                List.of(),
                notes("Buy runners?", "Or wait?"),
                false,
                Extras.NONE)),
        read.standups());
    assertEquals(List.of(), read.problems());
  }

  private static List<Note> notes(String... texts) {
    return java.util.Arrays.stream(texts)
        .map(text -> new Note(text, "", false, Extras.NONE))
        .toList();
  }

  @Test
  void oneWeekMayHoldSeveralSquadsUnderTheirNames() {
    ReadStandups read =
        read("# Week 5\n## Quality\n**Risks**\n- flakes\n## Core Runtime\nProgress:\n- done\n");
    assertEquals(
        List.of(new Slot(5, "quality"), new Slot(5, "core")),
        read.standups().stream().map(each -> new Slot(each.week(), each.squad())).toList());
    assertEquals(notes("flakes"), read.standups().getFirst().risks());
  }

  @Test
  void textWithoutHeadIsForThePlaceItIsReadAt() {
    ReadStandups read =
        StandupReader.readFor(new Slot(6, "cli"), "## Outcomes\n- Alpha\n", CONTEXT);
    assertEquals(
        List.of("Alpha"), read.standups().getFirst().outcomes().stream().map(Note::text).toList());
    assertEquals(6, read.standups().getFirst().week());
  }

  @Test
  void whatCannotBeTakenIsRefusedWithItsLine() {
    checkProblem("", "line 1, column 1: no section of a stand-up");
    checkProblem("hello\nworld", "line 1, column 1: no section of a stand-up");
    checkProblem(
        "Squad: Quality\n# Risks\n- x", "line 1, column 1: expected a line such as Week 4");
    checkProblem(
        "Week 4\n# Risks\n- x", "line 1, column 1: expected a line such as Squad: Quality");
    checkProblem(
        "Week 99\nSquad: cli\n# Risks\n- x",
        "line 1, column 1: week 99: expected a week of the plan, 1 to 12");
    checkProblem(
        "Week 4\nSquad: Q\n# Risks\n- x", "line 1, column 1: \"Q\": expected a squad of the plan");
    String once = "# Stand-up of Quality, week 4\n## Risks\n- x\n";
    checkProblem(once + once, "line 4, column 1: a second stand-up of this squad in week 4");
  }

  @Test
  void doubtsAreHintsWithTheirLine() {
    ReadStandups read =
        read(
            """
            # Stand-up of Quality, week 4
            ## Progress
            - **No such task**: done
            ## Weather
            - fine
            ## Blockers
            - [x] Rain
              - Due: whenever
            """);
    assertFalse(read.isRefused());
    assertEquals(
        List.of("line 3, column 1", "line 4, column 1", "line 8, column 1"),
        read.problems().stream().map(each -> each.place().toString()).sorted().toList());
    assertTrue(read.standups().getFirst().blockers().getFirst().closed());
  }

  private static void checkProblem(String text, String wanted) {
    ReadStandups read = read(text);
    assertTrue(read.isRefused());
    Problem problem = read.problems().getFirst();
    String found = problem.place() + ": " + problem.text();
    assertTrue(found.startsWith(wanted), found);
  }

  @Test
  void hostileTextsAreReadSoonAndToAnEnd() {
    int size = StandupReader.LARGEST - 100;
    String head = "# Stand-up of Quality, week 4\n## Progress\n";
    List<String> lines =
        List.of(
            "- x\n",
            "-\n",
            "**",
            "\\",
            "*",
            "# \n",
            "#",
            "# a" + " ".repeat(50),
            "\n",
            "- **a\n",
            "a:",
            "\\**",
            "Week 1\nSquad: x\n",
            "  - y\n",
            "x\\\n",
            "\t",
            "1. ",
            "- [x] (private)\n",
            "\u0000",
            "\uD83D",
            "# Stand-up of a, week 1\n## Risks\n",
            "```\n",
            "\r",
            "\u2028");
    for (String line : lines) {
      String text = head + line.repeat(Math.min(45_000, size / line.length()));
      ReadStandups read = read(text.substring(0, Math.min(text.length(), size)));
      assertTrue(read.problems().size() <= 50);
    }
    assertTrue(read("x".repeat(StandupReader.LARGEST + 1)).isRefused());
  }

  @Test
  void anyTextEndsInStandupsOrProblems() {
    for (int seed = 0; seed < 500; seed++) {
      Seeded seeded = new Seeded(new Random(seed));
      String text = seeded.text(60);
      ReadStandups read = StandupReader.readFor(new Slot(1, "core"), text, CONTEXT);
      assertTrue(!read.problems().isEmpty() || !read.standups().isEmpty(), text);
    }
  }

  /// Stand-ups out of pieces that Markdown and the reader take for something.
  private record Seeded(Random random) {
    String text(int most) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(most); piece >= 0; piece--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      return text.toString();
    }

    /// A text as the reader keeps it: no blanks at the ends of its lines.
    String clean() {
      String text = String.join("\n", text(6).strip().lines().map(String::strip).toList());
      return text.isEmpty() ? "x" : text;
    }

    Note note() {
      String task = random.nextInt(3) > 0 ? "" : PLAN.tasks().get(random.nextInt(71)).id();
      String text = !task.isEmpty() && random.nextInt(4) == 0 ? "" : clean();
      return new Note(text, task, random.nextInt(5) == 0, Extras.NONE);
    }

    Blocker blocker() {
      LocalDate due = random.nextBoolean() ? null : LocalDate.of(2026, 2, 1 + random.nextInt(28));
      String owner =
          List.of("", "core", "Exec Review", "CLI/TypeScript folk").get(random.nextInt(4));
      String impact = random.nextBoolean() ? "" : clean();
      return new Blocker(
          clean(), impact, owner, due, random.nextBoolean(), random.nextInt(5) == 0, Extras.NONE);
    }

    Standup standup(int week, String squad) {
      List<Blocker> blockers = new ArrayList<>();
      IntStream.range(0, random.nextInt(3)).forEach(_ -> blockers.add(blocker()));
      String signals = random.nextInt(3) == 0 ? "" : clean();
      return new Standup(
          week,
          squad,
          notes(),
          notes(),
          blockers,
          signals,
          notes(),
          notes(),
          random.nextInt(5) == 0,
          Extras.NONE);
    }

    List<Note> notes() {
      List<Note> notes = new ArrayList<>();
      IntStream.range(0, random.nextInt(3)).forEach(_ -> notes.add(note()));
      return notes;
    }
  }
}
