package gateline.edit;

import static java.util.stream.Collectors.joining;

import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A loop of links that an edit closes: at least one of its links was not there before.
record ClosedLoop(Schedule schedule, List<Integer> tasks) {
  /// The first loop in the next document that the one before did not have.
  static Optional<ClosedLoop> firstBetween(Document before, Document next) {
    if (next.schedule().network() == before.schedule().network()) {
      return Optional.empty();
    }
    return next.schedule().loops().stream()
        .map(tasks -> new ClosedLoop(next.schedule(), tasks))
        .filter(loop -> loop.isNewAfter(before.schedule()))
        .findFirst();
  }

  private boolean isNewAfter(Schedule before) {
    return IntStream.range(0, tasks.size())
        .anyMatch(i -> !isLinked(before, task(i), task((i + 1) % tasks.size())));
  }

  private static boolean isLinked(Schedule before, Task from, Task to) {
    Task successor = before.index().task(to.id());
    return successor != null
        && successor.depends().stream().map(Link::on).anyMatch(from.id()::equals);
  }

  private Task task(int place) {
    return schedule.plan().tasks().get(tasks.get(place));
  }

  /// What is said to refuse the edit: `link B to A: closes the loop A → B → A; ...`.
  Problem problem(String label) {
    Plan plan = schedule.plan();
    String loop =
        Stream.concat(tasks.stream(), Stream.of(tasks.getFirst()))
            .map(task -> plan.tasks().get(task).name())
            .collect(joining(" → "));
    return Refusals.of(
        task(0).id(),
        "depends",
        label + ": closes the loop " + loop + "; remove one of its links first");
  }
}
