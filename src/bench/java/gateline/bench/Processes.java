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

  /// The median of the milliseconds a command takes from its start to its end; what is behind it
  /// are names and values of its environment.
  static double millis(List<String> command, String... environment)
      throws IOException, InterruptedException {
    List<Double> times = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      long before = System.nanoTime();
      output(command, environment);
      times.add((System.nanoTime() - before) / 1e6);
    }
    return median(times);
  }

  /// What a command prints; an exception when it fails.
  static String output(List<String> command, String... environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    for (int i = 0; i < environment.length; i += 2) {
      builder.environment().put(environment[i], environment[i + 1]);
    }
    return output(builder);
  }

  /// What a command prints and what it says on its error stream, as they come.
  static String log(List<String> command) throws IOException, InterruptedException {
    return output(new ProcessBuilder(command).redirectErrorStream(true));
  }

  private static String output(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IOException(
          builder.command() + " ended with " + process.exitValue() + ": " + output);
    }
    return output;
  }

  private static double median(List<Double> figures) {
    return share(figures, 0.5);
  }

  /// The figure that this share of all does not exceed.
  static double share(List<Double> figures, double share) {
    return figures.stream().sorted().toList().get((int) (figures.size() * share));
  }
}
