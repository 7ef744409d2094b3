package gateline.capacity.placing;

/// What the crews still have at any time while tasks are being placed. One thread's own.
interface Profile {
  /// Gives everything back.
  void clear();

  /// How many parts have to agree on the start of a task.
  int parts(int task);

  /// The earliest start, not before `from`, at which a task fits into one part beside those that
  /// were taken.
  long earliest(int task, int part, long from);

  /// The earliest start, not before `from`, at which a task fits into all parts.
  default long earliest(int task, long from) {
    int parts = parts(task);
    long start = from;
    int agreed = 0;
    int part = 0;
    while (agreed < parts) {
      long next = earliest(task, part, start);
      agreed = next == start ? agreed + 1 : 1;
      start = next;
      part = part + 1 == parts ? 0 : part + 1;
    }
    return start;
  }

  /// Takes what a task needs from its start on.
  void take(int task, long start);
}
