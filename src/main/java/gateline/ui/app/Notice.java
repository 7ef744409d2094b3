package gateline.ui.app;

import gateline.plan.Problem;
import gateline.review.Names;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Something the user is told over the board: what happened, what it means, and what can be done
/// about it. `closed` is run when it is put aside without taking any of the offers.
record Notice(String title, String detail, List<Offer> offers, Runnable closed) {
  /// One thing that can be done.
  record Offer(String label, Runnable take) {}

  Notice {
    offers = List.copyOf(offers);
  }

  static Notice of(String title, String detail) {
    return new Notice(title, detail, List.of(), () -> {});
  }

  /// The same with one offer more.
  Notice offering(String label, Runnable take) {
    List<Offer> more = new ArrayList<>(offers);
    more.add(new Offer(label, take));
    return new Notice(title, detail, more, closed);
  }

  /// The same with the offers of another.
  Notice offeringAll(Notice other) {
    return new Notice(title, detail, other.offers, closed);
  }

  Notice whenClosed(Runnable next) {
    return new Notice(title, detail, offers, next);
  }

  /// A plan file whose content was refused; the problem says where.
  static Notice refused(Path file, Problem problem) {
    return of(cannotOpen(file), problem.place() + ": " + problem.text());
  }

  static Notice opening(Path file, Exception failure) {
    return of(cannotOpen(file), reason(failure));
  }

  static Notice writing(Path file, Exception failure) {
    return of(named(file) + " was not written", reason(failure));
  }

  /// A plan that could not be saved; the plan in the window is as it was.
  static Notice saving(Path file, Exception failure) {
    return of(
        named(file) + " was not saved", reason(failure) + " Nothing is lost: " + remedy(failure));
  }

  static String named(Path file) {
    return Names.quoted(String.valueOf(file.getFileName()));
  }

  private static String cannotOpen(Path file) {
    return named(file) + " can't be opened";
  }

  private static String remedy(Exception failure) {
    return isFullDisk(failure)
        ? "make room and save again, or save the plan somewhere else."
        : "save the plan somewhere else, or make that place writable and save again.";
  }

  private static String reason(Exception failure) {
    return switch (failure) {
      case NoSuchFileException gone -> "There is no file " + gone.getFile() + ".";
      case AccessDeniedException denied -> "Access to " + denied.getFile() + " is not allowed.";
      case FileSystemException full when isFullDisk(full) ->
          "There is no room left on the disk for " + full.getFile() + ".";
      case IOException io when io.getMessage() != null -> sentence(io.getMessage());
      default -> sentence(failure.toString());
    };
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  /// What the systems say when a disk or a quota is full.
  private static boolean isFullDisk(Exception failure) {
    String text = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return text.contains("no space left")
        || text.contains("not enough space")
        || text.contains("quota exceeded");
  }
}
