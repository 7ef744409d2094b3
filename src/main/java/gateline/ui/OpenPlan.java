package gateline.ui;

import gateline.edit.Document;
import gateline.edit.History;
import gateline.file.LineEnd;
import gateline.file.ReadResult;
import gateline.plan.Plan;
import gateline.plan.Problem;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plan in the window: its history, the file it belongs to (null while it has none) with its
/// line ends, and what reading that file found.
public record OpenPlan(History history, @Nullable Path file, LineEnd lineEnd, List<Problem> found) {
  public OpenPlan {
    found = List.copyOf(found);
  }

  /// A plan that was read; without a file it is an untitled copy.
  public static OpenPlan of(ReadResult.Opened read, @Nullable Path file) {
    History history = History.open(Document.of(read.plan()));
    return new OpenPlan(history, file, read.lineEnd(), read.problems());
  }

  /// A plan that has just been made.
  public static OpenPlan of(Plan plan) {
    return of(new ReadResult.Opened(plan, List.of(), LineEnd.UNIX), null);
  }

  public Plan plan() {
    return history.document().plan();
  }

  public OpenPlan withHistory(History next) {
    return new OpenPlan(next, file, lineEnd, found);
  }

  /// The same plan once it has been written to a file.
  public OpenPlan savedAs(Path next) {
    return new OpenPlan(history.markSaved(), next, lineEnd, found);
  }

  /// The same plan, as it stands, belonging to another file.
  public OpenPlan in(Path next) {
    return new OpenPlan(history, next, lineEnd, found);
  }

  /// Whether this is the plan that `before` was, edited or not, and no other that was opened since.
  public boolean continues(OpenPlan before) {
    return opened() == before.opened();
  }

  private Plan opened() {
    return history.steps().getFirst().document().plan();
  }

  /// Whether closing would lose something.
  public boolean isUnsaved() {
    return history.isUnsaved();
  }
}
