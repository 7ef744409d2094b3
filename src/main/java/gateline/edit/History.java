package gateline.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The snapshots a session has gone through, a cursor and the saved point. Undo never passes the
/// document that was opened, because that is the first snapshot.
public record History(List<Step> steps, int cursor, int saved) {
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
    return new History(grown, kept, saved >= kept ? -1 : saved);
  }

  /// The history with another selection; not an undo step.
  public History select(Selection selection) {
    List<Step> changed = new ArrayList<>(steps);
    Step now = steps.get(cursor);
    changed.set(
        cursor, new Step(now.document().withSelection(selection), now.label(), now.mergeKey()));
    return new History(changed, cursor, saved);
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
    return canUndo() ? new History(steps, cursor - 1, saved) : this;
  }

  public History redo() {
    return canRedo() ? new History(steps, cursor + 1, saved) : this;
  }

  public History markSaved() {
    return new History(steps, cursor, cursor);
  }

  /// Whether the document differs from what is on disk.
  public boolean isUnsaved() {
    return cursor != saved;
  }
}
