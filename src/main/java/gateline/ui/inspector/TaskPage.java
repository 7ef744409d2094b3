package gateline.ui.inspector;

import gateline.board.BoardModel;
import gateline.board.timeline.CellText;
import gateline.board.timeline.Column;
import gateline.edit.field.TaskFields;
import gateline.plan.Gate;
import gateline.plan.Task;
import gateline.review.DriverChain;
import gateline.schedule.Driver;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.util.Arrays;
import java.util.List;

/// What there is to say about a task: why it stands where it does, its fields, what it rests on and
/// what rests on it.
record TaskPage(Form form, BoardModel model, int position) {
  void write() {
    Page page = form.page();
    Task task = task();
    page.title("Task " + (position + 1), task.name());
    if (schedule().isCritical(position)) {
      page.warning("Critical: any delay moves the plan’s finish.");
    } else if (schedule().criticalForGate(position) >= 0) {
      page.warning("Critical for " + gate(schedule().criticalForGate(position)).name() + ".");
    }
    page.section("Why it is here");
    page.text(DriverChain.ofTask(schedule(), position).sentence());
    driver(page);
    figures(page);
    page.section("Edit");
    form.fields(
        TaskFields.KIND,
        List.of(task),
        TaskFields.KIND.fields().stream().filter(field -> field != TaskFields.DEPENDS).toList());
    new TaskLinks(form, position).write();
    gates(page);
  }

  private Schedule schedule() {
    return model.schedule();
  }

  private Task task() {
    return model.plan().tasks().get(position);
  }

  private Gate gate(int gate) {
    return model.plan().gates().get(gate);
  }

  /// The way to what drives its start, if that is something one can go to.
  private void driver(Page page) {
    switch (schedule().driver(position)) {
      case Driver.ByLink link -> {
        Task other = model.plan().tasks().get(link.predecessor());
        page.link("Go to " + other.name(), other.id(), "");
      }
      case Driver.ByHold(int gate, _) ->
          page.link("Go to " + gate(gate).name(), gate(gate).id(), "");
      default -> {}
    }
  }

  private void figures(Page page) {
    CellText cells = new CellText(schedule(), null);
    page.field("Start", cells.of(Column.START, position));
    page.field("Finish", cells.of(Column.FINISH, position));
    page.field("Slack", task().isFinished() ? "" : days(schedule().totalSlack(position)));
    page.field("Free slack", task().isFinished() ? "" : days(schedule().freeSlack(position)));
    long spill = schedule().spillOver(position);
    page.field("Spills over", spill > 0 ? "its week by " + days(spill) : "");
  }

  private String days(long minutes) {
    return DateWords.days(schedule().time().days(minutes));
  }

  private void gates(Page page) {
    boolean isFirst = true;
    for (int i = 0; i < model.plan().gates().size(); i++) {
      if (Arrays.stream(schedule().required(i)).anyMatch(each -> each == position)) {
        if (isFirst) {
          page.section("Required by");
          isFirst = false;
        }
        page.link(gate(i).name(), gate(i).id(), "W" + gate(i).week());
      }
    }
  }
}
