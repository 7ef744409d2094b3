package gateline.ui.inspector;

import gateline.edit.AddLink;
import gateline.edit.Edit;
import gateline.edit.RemoveLink;
import gateline.edit.field.TaskFields;
import gateline.edit.notation.LinkNotation;
import gateline.edit.notation.ListNotation;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import gateline.plan.Link;
import gateline.plan.Task;
import gateline.schedule.Network;
import gateline.ui.field.Choices;
import gateline.ui.field.Input;
import java.util.Objects;

/// The links of a task both ways: each leads to the other task and can be deleted; at their ends
/// new ones are typed, and what a task depends on can be typed as a whole.
record TaskLinks(Form form, int position) {
  private static final LinkNotation LINK = new LinkNotation();

  void write() {
    Page page = form.page();
    Network network = form.document().schedule().network();
    page.section("Depends on");
    for (int link : network.into(position)) {
      link(task(network.from(link)), task(position), network.link(link));
    }
    form.field(TaskFields.KIND, task(position), TaskFields.DEPENDS);
    page.section("Needed by");
    for (int link : network.outOf(position)) {
      link(task(position), task(network.to(link)), network.link(link));
    }
    form.add(
        "successor",
        new Input(
            "", this::neededBy, Choices.of(new ListNotation<>(LINK), context()), "Add a task"));
  }

  private PlanContext context() {
    return form.document().context();
  }

  private Task task(int at) {
    return form.document().plan().tasks().get(at);
  }

  private void link(Task from, Task to, Link link) {
    Task other = from.id().equals(task(position).id()) ? to : from;
    Edit delete = RemoveLink.of(from, to, link);
    form.linkEntry(other.name(), other.id(), LinkNotation.ends(link, context()), delete);
  }

  /// A task that waits for this one, in the notation of links: the lag and ends are read from it.
  private Parsed<Edit> neededBy(String text) {
    return LINK.parse(text, context())
        .map(link -> {
          Task to = Objects.requireNonNull(context().index().task(link.on()));
          return AddLink.of(task(position), to, link.type(), link.lag());
        });
  }
}
