package gateline.bench;

import gateline.kill.KillTest;
import java.util.List;

/// Prints one table of medians: what the board takes for its main jobs on this machine. The
/// argument names the parts wanted, `all` or some of them with commas between; `kill` runs the kill
/// test instead, which measures nothing.
public final class Bench {
  private static final String KILL = "kill";

  private Bench() {}

  public static void main(String[] args) throws Exception {
    String wanted = args[0];
    if (wanted.equals(KILL)) {
      KillTest.run();
      return;
    }
    Table table = new Table();
    for (Part part : parts()) {
      boolean isNamed = List.of(wanted.split(",")).contains(part.name());
      if (isNamed || (wanted.equals("all") && part.isForAll())) {
        part.measure(table);
      }
    }
    table.print();
  }

  private static List<Part> parts() {
    return List.of(
        new InnerLoops("schedule", ScheduleBenchmark.class),
        new InnerLoops("file", FileBenchmark.class),
        new InnerLoops("frame", FrameBenchmark.class),
        new OpenPart(),
        new WindowPart(),
        new DragPart(),
        new LevelPart(),
        new SimulatePart(),
        new ExportPart(),
        PsplibPart.bySchedules(),
        PsplibPart.byTime());
  }
}
