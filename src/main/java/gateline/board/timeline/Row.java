package gateline.board.timeline;

/// One line of the timeline.
public sealed interface Row {
  /// The head of a group.
  record GroupRow(Group group) implements Row {}

  /// A task, by its position in the plan.
  record TaskRow(int task) implements Row {}
}
