package gateline.schedule;

/// The links that count, as int arrays: unknown ends and links that would close a loop are left
/// out. Links are numbered from 0 in file order; tasks by their position in the plan.
public final class Network {
  /// How many links count.
  public int linkCount() {
    throw new UnsupportedOperationException();
  }

  /// The task that link `link` comes from (the predecessor).
  public int from(int link) {
    throw new UnsupportedOperationException();
  }

  /// The task that link `link` goes to (the one that holds it in `depends`).
  public int to(int link) {
    throw new UnsupportedOperationException();
  }

  /// The link as the user wrote it.
  public gateline.plan.Link link(int link) {
    throw new UnsupportedOperationException();
  }

  /// The numbers of the links into a task.
  public int[] into(int task) {
    throw new UnsupportedOperationException();
  }

  /// The numbers of the links out of a task.
  public int[] outOf(int task) {
    throw new UnsupportedOperationException();
  }
}
