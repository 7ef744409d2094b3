package gateline.bench;

/// One thing to measure; `name` is what `-Dbench` calls it.
interface Part {
  String name();

  /// Whether it belongs to `all`; what needs something from outside or very long does not.
  default boolean isForAll() {
    return true;
  }

  void measure(Table table) throws Exception;
}
