package gateline.bench;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// The methods of a JMH class, each sampled in a fresh virtual machine after a warm-up.
record InnerLoops(String name, Class<?> methods) implements Part {
  /// JMH itself still needs what the JDK warns about.
  private static final String UNSAFE = "--sun-misc-unsafe-memory-access=allow";

  private static final String NATIVE = "--enable-native-access=ALL-UNNAMED";

  @Override
  public void measure(Table table) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(methods.getName().replace(".", "\\.") + "\\.")
            .mode(Mode.SampleTime)
            .timeUnit(TimeUnit.MILLISECONDS)
            .forks(1)
            .jvmArgsAppend("-Dglass.platform=Headless", "-Dprism.order=sw", UNSAFE, NATIVE)
            .warmupIterations(2)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(2)
            .measurementTime(TimeValue.seconds(1))
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    Collection<RunResult> results = new Runner(options).run();
    results.stream()
        .sorted(Comparator.comparing(InnerLoops::method).thenComparing(InnerLoops::sample))
        .forEach(result -> table.addMillis(name, words(result), median(result)));
  }

  private static Sample sample(RunResult result) {
    return Sample.valueOf(result.getParams().getParam("plan"));
  }

  private static String method(RunResult result) {
    return result.getPrimaryResult().getLabel();
  }

  private static String words(RunResult result) {
    String verb = method(result).replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return verb + " " + sample(result).words();
  }

  private static double median(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }
}
