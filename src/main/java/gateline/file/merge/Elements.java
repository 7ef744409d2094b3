package gateline.file.merge;

import gateline.plan.JsonValue;
import gateline.plan.JsonValue.Items;
import gateline.plan.JsonValue.Member;
import gateline.plan.JsonValue.Members;
import gateline.plan.JsonValue.Numeral;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What a list or an object holds, each thing under the name by which it is found in another
/// version: the key, or the identity of an element.
record Elements(SequencedMap<String, JsonValue> byName) {
  static final Elements NONE = new Elements(new LinkedHashMap<>());

  /// The parts of a list or an object; none of anything else.
  static Elements of(@Nullable JsonValue value) {
    return switch (value) {
      case Items items -> ofList(items);
      case Members members -> ofObject(members);
      case null, default -> NONE;
    };
  }

  private static Elements ofObject(Members members) {
    SequencedMap<String, JsonValue> byName = new LinkedHashMap<>();
    for (Member member : members.members()) {
      byName.put(member.key(), member.value());
    }
    return new Elements(byName);
  }

  /// The second element of one identity gets a number.
  private static Elements ofList(Items items) {
    SequencedMap<String, JsonValue> byName = LinkedHashMap.newLinkedHashMap(items.values().size());
    for (JsonValue each : items.values()) {
      String identity = Identity.of(each);
      String name = identity;
      for (int number = 2; byName.putIfAbsent(name, each) != null; number++) {
        name = identity + " #" + number;
      }
    }
    return new Elements(byName);
  }

  /// Whether both are lists whose elements can be told apart; figures cannot.
  static boolean areLists(@Nullable JsonValue one, @Nullable JsonValue other) {
    return one instanceof Items some
        && other instanceof Items others
        && isNamed(some)
        && isNamed(others);
  }

  private static boolean isNamed(Items items) {
    return items.values().stream().noneMatch(Numeral.class::isInstance);
  }

  /// The same parts, all named, in another order.
  Elements inOrder(List<String> order) {
    SequencedMap<String, JsonValue> sorted = LinkedHashMap.newLinkedHashMap(order.size());
    order.forEach(name -> sorted.put(name, value(name)));
    return new Elements(sorted);
  }

  Items list() {
    return new Items(List.copyOf(byName.values()));
  }

  Members object() {
    return new Members(
        byName.entrySet().stream()
            .map(each -> new Member(each.getKey(), each.getValue()))
            .toList());
  }

  List<String> names() {
    return List.copyOf(byName.keySet());
  }

  @Nullable JsonValue get(String name) {
    return byName.get(name);
  }

  /// What is there, or what leaving it out says.
  @Nullable JsonValue get(String name, @Nullable JsonValue absent) {
    JsonValue value = byName.get(name);
    return value == null ? absent : value;
  }

  /// What is known to be there.
  JsonValue value(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }
}
