package gateline.cli;

import gateline.plan.Problem.Severity;

/// The words for how bad a problem is.
final class Severities {
  private Severities() {}

  static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case HINT -> "hint";
    };
  }
}
