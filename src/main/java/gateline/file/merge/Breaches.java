package gateline.file.merge;

import gateline.plan.JsonValue.Members;
import gateline.plan.Place;
import gateline.plan.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Rules of the file that two versions keep each by itself and break together: an id given to two
/// things, a week behind the last one.
final class Breaches {
  private static final List<String> WEEKS = List.of("weeks");

  private final Three<Members> trees;

  Breaches(Three<Members> trees) {
    this.trees = trees;
  }

  /// Takes one side for the first thing concerned in which the merged plan differs from it, and for
  /// the whole plan if there is none.
  void mend(Problem problem, Members merged, Repairs repairs) {
    List<List<String>> concerned = concerned(problem.place(), merged);
    List<String> first = concerned.getFirst();
    Side side = repairs.side(first);
    List<String> yielding =
        concerned.stream()
            .filter(path -> !Objects.equals(Trees.at(merged, path), Trees.at(trees.of(side), path)))
            .findFirst()
            .orElse(List.of());
    Conflict conflict = Conflicts.misfit(Trees.spot(merged, first), problem.text());
    repairs.mend(conflict, yielding, side);
  }

  private static List<List<String>> concerned(Place place, Members merged) {
    List<List<String>> paths = new ArrayList<>();
    switch (place) {
      case Place.OnItem(String id, _) -> paths.addAll(Trees.items(merged, id));
      case Place.OnPlan(String field) -> paths.add(List.of(field));
      case Place.InFile _ -> {}
    }
    paths.add(WEEKS);
    return paths;
  }
}
