package gateline.ui;

import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.History;
import gateline.file.LineEnd;
import gateline.file.ReadResult;
import gateline.plan.Plan;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The plan in the window: its history, the file it belongs to with its line ends, and what that
/// file held when it was last seen. Both are null while it has no file.
public record OpenPlan(
    History history, @Nullable Path file, LineEnd lineEnd, @Nullable OnDisk onDisk) {

  /// A plan that was read from a file.
  public static OpenPlan of(ReadResult.Opened read, Path file, OnDisk onDisk) {
    return new OpenPlan(begin(read.plan()), file, read.lineEnd(), onDisk);
  }

  /// A plan without a file: one just made, or a copy.
  public static OpenPlan untitled(Plan plan, LineEnd lineEnd) {
    return new OpenPlan(begin(plan), null, lineEnd, null);
  }

  private static History begin(Plan plan) {
    return History.open(Document.of(plan));
  }

  public Plan plan() {
    return history.document().plan();
  }

  /// What the edits that are not saved began from.
  public Plan base() {
    return onDisk == null ? opened() : onDisk.plan();
  }

  public OpenPlan withHistory(History next) {
    return new OpenPlan(next, file, lineEnd, onDisk);
  }

  /// The same plan once it has been written to a file.
  public OpenPlan savedAs(Path next, OnDisk written) {
    return new OpenPlan(history.markSaved(), next, lineEnd, written);
  }

  /// The same plan, edited since it was written to a file.
  public OpenPlan in(Path next, OnDisk written) {
    return new OpenPlan(history, next, lineEnd, written);
  }

  /// The same plan, of which the file holds something else by now.
  public OpenPlan against(OnDisk now) {
    return new OpenPlan(history.markUnsaved(), file, lineEnd, now);
  }

  /// The plan after an edit that took in what the file holds by now; null where there is no file.
  public OpenPlan after(Edit edit, @Nullable OnDisk now) {
    History next = history.after(edit);
    boolean isAsFile = now != null && next.document().plan() == now.plan();
    return new OpenPlan(isAsFile ? next.markSaved() : next.markUnsaved(), file, lineEnd, now);
  }

  /// Whether this is the plan that `before` was, edited or not, and no other that was opened since.
  public boolean continues(OpenPlan before) {
    return opened() == before.opened();
  }

  private Plan opened() {
    return history.steps().getFirst().plan();
  }

  /// Whether closing would lose something.
  public boolean isUnsaved() {
    return history.isUnsaved();
  }
}
