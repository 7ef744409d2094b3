package gateline.edit;

import gateline.edit.field.TaskFields;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Links among several tasks at once, as one edit.
public final class Linking {
  private Linking() {}

  /// Each task after the one before it; where it is so already, that link stays as it is.
  public static Edit inOrder(List<Task> tasks) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 1; i < tasks.size(); i++) {
      Task from = tasks.get(i - 1);
      Task to = tasks.get(i);
      if (to.depends().stream().noneMatch(link -> isPlain(link, from))) {
        edits.add(AddLink.of(from, to, Link.Type.FS, BigDecimal.ZERO));
      }
    }
    return new Together("link " + TaskFields.KIND.titles(tasks), edits);
  }

  private static boolean isPlain(Link link, Task from) {
    return link.on().equals(from.id()) && link.type() == Link.Type.FS;
  }

  /// No link is left among the tasks; of one task alone, none at all.
  public static Edit apart(List<Task> tasks, Plan plan) {
    List<String> ids = tasks.stream().map(Task::id).toList();
    String label = "unlink " + TaskFields.KIND.titles(tasks);
    List<Edit> edits = new ArrayList<>();
    for (Task to : plan.tasks()) {
      List<Link> gone = to.depends().stream().filter(link -> isGone(link, to, ids)).toList();
      if (!gone.isEmpty()) {
        edits.add(new RemoveLink(to.id(), gone, label));
      }
    }
    return new Together(label, edits);
  }

  private static boolean isGone(Link link, Task to, List<String> ids) {
    boolean isInto = ids.contains(to.id());
    boolean isOutOf = ids.contains(link.on());
    return ids.size() == 1 ? isInto || isOutOf : isInto && isOutOf;
  }
}
