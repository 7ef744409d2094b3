package gateline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The figures of one run, printed when all are there, below a line that says what they ran on.
final class Table {
  private final List<Row> rows = new ArrayList<>();

  private record Row(String part, String what, String median) {}

  void addMillis(String part, String what, double median) {
    String digits = median < 1 ? "%.3f ms" : median < 100 ? "%.1f ms" : "%.0f ms";
    rows.add(new Row(part, what, String.format(Locale.ROOT, digits, median)));
  }

  void addMegabytes(String part, String what, double median) {
    rows.add(new Row(part, what, String.format(Locale.ROOT, "%.0f MB", median)));
  }

  void addNote(String part, String what, String note) {
    rows.add(new Row(part, what, note));
  }

  void print() {
    System.out.println(machine());
    print(new Row("part", "what", "median"));
    print(new Row("----", "----", "------"));
    rows.forEach(Table::print);
  }

  private static void print(Row row) {
    System.out.printf(Locale.ROOT, "%-10s  %-58s  %12s%n", row.part, row.what, row.median);
  }

  private static String machine() {
    Runtime here = Runtime.getRuntime();
    return String.format(
        Locale.ROOT,
        "Java %s (%s), %d cores, %s %s %s, heap up to %,d MB",
        Runtime.version(),
        System.getProperty("java.vm.vendor"),
        here.availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("os.version"),
        System.getProperty("os.arch"),
        here.maxMemory() >> 20);
  }
}
