package gateline.edit.field;

import org.jspecify.annotations.Nullable;

/// Rules that more than one kind of item has.
final class Rules {
  private Rules() {}

  /// Why an item may not run from one end to the other; null when it may.
  static <V extends Comparable<? super V>> @Nullable String order(V from, V to) {
    return from.compareTo(to) <= 0
        ? null
        : from + " to " + to + ": expected the end not to come before the beginning";
  }
}
