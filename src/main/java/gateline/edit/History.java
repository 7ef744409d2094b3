package gateline.edit;

import gateline.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The snapshots a session has gone through, a cursor with the document there, and the saved point
/// (-1 when it is gone).
///
/// Undo never passes the plan that was opened, because that is the first snapshot and stays. So
/// many edits can be undone one by one; those before them are one step, `earlier edits`. Snapshots
/// are plans, which share what an edit left alone; a schedule, which shares little, is worked out
/// again where undo and redo come to.
public record History(Document document, List<Step> steps, int cursor, int saved) {
  /// How many steps can be undone.
  public static final int MOST = 500;

  /// One snapshot and how it came about; the opened plan's label is empty.
  public record Step(Plan plan, Selection selection, String label, @Nullable Object mergeKey) {
    private static Step of(Document document, String label, @Nullable Object mergeKey) {
      return new Step(document.plan(), document.selection(), label, mergeKey);
    }
  }

  public History {
    steps = List.copyOf(steps);
  }

  /// A history that begins, saved, with the document just opened.
  public static History open(Document document) {
    return new History(document, List.of(Step.of(document, "", null)), 0, 0);
  }

  /// The history after an edit; what had been undone is forgotten, equal merge keys become one
  /// step, and an edit that changes nothing leaves the history as it is.
  public History after(Edit edit) {
    return after(edit, document.after(edit));
  }

  /// The same with the document that the edit leads to, which an attempt has made.
  public History after(Edit edit, Document next) {
    if (next == document) {
      return this;
    }
    Object key = edit.mergeKey();
    boolean merges =
        key != null && cursor != saved && cursor > 0 && key.equals(steps.get(cursor).mergeKey());
    int kept = merges ? cursor : cursor + 1;
    List<Step> grown = new ArrayList<>(steps.subList(0, kept));
    grown.add(Step.of(next, edit.label(), key));
    return new History(next, grown, kept, saved >= kept ? -1 : saved).bounded();
  }

  /// Joins the two oldest edits when there is one too many.
  private History bounded() {
    if (steps.size() <= MOST + 1) {
      return this;
    }
    List<Step> fewer = new ArrayList<>(steps);
    fewer.remove(1);
    Step second = fewer.get(1);
    fewer.set(1, new Step(second.plan(), second.selection(), "earlier edits", null));
    int kept = saved == 1 ? -1 : saved > 1 ? saved - 1 : saved;
    return new History(document, fewer, cursor - 1, kept);
  }

  /// The history with another selection: no undo step, but what is edited after it is one of its
  /// own.
  public History select(Selection selection) {
    Document next = document.withSelection(selection);
    List<Step> changed = new ArrayList<>(steps);
    changed.set(cursor, Step.of(next, steps.get(cursor).label(), null));
    return new History(next, changed, cursor, saved);
  }

  /// The history at another of its steps, 0 being what was opened.
  public History at(int step) {
    Step there = steps.get(Objects.checkIndex(step, steps.size()));
    Document next = document.at(there.plan()).withSelection(there.selection());
    return new History(next, steps, step, saved);
  }

  public boolean canUndo() {
    return cursor > 0;
  }

  public boolean canRedo() {
    return cursor < steps.size() - 1;
  }

  /// The label of what undo would take back; empty when there is nothing.
  public String undoLabel() {
    return canUndo() ? steps.get(cursor).label() : "";
  }

  public String redoLabel() {
    return canRedo() ? steps.get(cursor + 1).label() : "";
  }

  public History undo() {
    return canUndo() ? at(cursor - 1) : this;
  }

  public History redo() {
    return canRedo() ? at(cursor + 1) : this;
  }

  public History markSaved() {
    return new History(document, steps, cursor, cursor);
  }

  /// The history when no snapshot is on disk any more.
  public History markUnsaved() {
    return new History(document, steps, cursor, -1);
  }

  /// Whether the document differs from what is on disk.
  public boolean isUnsaved() {
    return cursor != saved;
  }
}
