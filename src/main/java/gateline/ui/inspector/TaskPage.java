package gateline.ui.inspector;

import gateline.board.BoardModel;
import gateline.board.timeline.CellText;
import gateline.board.timeline.Column;
import gateline.plan.Gate;
import gateline.plan.Task;
import gateline.review.Why;
import gateline.schedule.Network;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What there is to read about a task: its figures, why it stands where it does, what it rests on
/// and what rests on it.
record TaskPage(BoardModel model, int position) {
  void write(Page page) {
    Task task = task();
    page.title(
        "Task " + (position + 1) + (task.week() == null ? "" : " · week " + task.week()),
        task.name());
    if (schedule().isCritical(position)) {
      page.warning("Critical: any delay moves the plan’s finish.");
    } else if (schedule().criticalForGate(position) >= 0) {
      page.warning("Critical for " + gate(schedule().criticalForGate(position)).name() + ".");
    }
    figures(page);
    page.section("Why it is here");
    page.text(Why.task(schedule(), position));
    links(page);
    gates(page);
    words(page, task);
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

  private void figures(Page page) {
    CellText cells = new CellText(schedule());
    Task task = task();
    page.field("Squads", cells.of(Column.SQUADS, position));
    page.field(
        "Estimate", DateWords.days(task.estimate().doubleValue()).replace("day", "person-day"));
    page.field("Start", cells.of(Column.START, position));
    page.field("Finish", cells.of(Column.FINISH, position));
    page.field("Slack", task.isFinished() ? "" : days(schedule().totalSlack(position)));
    page.field("Free slack", task.isFinished() ? "" : days(schedule().freeSlack(position)));
    page.field("Done", cells.of(Column.PROGRESS, position));
    page.field("Not before", day(task.timing().notBefore()));
    page.field("Deadline", day(task.timing().deadline()));
    page.field("Owner", schedule().index().ownerName(task.details().owner()));
    long spill = schedule().spillOver(position);
    page.field("Spills over", spill > 0 ? "its week by " + days(spill) : "");
  }

  private String days(long minutes) {
    return DateWords.days(schedule().time().days(minutes));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : DateWords.day(day);
  }

  private void links(Page page) {
    Network network = schedule().network();
    int[] into = network.into(position);
    if (into.length > 0) {
      page.section("Depends on");
      for (int link : into) {
        link(page, network.from(link), link);
      }
    }
    int[] outOf = network.outOf(position);
    if (outOf.length > 0) {
      page.section("Needed by");
      for (int link : outOf) {
        link(page, network.to(link), link);
      }
    }
  }

  private void link(Page page, int other, int link) {
    Task task = model.plan().tasks().get(other);
    var written = schedule().network().link(link);
    String lag =
        written.lag().signum() == 0 ? "" : " " + DateWords.signedDays(written.lag().doubleValue());
    page.link(task.name(), task.id(), written.type() + lag);
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

  private static void words(Page page, Task task) {
    Task.Details details = task.details();
    if (!details.needs().isEmpty()) {
      page.section("Needs");
      page.text(details.needs());
    }
    if (!details.notes().isEmpty()) {
      page.section("Notes");
      page.text(details.notes());
    }
    page.field("See", details.url());
  }
}
