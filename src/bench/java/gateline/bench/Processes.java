package gateline.bench;

import gateline.file.LineEnd;
import gateline.file.PlanFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Runs whole processes and takes the median of a few.
final class Processes {
  private static final Path FOLDER = Path.of("target", "bench");
  private static final int RUNS = 3;

  private Processes() {}

  /// A generated plan as a file.
  static Path file(Sample sample) throws IOException {
    Files.createDirectories(FOLDER);
    Path file = FOLDER.resolve(sample.name().toLowerCase(Locale.ROOT) + ".json");
    PlanFiles.save(file, sample.build(), LineEnd.UNIX);
    return file;
  }

  /// A Java program on this class path.
  static List<String> java(String... words) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    return Stream.concat(Stream.of(java, "-cp", classPath), Stream.of(words)).toList();
  }

  /// The median of the numbers that a command prints.
  static double printed(List<String> command) throws IOException, InterruptedException {
    List<Double> numbers = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      numbers.add(Double.valueOf(output(command).strip()));
    }
    return median(numbers);
  }

  /// The median of the milliseconds a command takes from its start to its end.
  static double millis(List<String> command) throws IOException, InterruptedException {
    List<Double> times = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      long before = System.nanoTime();
      output(command);
      times.add((System.nanoTime() - before) / 1e6);
    }
    return median(times);
  }

  private static String output(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IOException(command + " ended with " + process.exitValue() + ": " + output);
    }
    return output;
  }

  private static double median(List<Double> figures) {
    return figures.stream().sorted().toList().get(figures.size() / 2);
  }
}
