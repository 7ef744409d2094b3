package gateline.bench;

import gateline.Main;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/// Runs the program and says at its end, in one line, how much memory it had at most: the heap, and
/// where the system tells, the whole process.
public final class ExportProbe {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";

  private ExportProbe() {}

  public static void main(String[] args) throws Exception {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(memory())));
    Main.main(args);
  }

  private static String memory() {
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(peak -> peak.getUsed())
            .sum();
    return (heap >> 20) + ", " + process() + " MB";
  }

  private static String process() {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith(PEAK))
          .map(line -> line.replaceAll("\\D", ""))
          .map(kilobytes -> Long.toString(Long.parseLong(kilobytes) >> 10))
          .findFirst()
          .orElse("?");
    } catch (IOException _) {
      return "?";
    }
  }
}
