package gateline.gesture;

import gateline.plan.Link;

/// An end of a task's bar that a link can leave or enter.
public record LinkEnd(String task, boolean isFinish) {
  /// The type of a link from this end to another.
  public Link.Type typeTo(LinkEnd other) {
    if (isFinish) {
      return other.isFinish ? Link.Type.FF : Link.Type.FS;
    }
    return other.isFinish ? Link.Type.SF : Link.Type.SS;
  }
}
