package gateline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.file.LineEnd;
import gateline.file.PlanReader;
import gateline.file.PlanWriter;
import gateline.file.ReadResult;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.References;
import gateline.schedule.Schedule;
import gateline.testing.PlanGenerator;
import gateline.testing.RandomEdits;
import gateline.testing.Samples;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for any sequence of edits.
class EditPropertiesTest {
  private static final int EDITS = 200;

  private static final List<Sequence> SEQUENCES =
      Stream.concat(
              LongStream.range(0, 6).mapToObj(seed -> edited(seed, sample(seed))),
              LongStream.range(6, 14).mapToObj(seed -> edited(seed, PlanGenerator.plan(seed))))
          .toList();

  /// A plan and what many edits made of it.
  record Sequence(long seed, Plan opened, History edited) {
    @Override
    public String toString() {
      return "seed " + seed + " on " + opened.name();
    }
  }

  static Stream<Sequence> sequences() {
    return SEQUENCES.stream();
  }

  /// Without baselines, which no edit reaches: they hold three plans more to write and read.
  private static Plan sample(long seed) {
    Plan plan = Samples.values()[(int) seed % Samples.values().length].plan();
    return plan.withBaselines(List.of());
  }

  private static Sequence edited(long seed, Plan plan) {
    RandomEdits edits = new RandomEdits(seed);
    History history = History.open(Document.of(plan));
    for (int i = 0; i < EDITS; i++) {
      Edit edit = edits.next(history.document().context());
      if (history.document().attempt(edit) instanceof Attempt.Done(Document next)) {
        history = history.after(edit, next);
      }
    }
    return new Sequence(seed, plan, history);
  }

  @ParameterizedTest
  @MethodSource("sequences")
  void undoGivesBackTheOpenedPlanAndRedoTheEditedOne(Sequence sequence) {
    History history = sequence.edited;
    while (history.canUndo()) {
      history = history.undo();
    }
    assertSame(sequence.opened, history.document().plan());
    assertFalse(history.isUnsaved());
    while (history.canRedo()) {
      history = history.redo();
    }
    assertSame(sequence.edited.document().plan(), history.document().plan());
    assertTrue(history.steps().size() > EDITS / 2, "too few edits were done");
  }

  @ParameterizedTest
  @MethodSource("sequences")
  void everyStateReadsBackAsItWasWritten(Sequence sequence) {
    for (History.Step step : sequence.edited.steps()) {
      Plan plan = step.plan();
      byte[] written = PlanWriter.bytes(plan, LineEnd.UNIX);
      ReadResult read = PlanReader.read(written);
      assertEquals(
          plan, assertInstanceOf(ReadResult.Opened.class, read, step.label()).plan(), step.label());
    }
  }

  @ParameterizedTest
  @MethodSource("sequences")
  void noEditLeavesReferencesToNothingOrClosesALoop(Sequence sequence) {
    Set<String> before = faults(sequence.opened);
    for (History.Step step : sequence.edited.steps()) {
      Set<String> found = faults(step.plan());
      if (before.isEmpty()) {
        assertEquals(Set.of(), found, step.label());
      }
    }
  }

  private static Set<String> faults(Plan plan) {
    Set<String> faults = new HashSet<>();
    References.problems(plan).stream().map(Problem::text).forEach(faults::add);
    Schedule.of(plan).loops().forEach(loop -> faults.add("loop " + loop));
    return faults;
  }

  @ParameterizedTest
  @MethodSource("sequences")
  void incrementalScheduleIsTheWholeOne(Sequence sequence) {
    assertWhole(sequence.edited.document());
    assertWhole(sequence.edited.at(sequence.edited.cursor() / 2).document());
    assertWhole(sequence.edited.at(0).document());
  }

  private static void assertWhole(Document document) {
    Schedule whole = Schedule.of(document.plan());
    for (int task = 0; task < document.plan().tasks().size(); task++) {
      assertEquals(whole.start(task), document.schedule().start(task));
      assertEquals(whole.finish(task), document.schedule().finish(task));
      assertEquals(whole.totalSlack(task), document.schedule().totalSlack(task));
    }
    assertEquals(whole.problems(), document.schedule().problems());
  }
}
