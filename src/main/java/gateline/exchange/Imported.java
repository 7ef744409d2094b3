package gateline.exchange;

import gateline.plan.Plan;
import gateline.plan.Problem;

/// What came of reading a file of another format.
public sealed interface Imported {
  /// The file as a plan.
  record Read(Plan plan) implements Imported {}

  /// The file was not read, for the problem at that line.
  record Refused(Problem problem) implements Imported {}
}
