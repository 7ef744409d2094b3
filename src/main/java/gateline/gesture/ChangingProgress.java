package gateline.gesture;

import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.Together;
import gateline.edit.field.TaskFields;
import gateline.plan.Task;
import gateline.time.DateWords;
import java.math.BigDecimal;
import java.time.LocalDate;

/// The edge of what is done is held. A task of which something is done has begun: one that had not
/// is taken to have started on the day it was to, or by the status date.
public record ChangingProgress(Ground ground, String task, BigDecimal percent, Draft draft)
    implements Gesture {
  static ChangingProgress of(Ground ground, String task, Moment pressed) {
    BigDecimal now = ground.task(task).facts().progress();
    return new ChangingProgress(ground, task, now, Draft.nothing(ground.document()));
  }

  @Override
  public ChangingProgress moved(Moment now) {
    double left = now.axis().xBegin(ground.schedule().start(ground.position(task)));
    double right = now.axis().xEnd(ground.schedule().finish(ground.position(task)));
    double share = Math.clamp((now.at().x() - left) / (right - left), 0, 1);
    BigDecimal next = Steps.nearest(100 * share, Steps.ofProgress(now));
    return next.compareTo(percent) == 0
        ? this
        : new ChangingProgress(ground, task, next, draft(next));
  }

  private Draft draft(BigDecimal next) {
    Task bar = ground.task(task);
    return bar.isFinished()
        ? Draft.refused(ground.document(), FixedBar.words(ground, bar))
        : Draft.of(ground.document(), edit(bar, next), this::words);
  }

  private Edit edit(Task bar, BigDecimal next) {
    Edit progress = SetField.of(TaskFields.KIND, TaskFields.PROGRESS, bar, next);
    return bar.isStarted()
        ? progress
        : Together.of(
            progress.label(),
            progress,
            SetField.of(TaskFields.KIND, TaskFields.STARTED, bar, startOf(bar)));
  }

  private LocalDate startOf(Task bar) {
    LocalDate planned = ground.schedule().startAt(ground.position(bar.id())).toLocalDate();
    LocalDate status = ground.plan().statusDate();
    return status != null && status.isBefore(planned) ? status : planned;
  }

  /// `40% done, ends Thu 5 Feb`.
  private String words(Document after) {
    int position = after.schedule().index().taskPosition(task);
    Task bar = after.plan().tasks().get(position);
    String end = DateWords.day(after.schedule().finishAt(position).toLocalDate());
    String done = DateWords.number(bar.facts().progress().doubleValue()) + "% done";
    LocalDate start = ground.task(task).isStarted() ? null : bar.facts().started();
    return done + (start == null ? "" : ", started " + DateWords.day(start)) + (", ends " + end);
  }

  @Override
  public Outcome released() {
    return draft.outcome(task);
  }

  @Override
  public boolean isCarrying() {
    return true;
  }

  @Override
  public HandShape shape() {
    return draft.isRefused() ? HandShape.REFUSED : HandShape.PROGRESS;
  }
}
