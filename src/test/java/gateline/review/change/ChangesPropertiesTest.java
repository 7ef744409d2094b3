package gateline.review.change;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.edit.Attempt;
import gateline.edit.Document;
import gateline.edit.field.GateFields;
import gateline.edit.field.TaskFields;
import gateline.plan.Plan;
import gateline.schedule.Schedule;
import gateline.testing.FilledPlans;
import gateline.testing.PlanGenerator;
import gateline.testing.RandomEdits;
import gateline.testing.Samples;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for the changes between any two plans.
class ChangesPropertiesTest {
  private static final int MOST_EDITS = 60;
  private static final double EXACT = 1e-9;

  private static final List<Pair> PAIRS =
      Stream.concat(
              LongStream.range(0, 3).mapToObj(seed -> edited(seed, sample(seed))),
              LongStream.range(3, 24).mapToObj(seed -> edited(seed, PlanGenerator.plan(seed))))
          .toList();

  /// A plan and what was made of it.
  record Pair(String name, Changes changes) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Pair> pairs() {
    return PAIRS.stream();
  }

  private static Plan sample(long seed) {
    return Samples.values()[(int) seed % Samples.values().length].plan();
  }

  private static Pair edited(long seed, Plan plan) {
    var edits = new RandomEdits(seed);
    Document document = Document.of(plan);
    for (int i = 0; i < 1 + seed * 7 % MOST_EDITS; i++) {
      if (document.attempt(edits.next(document.context())) instanceof Attempt.Done(Document next)) {
        document = next;
      }
    }
    Changes changes = Changes.between(Schedule.of(plan), document.schedule());
    return new Pair("seed " + seed + " on " + plan.name(), changes);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void allChangesAppliedToThePlanBeforeGiveThePlanAfter(Pair pair) {
    Plan after = pair.changes.after().plan();
    Plan before = pair.changes.before().plan();
    assertEquals(after.withBaselines(before.baselines()), pair.changes.applied());
  }

  @Test
  void everyFieldOfThePlanFileIsCompared() {
    for (long seed = 0; seed < 12; seed++) {
      Schedule before = Schedule.of(FilledPlans.mixed(seed));
      Schedule after = Schedule.of(FilledPlans.full(seed + 1));
      Changes changes = Changes.between(before, after);
      Plan expected = after.plan().withBaselines(before.plan().baselines());
      assertEquals(expected, changes.applied(), "seed " + seed);
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyDateThatDiffersIsNamedWithACause(Pair pair) {
    Set<String> named = new HashSet<>();
    for (Shift shift : pair.changes.shifts()) {
      named.add(shift.subject().id());
      assertFalse(shift.cause().isBlank(), () -> shift + " has no cause");
    }
    assertEquals(differing(pair.changes), named);
  }

  private static Set<String> differing(Changes changes) {
    Schedule before = changes.before();
    Schedule after = changes.after();
    Set<String> differing = new HashSet<>();
    for (var task : after.plan().tasks()) {
      int was = before.index().taskPosition(task.id());
      int is = after.index().taskPosition(task.id());
      if (was >= 0
          && (!before.startAt(was).equals(after.startAt(is))
              || !before.finishAt(was).equals(after.finishAt(is)))) {
        differing.add(task.id());
      }
    }
    for (var gate : after.plan().gates()) {
      int was = before.index().gatePosition(gate.id());
      int is = after.index().gatePosition(gate.id());
      if (was >= 0 && !Movements.forecast(before, was).equals(Movements.forecast(after, is))) {
        differing.add(gate.id());
      }
    }
    return differing;
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void effectsOfTheStepsAddUpToTheWhole(Pair pair) {
    Changes changes = pair.changes;
    var measure = new Movements(new Sides(changes.before(), changes.after()));
    Effect sum = changes.effect();
    assertEquals(
        measure.days(changes.before().finishAt(), changes.after().finishAt()), sum.finish(), EXACT);
    for (Shift shift : changes.shifts()) {
      if (shift.subject().isA(GateFields.KIND)) {
        assertEquals(shift.finishDays(), sum.on(shift.subject().id()), EXACT, shift.toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void changesThatAreNotReplayedMoveNoDate(Pair pair) {
    Schedule before = pair.changes.before();
    for (Change change : pair.changes.all()) {
      if (!change.movesDates()) {
        Schedule after = before.after(change.edit().applyTo(before.plan()));
        assertEquals(before.finishAt(), after.finishAt(), change.toString());
        for (int task = 0; task < after.plan().tasks().size(); task++) {
          assertEquals(before.finishAt(task), after.finishAt(task), change.toString());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void entriesTellEveryChangeOnceAndEveryMovedTask(Pair pair) {
    List<Entry> entries = pair.changes.entries();
    List<Change> told = entries.stream().flatMap(entry -> entry.changes().stream()).toList();
    assertEquals(pair.changes.all().size(), told.size());
    assertTrue(told.containsAll(pair.changes.all()));
    Set<String> moved =
        pair.changes.shifts().stream()
            .map(Shift::subject)
            .filter(subject -> subject.isA(TaskFields.KIND))
            .map(Subject::id)
            .collect(toSet());
    entries.stream()
        .filter(entry -> entry.shift() != null)
        .forEach(entry -> moved.remove(entry.subject().id()));
    assertEquals(Set.of(), moved);
  }
}
