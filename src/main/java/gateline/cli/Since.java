package gateline.cli;

import gateline.edit.Baselines;
import gateline.plan.Baseline;
import gateline.plan.Plan;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The baseline that a command holds a plan against: the one named, or the latest.
final class Since {
  private static final String NAME = "--since";

  private Since() {}

  static OptionSpec option() {
    return Options.option(
        NAME, "NAME", String.class, "The baseline to compare with; the latest unless told.");
  }

  /// Nothing when none is named and the plan has none.
  static Optional<Baseline> of(Plan plan, ParseResult arguments) throws Refusal {
    if (!arguments.hasMatchedOption(NAME)) {
      return Baselines.latest(plan);
    }
    return Optional.of(named(plan, arguments.matchedOptionValue(NAME, "")));
  }

  static Baseline named(Plan plan, String name) throws Refusal {
    return Baselines.named(plan, name)
        .orElseThrow(() ->
            new Refusal(
                "\"" + name + "\": the plan has no baseline of this name; it has " + all(plan)));
  }

  private static String all(Plan plan) {
    return plan.baselines().isEmpty()
        ? "none"
        : String.join(", ", plan.baselines().stream().map(Baseline::name).toList());
  }
}
