package gateline.file.merge;

import gateline.file.json.JsonTree;
import gateline.plan.JsonValue;
import gateline.plan.JsonValue.Flag;
import gateline.plan.JsonValue.Items;
import gateline.plan.JsonValue.Member;
import gateline.plan.JsonValue.Members;
import gateline.plan.JsonValue.Numeral;
import gateline.plan.JsonValue.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// By what an element of a list is known to be the same in two versions of the file: its id, what
/// it links to, its week, its text. What has none of these is known by all it says.
final class Identity {
  /// The first of these whose keys an object has all is its identity.
  private static final List<List<String>> KEYS =
      List.of(
          List.of("id"),
          List.of("rule", "on"),
          List.of("rule"),
          List.of("on"),
          List.of("week", "squad"),
          List.of("squad"),
          List.of("week"),
          List.of("name"),
          List.of("text"),
          List.of("from", "to"));

  private Identity() {}

  static String of(JsonValue element) {
    return switch (element) {
      case Text(String text) -> text;
      case Numeral(String literal) -> literal;
      case Flag(boolean flag) -> String.valueOf(flag);
      case Items items -> JsonTree.text(items).strip();
      case Members members -> of(members);
    };
  }

  private static String of(Members members) {
    List<String> keys = keys(members);
    return keys.isEmpty()
        ? JsonTree.text(members).strip()
        : keys.stream()
            .map(key -> of(Objects.requireNonNull(member(members, key))))
            .collect(Collectors.joining(" "));
  }

  private static List<String> keys(Members members) {
    return KEYS.stream()
        .filter(keys -> keys.stream().allMatch(key -> isPlain(member(members, key))))
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isPlain(@Nullable JsonValue value) {
    return value instanceof Text || value instanceof Numeral;
  }

  /// What an added element says beside its identity, in brackets: ` (type SS, lag 1)`. Nothing for
  /// an item with an id, which says too much.
  static String rest(@Nullable JsonValue element) {
    if (!(element instanceof Members members) || member(members, "id") != null) {
      return "";
    }
    List<String> identity = keys(members);
    List<Member> others =
        members.members().stream().filter(each -> !identity.contains(each.key())).toList();
    return identity.isEmpty() || others.isEmpty()
        ? ""
        : " (" + ValueWords.said(new Members(others)) + ")";
  }

  /// What stands under a key; null when the object lacks it.
  static @Nullable JsonValue member(Members members, String key) {
    for (Member member : members.members()) {
      if (member.key().equals(key)) {
        return member.value();
      }
    }
    return null;
  }

  /// An element in its long form where its kind has a short one: `"a"` becomes `{ "on": "a" }`.
  static JsonValue inFull(JsonValue element, @Nullable JsonValue like) {
    if (element instanceof Text text && like instanceof Members other) {
      for (Member member : other.members()) {
        if (member.value().equals(text)) {
          return new Members(List.of(new Member(member.key(), text)));
        }
      }
    }
    return element;
  }
}
