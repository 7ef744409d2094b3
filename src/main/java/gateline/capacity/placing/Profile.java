package gateline.capacity.placing;

/// What the crews still have at any time while tasks are being placed. One thread's own.
interface Profile {
  /// Gives everything back.
  void clear();

  /// The earliest start, not before `from`, at which a task fits in beside those that were taken.
  long earliest(int task, long from);

  /// Takes what a task needs from its start on.
  void take(int task, long start);
}
