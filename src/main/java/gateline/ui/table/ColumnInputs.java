package gateline.ui.table;

import gateline.board.timeline.Column;
import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.ToWeek;
import gateline.edit.Together;
import gateline.edit.field.Field;
import gateline.edit.field.TaskFields;
import gateline.edit.notation.DayNotation;
import gateline.edit.notation.Parsed;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import gateline.ui.field.Input;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What typing in the columns of the table means. A start is the day a task may not start before,
/// or of a task that has begun the day it did; a finish makes the estimate, or of a finished task
/// is the day it ended; a week moves the task there. What follows from the plan cannot be typed.
record ColumnInputs(Document document) {
  private static final int DECIMALS = 4;
  private static final DayNotation DAY = new DayNotation();

  static boolean isEditable(Column column) {
    return switch (column) {
      case NUMBER, SLACK, START_VARIANCE, FINISH_VARIANCE, ESTIMATE_VARIANCE -> false;
      case NAME, SQUADS, ESTIMATE, START, FINISH, PROGRESS, DEPENDS, WEEK -> true;
    };
  }

  /// The input of a column for some tasks, which begins with the text of the first.
  Input of(Column column, List<Task> tasks) {
    Task first = tasks.getFirst();
    return new Input(
        text(column, first),
        text -> typed(column, tasks, text),
        Input.of(TaskFields.KIND, field(column, first), tasks, document.context()).choices(),
        "");
  }

  /// The text of a task's cell that can be edited, such that typing it changes nothing.
  String text(Column column, Task task) {
    Schedule schedule = document.schedule();
    int position = schedule.index().taskPosition(task.id());
    return switch (column) {
      case START -> day(schedule.startAt(position).toLocalDate());
      case FINISH -> day(schedule.finishAt(position).toLocalDate());
      default -> field(column, task).text(task, document.context());
    };
  }

  /// As the cell says it, or with its year where it would be taken for another day.
  private String day(LocalDate day) {
    String shown = DateWords.day(day);
    return DAY.parse(shown, document.context()).equals(Parsed.value(day))
        ? shown
        : DAY.format(day, document.context());
  }

  /// The edit that a text in a column is for some tasks, all or none of them.
  Parsed<Edit> typed(Column column, List<Task> tasks, String text) {
    List<Edit> edits = new ArrayList<>();
    for (List<Task> alike : alike(column, tasks)) {
      switch (typedAlike(column, alike, text)) {
        case Parsed.Value<Edit>(Edit edit) -> edits.add(edit);
        case Parsed.Refused<Edit> refused -> {
          return refused;
        }
      }
    }
    return Parsed.value(edits.size() == 1 ? edits.getFirst() : together(column, tasks, edits));
  }

  private static Edit together(Column column, List<Task> tasks, List<Edit> edits) {
    String what = column.title().toLowerCase(Locale.ROOT);
    return new Together("change " + what + " of " + TaskFields.KIND.titles(tasks), edits);
  }

  /// The tasks with those together for which a text in the column is one edit.
  private static List<List<Task>> alike(Column column, List<Task> tasks) {
    Map<Object, List<Task>> alike = new LinkedHashMap<>();
    for (Task task : tasks) {
      boolean isOwn = isByEstimate(column, task) || column == Column.WEEK;
      Object key = isOwn ? task.id() : field(column, task).key();
      alike.computeIfAbsent(key, _ -> new ArrayList<>()).add(task);
    }
    return List.copyOf(alike.values());
  }

  private Parsed<Edit> typedAlike(Column column, List<Task> tasks, String text) {
    Task first = tasks.getFirst();
    if (column == Column.WEEK) {
      return week(first, text);
    }
    return isByEstimate(column, first)
        ? finish(first, text)
        : SetField.typed(
            TaskFields.KIND,
            field(column, first),
            tasks,
            new SetField.Typed(text, document.context()));
  }

  private static boolean isByEstimate(Column column, Task task) {
    return column == Column.FINISH && !task.isFinished();
  }

  private static Field<Task, ?> field(Column column, Task task) {
    return switch (column) {
      case NAME -> TaskFields.NAME;
      case SQUADS -> TaskFields.SQUADS;
      case ESTIMATE -> TaskFields.ESTIMATE;
      case START -> task.isStarted() ? TaskFields.STARTED : TaskFields.NOT_BEFORE;
      case FINISH -> TaskFields.FINISHED;
      case PROGRESS -> TaskFields.PROGRESS;
      case DEPENDS -> TaskFields.DEPENDS;
      case WEEK -> TaskFields.WEEK;
      case NUMBER, SLACK, START_VARIANCE, FINISH_VARIANCE, ESTIMATE_VARIANCE ->
          throw new IllegalArgumentException(column + " cannot be edited");
    };
  }

  private Parsed<Edit> week(Task task, String text) {
    return TaskFields.WEEK
        .parse(text, document.context())
        .map(week ->
            week == null
                ? SetField.of(TaskFields.KIND, TaskFields.WEEK, task, null)
                : ToWeek.of(document.plan(), task, week));
  }

  private Parsed<Edit> finish(Task task, String text) {
    Schedule schedule = document.schedule();
    int position = schedule.index().taskPosition(task.id());
    return DAY.parse(text, document.context())
        .flatMap(day -> {
          long length = schedule.time().endOf(day) - schedule.start(position);
          if (length <= 0) {
            String start = DateWords.day(schedule.startAt(position).toLocalDate());
            return Parsed.refused(
                DateWords.day(day) + ": expected a day from the start on, " + start);
          }
          var next = TaskFields.ESTIMATE.of(task).withDays(personDays(task, length));
          return Parsed.value(SetField.of(TaskFields.KIND, TaskFields.ESTIMATE, task, next));
        });
  }

  /// What the people of a task do in so many working minutes.
  private BigDecimal personDays(Task task, long minutes) {
    BigDecimal people =
        task.squads().stream()
            .filter(each -> document.schedule().index().squad(each.squad()) != null)
            .map(Task.Assignment::people)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal perDay = BigDecimal.valueOf(document.schedule().time().minutesPerDay());
    BigDecimal days =
        BigDecimal.valueOf(minutes)
            .multiply(people.signum() == 0 ? BigDecimal.ONE : people)
            .divide(perDay, DECIMALS, RoundingMode.HALF_UP);
    return days.signum() == 0 ? days : new BigDecimal(days.stripTrailingZeros().toPlainString());
  }
}
