package gateline.ui.inspector;

import gateline.board.BoardModel;
import gateline.plan.PlanIndex;
import gateline.plan.Task;
import gateline.time.DateWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/// What there is to read about several tasks: how much they are together, and each by name.
final class SeveralTasks {
  private SeveralTasks() {}

  static void write(Page page, BoardModel model, List<String> ids) {
    PlanIndex index = model.schedule().index();
    List<Task> tasks = ids.stream().map(index::task).filter(Objects::nonNull).toList();
    BigDecimal sum = tasks.stream().map(Task::estimate).reduce(BigDecimal.ZERO, BigDecimal::add);
    page.title("Selection", tasks.size() + " tasks");
    page.field("Estimate", DateWords.number(sum.doubleValue()) + " person-days");
    page.section("Tasks");
    for (Task task : tasks) {
      page.link(task.name(), task.id(), DateWords.number(task.estimate().doubleValue()) + "d");
    }
  }
}
