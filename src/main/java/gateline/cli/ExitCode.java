package gateline.cli;

/// What the program ends with.
public final class ExitCode {
  public static final int FINE = 0;

  /// The plan or a file is not as it has to be.
  public static final int FAILED = 1;

  /// The command line itself is wrong.
  public static final int USAGE = 2;

  /// A fault of the program, numbered as in the C library's `sysexits.h`.
  public static final int INTERNAL = 70;

  private ExitCode() {}
}
