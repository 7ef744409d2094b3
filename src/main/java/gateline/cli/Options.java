package gateline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Model.OptionSpec;

/// The options of the commands, as each of a kind looks.
final class Options {
  static final String AS_OF = "--as-of";
  static final String JSON = "--json";
  static final String OUT = "--out";
  static final String SEED = "--seed";

  private Options() {}

  /// One that takes a value.
  static OptionSpec option(String name, String label, Class<?> type, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(type)
        .arity("1")
        .description(description)
        .build();
  }

  /// One that takes a number.
  static OptionSpec number(String name, Class<? extends Number> type, String description) {
    return option(name, "N", type, description);
  }

  /// `-o` or `--out`, the file to write.
  static OptionSpec out(String description) {
    return out("FILE", description).build();
  }

  /// The same where it has to be said.
  static OptionSpec neededOut(String label, String description) {
    return out(label, description).required(true).build();
  }

  private static OptionSpec.Builder out(String label, String description) {
    return OptionSpec.builder("-o", OUT)
        .paramLabel(label)
        .type(Path.class)
        .arity("1")
        .description(description);
  }

  /// The day that counts as today.
  static OptionSpec asOf(String description) {
    return option(AS_OF, "DATE", LocalDate.class, description);
  }

  /// One that is given or not.
  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).description(description).build();
  }

  static OptionSpec json() {
    return flag(JSON, "Print JSON.");
  }

  static OptionSpec seed(String description) {
    return number(SEED, Long.class, description);
  }
}
