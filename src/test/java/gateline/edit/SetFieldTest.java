package gateline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import gateline.edit.field.TaskFields;
import gateline.edit.notation.Estimate;
import gateline.plan.Plan;
import gateline.plan.Range;
import gateline.plan.Task;
import gateline.testing.Samples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetFieldTest {
  private final Plan plan = Samples.WEEK_4.plan();
  private final Document document = Document.of(plan);
  private final Task planner = task("w3-planner");

  private Task task(String id) {
    return TaskFields.KIND.find(plan, id).orElseThrow();
  }

  private Document done(Edit edit) {
    return assertInstanceOf(Attempt.Done.class, document.attempt(edit)).document();
  }

  private String refused(Edit edit) {
    return assertInstanceOf(Attempt.Refused.class, document.attempt(edit)).problem().text();
  }

  @Test
  void changesOneFieldOfOneItemAndNothingElse() {
    LocalDate day = LocalDate.of(2026, 2, 6);
    Plan next = done(SetField.of(TaskFields.KIND, TaskFields.DEADLINE, planner, day)).plan();
    List<Task> tasks =
        plan.tasks().stream()
            .map(task ->
                task == planner
                    ? task.withTiming(
                        new Task.Timing(
                            task.timing().notBefore(),
                            task.timing().delay(),
                            day,
                            task.timing().pinned()))
                    : task)
            .toList();
    assertEquals(plan.withTasks(tasks), next);
  }

  @Test
  void sameValueChangesNothing() {
    assertSame(
        document, done(SetField.of(TaskFields.KIND, TaskFields.NAME, planner, planner.name())));
  }

  @Test
  void severalTasksAreOneEdit() {
    List<Task> two = List.of(planner, task("w4-polish"));
    Estimate week = new Estimate(BigDecimal.valueOf(5), null);
    Edit edit = SetField.of(TaskFields.KIND, TaskFields.ESTIMATE, two, week);
    assertEquals("change estimate of 2 tasks", edit.label());
    List<Task> changed =
        done(edit).plan().tasks().stream().filter(task -> !plan.tasks().contains(task)).toList();
    assertEquals(two.stream().map(task -> task.withEstimate(week.days())).toList(), changed);
  }

  @Test
  void flagIsMarkedRatherThanChanged() {
    Edit pin = SetField.of(TaskFields.KIND, TaskFields.PINNED, planner, true);
    assertEquals("mark " + planner.name() + " as pinned", pin.label());
  }

  @Test
  void valueOutOfItsBoundsIsRefusedInWords() {
    Estimate huge = new Estimate(BigDecimal.valueOf(20_000), null);
    assertEquals(
        "task \""
            + planner.name()
            + "\" (w3-planner): estimate 20000: expected person-days from 0"
            + " to 10,000, such as 3, 4h or 1w",
        refused(SetField.of(TaskFields.KIND, TaskFields.ESTIMATE, planner, huge)));
  }

  @Test
  void itemThatIsNotThereIsRefused() {
    Task gone = Task.of("gone", "Gone", BigDecimal.ONE);
    assertEquals(
        "there is no task gone in the plan",
        refused(SetField.of(TaskFields.KIND, TaskFields.NAME, gone, "Back")));
  }

  @Test
  void rangeIsStretchedToHoldTheEstimate() {
    Estimate estimate =
        new Estimate(BigDecimal.TWO, new Range(BigDecimal.ONE, BigDecimal.valueOf(3)));
    assertEquals(
        new Range(BigDecimal.ONE, BigDecimal.TEN), estimate.withDays(BigDecimal.TEN).range());
  }

  @Test
  void finishingATaskSetsItsProgress() {
    Plan next =
        done(SetField.of(TaskFields.KIND, TaskFields.FINISHED, planner, LocalDate.of(2026, 1, 29)))
            .plan();
    Task finished = TaskFields.KIND.find(next, planner.id()).orElseThrow();
    assertEquals(new BigDecimal("100"), finished.facts().progress());
  }
}
