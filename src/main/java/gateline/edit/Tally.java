package gateline.edit;

import static java.util.stream.Collectors.joining;

import gateline.edit.field.ItemKind.Noun;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts what an edit takes away beside what it names.
final class Tally {
  private final Map<Noun, Integer> counts = new LinkedHashMap<>();

  void add(Noun noun) {
    counts.merge(noun, 1, Integer::sum);
  }

  /// `3 links, 1 gate requirement`; empty for nothing.
  String words() {
    return counts.entrySet().stream()
        .map(count -> count.getKey().count(count.getValue()))
        .collect(joining(", "));
  }
}
