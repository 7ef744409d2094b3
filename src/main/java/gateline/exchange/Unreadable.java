package gateline.exchange;

import gateline.plan.Place;
import gateline.plan.Problem;

/// A line that is not as the format has it. Never leaves the package.
final class Unreadable extends Exception {
  private final int line;

  Unreadable(int line, String message) {
    super(message);
    this.line = line;
  }

  Problem problem() {
    String message = String.valueOf(getMessage());
    return Problem.error("unreadable", new Place.InFile(line, 1), message);
  }
}
