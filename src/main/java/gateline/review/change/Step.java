package gateline.review.change;

import java.util.List;

/// One step of the replay from the plan before to the plan after: the changes made in it, one
/// unless there are too many to try each, and what they did to gates and finish.
public record Step(List<Change> changes, Effect effect) {
  public Step {
    changes = List.copyOf(changes);
  }

  /// What it is about; several changes are told by their number.
  public Subject subject() {
    return changes.size() == 1
        ? changes.getFirst().subject()
        : new Subject("", "", changes.size() + " changes");
  }
}
