package gateline.ui.inspector;

import gateline.edit.AddLink;
import gateline.edit.ChangeLink;
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
import javafx.scene.control.TextField;

/// The links of a task both ways: each leads to the other task, its kind and lag can be typed, and
/// it can be deleted; at their ends new ones are typed, and what a task depends on can be typed as
/// a whole.
record TaskLinks(Form form, int position) {
  private static final int ENDS_COLUMNS = 5;
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

  /// The kind of a link and its lag, to be typed anew.
  private Input ends(Task from, Task to, Link link) {
    return new Input(
        LinkNotation.ends(link, context()),
        text ->
            LinkNotation.withEnds(link, text, context())
                .map(next -> ChangeLink.of(from, to, link, next)),
        Choices.NONE,
        "");
  }

  private PlanContext context() {
    return form.document().context();
  }

  private Task task(int at) {
    return form.document().plan().tasks().get(at);
  }

  private void link(Task from, Task to, Link link) {
    Task other = from.id().equals(task(position).id()) ? to : from;
    TextField ends = form.input("link-" + from.id() + "-" + to.id(), ends(from, to, link));
    ends.setAccessibleText("Kind and lag of the link from " + from.name() + " to " + to.name());
    ends.setPrefColumnCount(ENDS_COLUMNS);
    form.linkEntry(other.name(), other.id(), ends, RemoveLink.of(from, to, link));
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
