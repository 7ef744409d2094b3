package gateline.ui.inspector;

import gateline.edit.field.TaskFields;
import gateline.plan.PlanIndex;
import gateline.plan.Task;
import gateline.time.DateWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/// What there is to say about several tasks: how much they are together, the values they have in
/// common, to be edited for all, and each by name.
final class SeveralTasks {
  private SeveralTasks() {}

  static void write(Form form, List<String> ids) {
    PlanIndex index = form.document().schedule().index();
    List<Task> tasks = ids.stream().map(index::task).filter(Objects::nonNull).toList();
    BigDecimal sum = tasks.stream().map(Task::estimate).reduce(BigDecimal.ZERO, BigDecimal::add);
    Page page = form.page();
    page.title("Selection", tasks.size() + " tasks");
    page.field("Together", DateWords.number(sum.doubleValue()) + " person-days");
    form.fields(
        TaskFields.KIND,
        tasks,
        TaskFields.KIND.fields().stream().filter(field -> field != TaskFields.NAME).toList());
    page.section("Tasks");
    for (Task task : tasks) {
      page.link(task.name(), task.id(), DateWords.number(task.estimate().doubleValue()) + "d");
    }
  }
}
