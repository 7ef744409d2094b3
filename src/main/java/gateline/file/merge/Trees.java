package gateline.file.merge;

import gateline.plan.JsonValue;
import gateline.plan.JsonValue.Items;
import gateline.plan.JsonValue.Members;
import gateline.plan.JsonValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds things in the tree of a plan.
final class Trees {
  /// Actions have ids of their own, which nothing refers to.
  private static final String ACTIONS = "actions";

  private Trees() {}

  /// What stands at the end of a path; null for nothing.
  static @Nullable JsonValue at(@Nullable JsonValue tree, List<String> path) {
    JsonValue value = tree;
    for (String step : path) {
      value = Elements.of(value).get(step);
    }
    return value;
  }

  /// How people call what stands at the end of a path.
  static Spot spot(JsonValue tree, List<String> path) {
    Spot spot = Spot.PLAN;
    Kind kind = Kind.PLAN;
    JsonValue value = tree;
    for (String step : path) {
      JsonValue next = Elements.of(value).get(step);
      if (value instanceof Items && next != null) {
        kind = kind.element();
        spot = spot.element(step, next, kind);
      } else {
        spot = spot.member(step, kind);
        kind = kind.member(step);
      }
      value = next;
    }
    return spot;
  }

  /// The paths of the items with this id: one, or two where a merge gave it twice.
  static List<List<String>> items(JsonValue tree, String id) {
    List<List<String>> found = new ArrayList<>();
    for (Map.Entry<String, JsonValue> list : Elements.of(tree).byName().entrySet()) {
      JsonValue item = Elements.of(list.getValue()).get(id);
      if (!list.getKey().equals(ACTIONS)
          && item instanceof Members members
          && new Text(id).equals(Identity.member(members, "id"))) {
        found.add(List.of(list.getKey(), id));
      }
    }
    return found;
  }

  static Optional<List<String>> item(Stream<Members> trees, String id) {
    return trees.flatMap(tree -> items(tree, id).stream()).findFirst();
  }

  /// The paths of what names an id at or below a path: elements of lists, members of maps.
  static List<List<String>> mentions(@Nullable JsonValue tree, List<String> path, String id) {
    List<List<String>> found = new ArrayList<>();
    collect(at(tree, path), path, id, found);
    return found;
  }

  private static void collect(
      @Nullable JsonValue value, List<String> path, String id, List<List<String>> found) {
    Elements.of(value)
        .byName()
        .forEach((name, each) -> {
          List<String> longer = Stream.concat(path.stream(), Stream.of(name)).toList();
          boolean isNamed = value instanceof Items ? names(each, id) : name.equals(id);
          if (isNamed) {
            found.add(longer);
          } else {
            collect(each, longer, id, found);
          }
        });
  }

  private static boolean names(JsonValue element, String id) {
    Text text = new Text(id);
    return element.equals(text) || Elements.of(element).byName().containsValue(text);
  }
}
