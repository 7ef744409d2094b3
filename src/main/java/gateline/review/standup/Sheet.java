package gateline.review.standup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The lines of one stand-up in a text: the line it begins in, what its head says, and the lines of
/// each section that is there.
record Sheet(int line, SheetHead head, Map<Section, List<MarkdownLine>> sections) {
  static Sheet empty(int line, SheetHead head) {
    return new Sheet(line, head, new EnumMap<>(Section.class));
  }

  boolean hasSections() {
    return !sections.isEmpty();
  }

  /// Whether a head begins another sheet: it says what this one has been told, or comes behind its
  /// sections.
  boolean isLeftBy(SheetHead next) {
    boolean isSaidAgain =
        (next.week() > 0 && head.week() > 0) || (next.squad() != null && head.squad() != null);
    return hasSections() || isSaidAgain;
  }

  /// The same with what a head adds.
  Sheet with(SheetHead next) {
    return new Sheet(line, merged(head, next), sections);
  }

  /// The sheet that a head begins; one that names no week is of the same week.
  Sheet next(int at, SheetHead next) {
    return empty(at, next.week() == 0 ? new SheetHead(head.week(), next.squad(), false) : next);
  }

  private static SheetHead merged(SheetHead head, SheetHead next) {
    @Nullable String squad = next.squad() == null ? head.squad() : next.squad();
    int week = next.week() == 0 ? head.week() : next.week();
    return new SheetHead(week, squad, head.isPrivate() || next.isPrivate());
  }

  List<MarkdownLine> begin(Section section) {
    return sections.computeIfAbsent(section, _ -> new ArrayList<>());
  }

  List<TextEntry> entries(Section section) {
    return TextEntry.all(sections.getOrDefault(section, List.of()));
  }
}
