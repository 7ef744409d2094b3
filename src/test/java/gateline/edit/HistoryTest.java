package gateline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.edit.field.TaskFields;
import gateline.edit.notation.Estimate;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.testing.PlanGenerator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {
  private static final Plan PLAN =
      Plan.of("Two tasks", LocalDate.of(2026, 1, 5), 2)
          .withTasks(
              List.of(
                  Task.of("a", "Design", BigDecimal.ONE), Task.of("b", "Build", BigDecimal.TWO)));

  private final History opened = History.open(Document.of(PLAN));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void undoingAnySequenceOfEditsGivesThePlanThatWasOpened(long seed) {
    Random random = new Random(seed);
    Plan plan = PlanGenerator.plan(seed);
    History history = History.open(Document.of(plan));
    for (int i = 0; i < 40; i++) {
      Task task = plan.tasks().get(random.nextInt(plan.tasks().size()));
      history = random.nextInt(4) == 0 ? history.undo() : history.after(resize(task, random));
    }
    while (history.canUndo()) {
      history = history.undo();
    }
    assertSame(plan, history.document().plan());
    assertFalse(history.isUnsaved());
  }

  private static Edit resize(Task task, Random random) {
    return estimate(task.id(), random.nextInt(20));
  }

  @Test
  void undoNeverPassesTheDocumentThatWasOpened() {
    assertSame(opened, opened.undo());
  }

  @Test
  void redoGoesBackToWhatWasUndone() {
    History edited = opened.after(estimate("a", 5));
    History redone = edited.undo().redo();
    assertSame(edited.document().plan(), redone.document().plan());
    assertEquals(edited.cursor(), redone.cursor());
  }

  @Test
  void anEditAfterUndoForgetsWhatWasUndone() {
    History edited = opened.after(estimate("a", 5)).undo().after(estimate("b", 7));
    assertFalse(edited.canRedo());
    assertEquals("change estimate of Build", edited.undoLabel());
  }

  @Test
  void editsOfOneThingInARowAreOneStep() {
    History typed = opened.after(estimate("a", 4)).after(estimate("a", 42));
    assertEquals(estimateOf("a", typed), new BigDecimal(42));
    assertSame(PLAN, typed.undo().document().plan());
  }

  @Test
  void editsOfDifferentThingsAreStepsOfTheirOwn() {
    History both = opened.after(estimate("a", 4)).after(estimate("b", 4));
    assertTrue(both.undo().canUndo());
  }

  @Test
  void whatIsMarkedUnsavedIsSoWhereverUndoLeads() {
    History lost = opened.after(estimate("a", 4)).markSaved().markUnsaved();
    assertTrue(lost.isUnsaved());
    assertTrue(lost.undo().isUnsaved());
    assertFalse(lost.undo().markSaved().isUnsaved());
  }

  @Test
  void anEditAfterSavingIsAStepOfItsOwn() {
    History saved = opened.after(estimate("a", 4)).markSaved();
    History later = saved.after(estimate("a", 5));
    assertTrue(later.isUnsaved());
    assertFalse(later.undo().isUnsaved());
  }

  @Test
  void whatWasSavedAndThenUndoneForGoodLeavesNoSavedPoint() {
    History other = opened.after(estimate("a", 4)).markSaved().undo().after(estimate("b", 4));
    assertTrue(other.isUnsaved());
    assertTrue(other.undo().isUnsaved());
  }

  @Test
  void anEditThatChangesNothingIsNoStep() {
    assertSame(opened, opened.after(estimate("a", 1)));
    assertSame(opened, opened.after(estimate("nobody", 3)));
  }

  @Test
  void selectingIsNoStep() {
    History selected = opened.select(Selection.of("b"));
    assertFalse(selected.canUndo());
    assertEquals("b", selected.document().selection().last());
  }

  @Test
  void editsOfOneThingAreTwoStepsWhenSomethingWasSelectedBetween() {
    History selected = opened.after(estimate("a", 4)).select(Selection.of("b"));
    assertTrue(selected.after(estimate("a", 5)).undo().canUndo());
  }

  @Test
  void anyStepCanBeGoneBackTo() {
    History edited = opened.after(estimate("a", 4)).after(estimate("b", 4));
    assertSame(PLAN, edited.at(0).document().plan());
    assertSame(edited.document().plan(), edited.at(0).at(2).document().plan());
    assertThrows(IndexOutOfBoundsException.class, () -> edited.at(3));
  }

  @Test
  void oldestEditsBecomeOneStepAndWhatWasOpenedStays() {
    History edited = opened;
    for (int i = 0; i < History.MOST + 10; i++) {
      edited = edited.after(estimate(i % 2 == 0 ? "a" : "b", 2 + i));
    }
    assertEquals(History.MOST + 1, edited.steps().size());
    assertSame(PLAN, edited.at(0).document().plan());
    assertEquals("earlier edits", edited.at(1).undoLabel());
    assertEquals(new BigDecimal(2 + 10), estimateOf("a", edited.at(1)));
  }

  @Test
  void savedPointMovesWithItsStep() {
    History saved = opened.after(estimate("a", 4)).after(estimate("b", 4)).markSaved();
    for (int i = 0; i < History.MOST - 1; i++) {
      saved = saved.after(estimate(i % 2 == 0 ? "a" : "b", 5 + i));
    }
    assertFalse(saved.at(1).isUnsaved());
    History later = saved.after(estimate("b", 9999));
    assertTrue(later.at(1).isUnsaved());
    assertTrue(later.at(0).isUnsaved());
  }

  private static BigDecimal estimateOf(String task, History history) {
    Document document = history.document();
    int position = document.schedule().index().taskPosition(task);
    return document.plan().tasks().get(position).estimate();
  }

  private static Edit estimate(String task, int days) {
    Task named = Task.of(task, task.equals("a") ? "Design" : "Build", BigDecimal.ONE);
    Estimate estimate = new Estimate(BigDecimal.valueOf(days), null);
    return SetField.of(TaskFields.KIND, TaskFields.ESTIMATE, named, estimate);
  }
}
