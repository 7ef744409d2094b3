package gateline.review.standup;

import gateline.edit.AddItems;
import gateline.edit.Edit;
import gateline.edit.FileStandup;
import gateline.edit.Ids;
import gateline.edit.field.DecisionFields;
import gateline.edit.field.RiskFields;
import gateline.edit.field.StandupFields;
import gateline.edit.field.TaskFields;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import gateline.plan.Decision;
import gateline.plan.Extras;
import gateline.plan.Plan;
import gateline.plan.Risk;
import gateline.plan.Standup;
import gateline.plan.Standup.Blocker;
import gateline.plan.Standup.Note;
import gateline.plan.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line of a stand-up as something to act on: a task, a risk or a decision of the plan is made of
/// it. The line stays, and the two belong together by their words (`Mention`).
public final class StandupLine {
  private static final Pattern BY = Pattern.compile("\\bby ([^,;:()]{3,30}?)\\)?\\.?$");

  private final PlanContext context;
  private final Standup standup;
  private final Blocker blocker;
  private final String task;

  private StandupLine(PlanContext context, Standup standup, Blocker blocker, String task) {
    this.context = context;
    this.standup = standup;
    this.blocker = blocker;
    this.task = task;
  }

  public static StandupLine of(PlanContext context, Standup standup, Blocker blocker) {
    return new StandupLine(context, standup, blocker, "");
  }

  /// A note, due on the day that it ends with, if it does: `..., by 30 January`.
  public static StandupLine of(PlanContext context, Standup standup, Note note) {
    LocalDate due = due(note.text(), context);
    Blocker line = new Blocker(note.text(), "", "", due, false, note.isPrivate(), Extras.NONE);
    return new StandupLine(context, standup, line, note.task());
  }

  private static @Nullable LocalDate due(String text, PlanContext context) {
    Matcher by = BY.matcher(text.strip());
    return by.find()
            && StandupFields.BLOCKER_DUE.parse(by.group(1), context)
                instanceof Parsed.Value(var day)
        ? day
        : null;
  }

  /// A task of a day for the owner, where that is a squad, else for the squad itself; in the week
  /// in which it is due, or the stand-up's own.
  public Edit asTask() {
    int week = week();
    String id = Ids.in(context).forTask(blocker.text(), week);
    Task plain = Task.of(id, blocker.text().strip(), BigDecimal.ONE);
    String impact = blocker.impact().isBlank() ? "" : " Impact: " + blocker.impact().strip();
    String notes = "From the " + title() + "." + impact;
    boolean isSquad = context.index().squad(blocker.owner()) != null;
    Task made =
        plain
            .withWeek(week)
            .withSquads(List.of(Task.Assignment.of(isSquad ? blocker.owner() : standup.squad())))
            .withTiming(new Task.Timing(null, BigDecimal.ZERO, blocker.due(), false))
            .withDetails(
                new Task.Details("", isSquad ? "" : blocker.owner(), "", isPrivate(), notes));
    return AddItems.of(TaskFields.KIND, List.of(made), AddItems.END);
  }

  /// An open risk of medium likelihood, of the owner or the squad.
  public Edit asRisk() {
    Risk risk =
        new Risk(
            Ids.in(context).fresh(blocker.text()),
            standup.week(),
            blocker.text().strip(),
            "",
            Risk.Likelihood.MEDIUM,
            BigDecimal.ZERO,
            owner(),
            Risk.Status.OPEN,
            isPrivate(),
            task.isEmpty() ? List.of() : List.of(task),
            Extras.NONE);
    return AddItems.of(RiskFields.KIND, List.of(risk), AddItems.END);
  }

  /// A decision to take, of the owner or the squad, by the day the line names.
  public Edit asDecision() {
    Decision decision =
        new Decision(
            Ids.in(context).fresh(blocker.text()),
            standup.week(),
            blocker.text().strip(),
            owner(),
            blocker.due(),
            "",
            null,
            isPrivate(),
            Extras.NONE);
    return AddItems.of(DecisionFields.KIND, List.of(decision), AddItems.END);
  }

  private String owner() {
    return blocker.owner().isEmpty() ? standup.squad() : blocker.owner();
  }

  private boolean isPrivate() {
    return blocker.isPrivate() || standup.isPrivate();
  }

  private String title() {
    return FileStandup.title(standup, context);
  }

  /// Not a week that is over: the week in which it is due, the stand-up's, or the status date's.
  private int week() {
    Plan plan = context.plan();
    LocalDate due = Objects.requireNonNullElse(blocker.due(), plan.weekStart(standup.week()));
    LocalDate status = plan.statusDate();
    int week = Math.max(plan.weekOf(due), standup.week());
    int now = status == null ? 1 : plan.weekOf(status);
    return Math.clamp(Math.max(week, now), 1, plan.weeks());
  }
}
