package gateline.ui.app;

import gateline.plan.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// What went wrong with a file, in words for the user: what could not be done, and why.
record Trouble(String title, String detail) {
  /// A plan file whose content was refused; the problem says where.
  static Trouble refused(Path file, Problem problem) {
    return new Trouble(cannotOpen(file), problem.place() + ": " + problem.text());
  }

  static Trouble opening(Path file, Exception failure) {
    return new Trouble(cannotOpen(file), reason(failure));
  }

  static Trouble writing(Path file, Exception failure) {
    return new Trouble("“" + file.getFileName() + "” was not written", reason(failure));
  }

  private static String cannotOpen(Path file) {
    return "“" + file.getFileName() + "” can't be opened";
  }

  private static String reason(Exception failure) {
    return switch (failure) {
      case NoSuchFileException gone -> "There is no file " + gone.getFile() + ".";
      case AccessDeniedException denied -> "Access to " + denied.getFile() + " is not allowed.";
      case IOException io when io.getMessage() != null -> io.getMessage();
      default -> failure.toString();
    };
  }
}
