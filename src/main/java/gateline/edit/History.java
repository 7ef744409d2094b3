package gateline.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The snapshots a session has gone through, a cursor and the saved point (-1 when it is gone).
///
/// Undo never passes the document that was opened, because that is the first snapshot and stays. So
/// many edits can be undone one by one; those before them are one step, `earlier edits`.
public record History(List<Step> steps, int cursor, int saved) {
  /// How many steps can be undone.
  public static final int MOST = 500;

  /// One snapshot and how it came about; the opened document's label is empty.
  public record Step(Document document, String label, @Nullable Object mergeKey) {}

  public History {
    steps = List.copyOf(steps);
  }

  /// A history that begins, saved, with the document just opened.
  public static History open(Document document) {
    return new History(List.of(new Step(document, "", null)), 0, 0);
  }

  public Document document() {
    return steps.get(cursor).document();
  }

  /// The history after an edit; what had been undone is forgotten, equal merge keys become one
  /// step, and an edit that changes nothing leaves the history as it is.
  public History after(Edit edit) {
    return after(edit, document().after(edit));
  }

  /// The same with the document that the edit leads to, which an attempt has made.
  public History after(Edit edit, Document next) {
    if (next == document()) {
      return this;
    }
    Object key = edit.mergeKey();
    boolean merges =
        key != null && cursor != saved && cursor > 0 && key.equals(steps.get(cursor).mergeKey());
    int kept = merges ? cursor : cursor + 1;
    List<Step> grown = new ArrayList<>(steps.subList(0, kept));
    grown.add(new Step(next, edit.label(), key));
    return new History(grown, kept, saved >= kept ? -1 : saved).bounded();
  }

  /// Joins the two oldest edits when there is one too many.
  private History bounded() {
    if (steps.size() <= MOST + 1) {
      return this;
    }
    List<Step> fewer = new ArrayList<>(steps);
    fewer.remove(1);
    fewer.set(1, new Step(fewer.get(1).document(), "earlier edits", null));
    int kept = saved == 1 ? -1 : saved > 1 ? saved - 1 : saved;
    return new History(fewer, cursor - 1, kept);
  }

  /// The history with another selection: no undo step, but what is edited after it is one of its
  /// own.
  public History select(Selection selection) {
    List<Step> changed = new ArrayList<>(steps);
    Step now = steps.get(cursor);
    changed.set(cursor, new Step(now.document().withSelection(selection), now.label(), null));
    return new History(changed, cursor, saved);
  }

  /// The history at another of its steps, 0 being what was opened.
  public History at(int step) {
    return new History(steps, Objects.checkIndex(step, steps.size()), saved);
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
    return new History(steps, cursor, cursor);
  }

  /// The history when no snapshot is on disk any more.
  public History markUnsaved() {
    return new History(steps, cursor, -1);
  }

  /// Whether the document differs from what is on disk.
  public boolean isUnsaved() {
    return cursor != saved;
  }
}
