package gateline.plan;

import java.util.List;

/// A value of the file as it stands there: under a key this version does not know, to be written
/// back as it was, or anywhere in a file that is compared with another.
///
/// It is not how plans are worked with: there known keys become records.
public sealed interface JsonValue {
  /// Text, unescaped.
  record Text(String value) implements JsonValue {}

  /// A number as its literal stood in the file, so that no digit is lost.
  record Numeral(String literal) implements JsonValue {}

  /// `true` or `false`.
  record Flag(boolean value) implements JsonValue {}

  /// A list, in file order.
  record Items(List<JsonValue> values) implements JsonValue {
    public Items {
      values = List.copyOf(values);
    }
  }

  /// An object, its members in file order.
  record Members(List<Member> members) implements JsonValue {
    public Members {
      members = List.copyOf(members);
    }
  }

  /// One key and its value.
  record Member(String key, JsonValue value) {}
}
