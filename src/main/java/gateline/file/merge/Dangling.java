package gateline.file.merge;

import gateline.plan.JsonValue.Members;
import gateline.plan.Place;
import gateline.plan.Plan;
import gateline.plan.References;
import gateline.plan.References.Unknown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Ids that a merge leaves without what they name: one side removed an item, the other refers to
/// it.
final class Dangling {
  private record Key(String id, Place place) {}

  private final Three<Members> trees;
  private final Set<Key> known = new HashSet<>();

  Dangling(Three<Plan> plans, Three<Members> trees) {
    this.trees = trees;
    References.unknown(plans.ours()).forEach(each -> known.add(key(each)));
    References.unknown(plans.theirs()).forEach(each -> known.add(key(each)));
  }

  private static Key key(Unknown unknown) {
    return new Key(unknown.id(), unknown.problem().place());
  }

  /// What dangles in neither side's own version.
  void mend(Plan plan, Members merged, Repairs repairs) {
    for (Unknown unknown : References.unknown(plan)) {
      if (!known.contains(key(unknown))) {
        Stream<Members> versions = Stream.of(trees.ours(), trees.theirs(), trees.base());
        Trees.item(versions, unknown.id()).ifPresent(item -> mend(unknown, item, merged, repairs));
      }
    }
  }

  /// The side that holds keeps the item, or else goes without what names it.
  private void mend(Unknown unknown, List<String> item, Members merged, Repairs repairs) {
    Side side = repairs.side(item);
    List<List<String>> mentions = Trees.mentions(merged, field(unknown, merged), unknown.id());
    boolean isKept = Trees.at(trees.of(side), item) != null;
    for (List<String> path : isKept ? List.of(item) : mentions) {
      repairs.mend(conflict(item, mentions, merged), path, side);
    }
  }

  private static List<String> field(Unknown unknown, Members merged) {
    return switch (unknown.problem().place()) {
      case Place.OnItem(String id, String field) -> {
        List<String> path = new ArrayList<>();
        Trees.item(Stream.of(merged), id).ifPresent(path::addAll);
        path.add(field);
        yield path;
      }
      case Place.OnPlan(String field) -> List.of(field);
      case Place.InFile _ -> List.of();
    };
  }

  private Conflict conflict(List<String> item, List<List<String>> mentions, Members merged) {
    Optional<Members> holder =
        Stream.of(trees.ours(), trees.theirs(), trees.base())
            .filter(tree -> Trees.at(tree, item) != null)
            .findFirst();
    String name = Trees.spot(holder.orElse(merged), item).words();
    String kept =
        mentions.stream()
            .findFirst()
            .map(path -> "kept for " + Trees.spot(merged, path).words())
            .orElse("kept");
    boolean isOurs = Trees.at(trees.ours(), item) != null;
    return new Conflict(item, name, isOurs ? kept : "removed", isOurs ? "removed" : kept, "");
  }
}
