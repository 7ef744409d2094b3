package gateline.board;

/// What a hand may take hold of at a point of a chart. The ids are those of the plan.
public sealed interface Zone {
  /// The board itself, where nothing is.
  Zone OPEN = new Open();

  /// Something that can be pointed at but not dragged: a gate, a head, the header.
  Zone FIXED = new Fixed();

  /// A part of a task's bar; `share` says where along the bar, from 0 at its start to 1 at its end.
  record OnBar(String task, Part part, double share) implements Zone {}

  /// A link, by its number in the network.
  record OnLink(int link) implements Zone {}

  record Open() implements Zone {}

  record Fixed() implements Zone {}

  /// The parts of a bar: its body moves it, its end is its estimate, the edge of what is done its
  /// progress; from the dots before and after it links are drawn.
  enum Part {
    BODY,
    END,
    PROGRESS,
    DOT_BEFORE,
    DOT_AFTER;

    /// Whether it is a dot beside the bar, which is there at times only.
    public boolean isDot() {
      return this == DOT_BEFORE || this == DOT_AFTER;
    }
  }
}
