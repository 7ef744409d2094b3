package gateline.file.format;

import gateline.file.json.Dates;
import gateline.file.json.Fields;
import gateline.file.json.Key;
import gateline.file.json.Keys;
import gateline.file.json.ObjectFormat;
import gateline.file.json.Texts;
import gateline.plan.Link;
import gateline.plan.Range;
import gateline.plan.Task;
import gateline.plan.Task.Assignment;
import gateline.plan.Task.Details;
import gateline.plan.Task.Facts;
import gateline.plan.Task.Timing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// A task.
final class TaskFormat {
  private static final Keys<Task> KEYS = Keys.ofItem("task");
  private static final Key<Task, String> ID = KEYS.required("id", Texts.ID, Task::id);
  private static final Key<Task, String> NAME = KEYS.required("name", Texts.TEXT, Task::name);
  private static final Key<Task, Integer> WEEK = KEYS.nullable("week", Figures.WEEK, Task::week);
  private static final Key<Task, List<Assignment>> SQUADS =
      KEYS.list("squads", AssignmentFormat.ASSIGNMENT, Task::squads);
  private static final Key<Task, BigDecimal> ESTIMATE =
      KEYS.required("estimate", Figures.PERSON_DAYS, Task::estimate);
  private static final Key<Task, Range> RANGE =
      KEYS.nullable("range", new RangeFormat(Figures.PERSON_DAYS), Task::range);
  private static final Key<Task, String> NEEDS =
      KEYS.commonText("needs", task -> task.details().needs());
  private static final Key<Task, List<Link>> DEPENDS =
      KEYS.list("depends", LinkFormat.LINK, Task::depends);
  private static final Key<Task, LocalDate> NOT_BEFORE =
      KEYS.nullable("notBefore", Dates.DAY, task -> task.timing().notBefore());
  private static final Key<Task, BigDecimal> DELAY =
      KEYS.optional("delay", Figures.WORKING_DAYS, BigDecimal.ZERO, task -> task.timing().delay());
  private static final Key<Task, LocalDate> DEADLINE =
      KEYS.nullable("deadline", Dates.DAY, task -> task.timing().deadline());
  private static final Key<Task, Boolean> PINNED =
      KEYS.flag("pinned", task -> task.timing().pinned());
  private static final Key<Task, LocalDate> STARTED =
      KEYS.nullable("started", Dates.DAY, task -> task.facts().started());
  private static final Key<Task, LocalDate> FINISHED =
      KEYS.nullable("finished", Dates.DAY, task -> task.facts().finished());
  private static final Key<Task, BigDecimal> PROGRESS =
      KEYS.optional("progress", Figures.PERCENT, BigDecimal.ZERO, task -> task.facts().progress());
  private static final Key<Task, String> OWNER =
      KEYS.commonText("owner", task -> task.details().owner());
  private static final Key<Task, String> URL = KEYS.text("url", task -> task.details().url());
  private static final Key<Task, Boolean> PRIVATE =
      KEYS.flag("private", task -> task.details().isPrivate());
  private static final Key<Task, String> NOTES = KEYS.text("notes", task -> task.details().notes());

  static final ObjectFormat<Task> TASK = KEYS.build(TaskFormat::task, Task::extras);

  private TaskFormat() {}

  private static Task task(Fields in) {
    return new Task(
        in.get(ID),
        in.get(NAME),
        in.find(WEEK),
        in.share(in.get(SQUADS)),
        in.get(ESTIMATE),
        in.find(RANGE),
        in.get(DEPENDS),
        timing(in),
        facts(in),
        details(in),
        in.extras());
  }

  private static Timing timing(Fields in) {
    Timing timing =
        new Timing(in.find(NOT_BEFORE), in.get(DELAY), in.find(DEADLINE), in.get(PINNED));
    return timing.equals(Timing.NONE) ? Timing.NONE : timing;
  }

  private static Facts facts(Fields in) {
    Facts facts = new Facts(in.find(STARTED), in.find(FINISHED), in.get(PROGRESS));
    return facts.equals(Facts.NONE) ? Facts.NONE : facts;
  }

  private static Details details(Fields in) {
    Details details =
        new Details(in.get(NEEDS), in.get(OWNER), in.get(URL), in.get(PRIVATE), in.get(NOTES));
    return details.equals(Details.NONE) ? Details.NONE : details;
  }
}
