package gateline.bench;

/// One thing to measure; `name` is what `-Dbench` calls it.
interface Part {
  String name();

  void measure(Table table) throws Exception;
}
