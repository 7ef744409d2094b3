package gateline.gesture;

import gateline.board.Place;
import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.Together;
import gateline.plan.Task;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.List;

/// Tasks that are set down at a place among the rows or in a lane: in its group, and in the order
/// it says.
record Setting(Ground ground, String grabbed, Place place) {
  Draft draft() {
    List<Task> tasks = ground.carriedWith(grabbed);
    GroupMove group = new GroupMove(ground, place.group());
    boolean isRegrouped = tasks.stream().anyMatch(group::changes);
    Task over =
        tasks.stream().filter(Task::isFinished).filter(group::changes).findFirst().orElse(null);
    if (over != null) {
      return Draft.refused(ground.document(), FixedBar.words(ground, over));
    }
    if (isRegrouped) {
      Edit edit = group.edit(tasks);
      Edit whole = place.isOrdered() ? Together.of(edit.label(), edit, order(tasks)) : edit;
      return Draft.of(ground.document(), whole, after -> "To " + group.title() + dates(after));
    }
    return place.isOrdered()
        ? Draft.of(ground.document(), order(tasks), _ -> orderWords())
        : Draft.nothing(ground.document());
  }

  private Edit order(List<Task> tasks) {
    return RowMove.to(place, tasks, ground.plan());
  }

  /// `: Mon 2 Feb to Fri 6 Feb` where the dates change.
  private String dates(Document after) {
    int position = after.schedule().index().taskPosition(grabbed);
    long before = ground.schedule().start(ground.position(grabbed));
    LocalDate start = after.schedule().startAt(position).toLocalDate();
    LocalDate finish = after.schedule().finishAt(position).toLocalDate();
    return after.schedule().start(position) == before
        ? ""
        : ": "
            + DateWords.day(start)
            + (start.equals(finish) ? "" : " to " + DateWords.day(finish));
  }

  private String orderWords() {
    String before = place.before();
    String after = place.after();
    return before != null
        ? "Before " + ground.task(before).name()
        : after != null ? "Behind " + ground.task(after).name() : "";
  }
}
