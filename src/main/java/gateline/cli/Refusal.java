package gateline.cli;

/// What was asked for cannot be done, for a reason that is not the program's fault; the message
/// names it in one line.
final class Refusal extends Exception {
  Refusal(String message) {
    super(message);
  }
}
