package gateline.ui.export;

import gateline.board.BoardModel;
import gateline.board.TaskFilter;
import gateline.edit.Selection;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/// Whose rows a picture shows.
public enum RowChoice {
  ALL("All"),
  FILTERED("As filtered"),
  SELECTED("Selected");

  private final String title;

  RowChoice(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /// Whether it differs from all rows.
  boolean isOffered(BoardModel model, Selection selection) {
    return switch (this) {
      case ALL -> true;
      case FILTERED -> !model.tasks().filter().isAll();
      case SELECTED -> !selected(model, selection).isEmpty();
    };
  }

  /// The tasks to show; without a selected one those in the window.
  TaskFilter filter(BoardModel model, Selection selection) {
    SequencedSet<String> selected = selected(model, selection);
    return switch (this) {
      case ALL -> TaskFilter.ALL;
      case FILTERED -> model.tasks().filter();
      case SELECTED ->
          selected.isEmpty() ? model.tasks().filter() : TaskFilter.ALL.withTasks(selected);
    };
  }

  private static SequencedSet<String> selected(BoardModel model, Selection selection) {
    SequencedSet<String> tasks = new LinkedHashSet<>(selection.ids());
    tasks.removeIf(id -> model.schedule().index().taskPosition(id) < 0);
    return tasks;
  }
}
