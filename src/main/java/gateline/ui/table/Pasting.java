package gateline.ui.table;

import static java.util.stream.Collectors.joining;

import gateline.board.timeline.Column;
import gateline.edit.AddItems;
import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.Together;
import gateline.edit.notation.Parsed;
import gateline.plan.Task;
import gateline.schedule.Network;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// Tab-separated text put into cells to the right and down from one, and into new tasks behind the
/// last row: one edit with every value, or a refusal that lists every cell that cannot be.
final class Pasting {
  private static final int MOST_LISTED = 6;

  private final List<List<String>> lines;
  private final List<Column> columns;
  private final List<Task> targets;
  private final List<Edit> edits = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  /// `columns` are those from the first cell on, `targets` the tasks from there down.
  Pasting(String text, List<Column> columns, List<Task> targets) {
    this.lines = cells(text);
    this.columns = columns;
    this.targets = targets.subList(0, Math.min(lines.size(), targets.size()));
  }

  /// The cells of tab-separated text, line by line.
  static List<List<String>> cells(String text) {
    return text.stripTrailing().lines().map(line -> List.of(line.split("\t", -1))).toList();
  }

  /// What it comes to in a plan; `coming` makes the new tasks.
  Parsed<Edit> in(Document document, NewTask coming) {
    List<String> names = newNames();
    List<Task> tasks = new ArrayList<>(targets);
    Document base = document;
    if (!names.isEmpty() && faults.isEmpty()) {
      AddItems<Task> add = coming.named(names);
      edits.add(add);
      tasks.addAll(add.items());
      base = document.after(add);
    }
    put(base, tasks);
    if (!faults.isEmpty()) {
      return Parsed.refused(listed());
    }
    String what = lines.size() == 1 ? "a row" : lines.size() + " rows";
    return Parsed.value(new Together("paste " + what, edits));
  }

  private List<String> newNames() {
    List<String> names = new ArrayList<>();
    int place = columns.indexOf(Column.NAME);
    for (int line = targets.size(); line < lines.size(); line++) {
      List<String> cells = lines.get(line);
      String name = place < 0 || place >= cells.size() ? "" : cells.get(place).strip();
      if (name.isEmpty()) {
        faults.add("line " + (line + 1) + ": a new task needs its name");
      }
      names.add(name);
    }
    return names;
  }

  private void put(Document base, List<Task> tasks) {
    for (int line = 0; line < tasks.size(); line++) {
      putLine(base, tasks.get(line), line);
    }
    int finish = columns.indexOf(Column.FINISH);
    if (finish >= 0 && faults.isEmpty()) {
      putFinishes(settled(base), tasks, finish);
    }
  }

  /// Finishes come last: what they make of an estimate rests on all other values, and on those of
  /// the finishes above that the task waits for. Only before such a task is the plan scheduled
  /// anew.
  private void putFinishes(Document base, List<Task> tasks, int finish) {
    Document settled = base;
    List<Edit> open = new ArrayList<>();
    BitSet shaken = new BitSet();
    for (int line = 0; line < tasks.size(); line++) {
      int task = settled.schedule().index().taskPosition(tasks.get(line).id());
      if (task < 0 || finish >= lines.get(line).size()) {
        continue;
      }
      if (shaken.get(task)) {
        settled = settled.after(new Together("", open));
        open.clear();
        shaken.clear();
      }
      int before = edits.size();
      Task now = settled.plan().tasks().get(task);
      put(new ColumnInputs(settled), new Cell(now, line, finish));
      if (edits.size() > before) {
        open.add(edits.getLast());
        shake(task, settled.schedule().network(), shaken);
      }
    }
  }

  /// Adds all that waits for a task.
  private static void shake(int task, Network network, BitSet shaken) {
    Deque<Integer> next = new ArrayDeque<>(List.of(task));
    while (!next.isEmpty()) {
      for (int link : network.outOf(next.pop())) {
        int follower = network.to(link);
        if (!shaken.get(follower)) {
          shaken.set(follower);
          next.push(follower);
        }
      }
    }
  }

  private Document settled(Document base) {
    List<Edit> values = edits.stream().filter(edit -> !(edit instanceof AddItems<?>)).toList();
    return base.after(new Together("", values));
  }

  private void putLine(Document base, Task task, int line) {
    List<String> cells = lines.get(line);
    if (cells.size() > columns.size()) {
      faults.add(
          ("line " + (line + 1) + ": " + cells.size() + " cells, but only " + columns.size())
              + " columns from here on");
      return;
    }
    ColumnInputs inputs = new ColumnInputs(base);
    for (int cell = 0; cell < cells.size(); cell++) {
      if (columns.get(cell) != Column.FINISH) {
        put(inputs, new Cell(task, line, cell));
      }
    }
  }

  /// One text and where it goes.
  private record Cell(Task task, int line, int place) {}

  private void put(ColumnInputs inputs, Cell cell) {
    Column column = columns.get(cell.place());
    String text = lines.get(cell.line()).get(cell.place()).strip();
    boolean isNew = cell.line() >= targets.size();
    boolean isIdle = !ColumnInputs.isEditable(column) || (isNew && text.isEmpty());
    if (isIdle || text.equals(inputs.text(column, cell.task()))) {
      return;
    }
    switch (inputs.typed(column, List.of(cell.task()), text)) {
      case Parsed.Value<Edit>(Edit edit) -> edits.add(edit);
      case Parsed.Refused<Edit>(String words) ->
          faults.add("line " + (cell.line() + 1) + ", " + column.title() + ": " + words);
    }
  }

  private String listed() {
    String list = faults.stream().limit(MOST_LISTED).collect(joining("\n"));
    int more = faults.size() - MOST_LISTED;
    return "Nothing was pasted.\n" + list + (more > 0 ? "\nand " + more + " more" : "");
  }
}
