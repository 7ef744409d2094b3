package gateline.file.safety;

import gateline.file.LineEnd;
import gateline.file.PlanFiles;
import gateline.file.PlanWriter;
import gateline.file.ReadResult;
import gateline.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Unsaved work whose process has ended without saving or discarding it. Whoever finds it holds it,
/// so that no two windows offer the same.
public final class LeftWork {
  private final Path journal;
  private final Hold hold;
  private final Unsaved work;

  private LeftWork(Path journal, Hold hold, Unsaved work) {
    this.journal = journal;
    this.hold = hold;
    this.work = work;
  }

  /// All left work in a folder of journals, last edited first. What its file holds by now is not
  /// left but saved, and removed.
  public static List<LeftWork> in(Path folder) throws IOException {
    List<LeftWork> found = new ArrayList<>();
    for (Path lock : locks(folder)) {
      Optional<LeftWork> left = behind(lock);
      if (left.isPresent() && left.get().isSaved()) {
        left.get().discard();
      } else {
        left.ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing((LeftWork left) -> left.work().edited()).reversed());
    return found;
  }

  private static List<Path> locks(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.toString().endsWith(Journal.LOCK)).toList();
    }
  }

  private static Optional<LeftWork> behind(Path lock) throws IOException {
    Optional<Hold> hold = Hold.take(lock);
    if (hold.isEmpty()) {
      return Optional.empty();
    }
    Path journal = Journal.journalOf(lock);
    Optional<Unsaved> work = JournalFile.read(journal);
    if (work.isEmpty() && Files.notExists(journal)) {
      hold.get().remove();
    } else if (work.isEmpty()) {
      hold.get().close();
    }
    return work.map(unsaved -> new LeftWork(journal, hold.get(), unsaved));
  }

  public Unsaved work() {
    return work;
  }

  /// Removes it for good.
  public void discard() throws IOException {
    Files.deleteIfExists(journal);
    hold.remove();
  }

  /// Leaves it for the next start.
  public void release() throws IOException {
    hold.close();
  }

  private boolean isSaved() {
    Path file = work.file();
    return file != null && Files.isRegularFile(file) && holds(file, work.plan());
  }

  private static boolean holds(Path file, Plan plan) {
    try {
      return PlanFiles.read(file) instanceof ReadResult.Opened opened
          && text(opened.plan()).equals(text(plan));
    } catch (IOException _) {
      return false;
    }
  }

  private static String text(Plan plan) {
    return PlanWriter.text(plan, LineEnd.UNIX);
  }
}
