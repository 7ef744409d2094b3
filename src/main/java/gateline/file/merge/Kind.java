package gateline.file.merge;

import gateline.file.format.PlanFormat;
import gateline.file.json.Anything;
import gateline.file.json.Format;
import gateline.file.json.Key;
import gateline.file.json.ListOf;
import gateline.file.json.MapOf;
import gateline.file.json.ObjectFormat;
import gateline.file.json.ShortForm;
import gateline.plan.JsonValue;
import org.jspecify.annotations.Nullable;

/// What the format of plan files says about one value of the tree: what lies inside it, what it is
/// called, and what holds when it is left out.
record Kind(Format<?> format) {
  static final Kind PLAN = new Kind(PlanFormat.PLAN);
  private static final Kind UNKNOWN = new Kind(Anything.ANYTHING);
  private static final String BASELINE = "baseline";

  /// The kind of what stands under a key.
  Kind member(String key) {
    if (format instanceof MapOf<?, ?> map) {
      return new Kind(map.value());
    }
    Key<?, ?> known = key(key);
    return known == null ? UNKNOWN : new Kind(known.format());
  }

  /// The kind of what stands in the list.
  Kind element() {
    return format instanceof ListOf<?> list ? new Kind(list.element()) : UNKNOWN;
  }

  /// What leaving a key out says; null when it says nothing.
  @Nullable JsonValue absent(String key) {
    Key<?, ?> known = key(key);
    return known == null ? null : known.absentValue();
  }

  /// Whether the keys inside are data, such as weeks or ids.
  boolean isMap() {
    return format instanceof MapOf;
  }

  /// Whether the value is taken whole: a single value, a pair of figures, or a baseline, since two
  /// of them mixed would be a plan that never was.
  boolean isWhole() {
    return switch (format) {
      case Anything _, ListOf<?> _, MapOf<?, ?> _ -> false;
      default -> object() == null || noun().equals(BASELINE);
    };
  }

  /// What such an object is called; empty for anything else.
  String noun() {
    ObjectFormat<?> object = object();
    return object == null ? "" : object.noun();
  }

  /// The format of an object with known keys; null for anything else.
  @Nullable ObjectFormat<?> object() {
    return switch (format) {
      case ObjectFormat<?> object -> object;
      case ShortForm<?> shortened -> shortened.full();
      default -> null;
    };
  }

  private @Nullable Key<?, ?> key(String key) {
    ObjectFormat<?> object = object();
    return object == null ? null : object.key(key);
  }
}
