package gateline.ui.app;

import gateline.board.Place;
import gateline.edit.AddItems;
import gateline.edit.Deletion;
import gateline.edit.Document;
import gateline.edit.Duplicates;
import gateline.edit.Edit;
import gateline.edit.Linking;
import gateline.edit.Selection;
import gateline.gesture.BarMove;
import gateline.gesture.Draft;
import gateline.gesture.Ground;
import gateline.gesture.NewBar;
import gateline.gesture.Outcome;
import gateline.gesture.RowMove;
import gateline.plan.Task;
import gateline.ui.Action;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import gateline.ui.board.BoardView;
import gateline.ui.board.TaskHands;
import gateline.ui.board.TimelinePane;
import gateline.ui.board.ViewContext;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What the keyboard does to the tasks that are selected, so that whatever a mouse can do to bars
/// can be done without one.
final class TaskActions {
  private static final int WEEK = 7;

  private final ViewContext context;
  private final Session session;
  private final TimelinePane timeline;
  private final Supplier<BoardView> board;
  private final BooleanExpression isOpen;
  private final BooleanBinding hasTask;
  private final BooleanBinding hasSelection;

  TaskActions(ViewContext context, TimelinePane timeline, Supplier<BoardView> board) {
    this.context = context;
    this.timeline = timeline;
    this.board = board;
    session = context.session();
    isOpen = session.hasPlan();
    hasTask =
        Bindings.createBooleanBinding(
            () -> !tasks().isEmpty(), session.selection(), session.model());
    hasSelection =
        Bindings.createBooleanBinding(
            () -> !session.selection().get().isEmpty(), session.selection());
  }

  List<Action> all() {
    return List.of(
        Action.of("edit.add", "Add a task", Feather.PLUS, this::add).on("Insert").when(isOpen),
        Action.of("edit.duplicate", "Duplicate", Feather.COPY, onTasks(this::duplicate))
            .on("Shortcut+D")
            .when(hasTask),
        Action.of("edit.delete", "Delete", Feather.TRASH_2, this::delete)
            .on("Delete")
            .when(hasSelection),
        move("edit.earlier", "A day earlier", move -> move.nudge(-1)).on("Alt+Left"),
        move("edit.later", "A day later", move -> move.nudge(1)).on("Alt+Right"),
        move("edit.week-earlier", "A week earlier", move -> move.draft(-WEEK)).on("Alt+Page Up"),
        move("edit.week-later", "A week later", move -> move.draft(WEEK)).on("Alt+Page Down"),
        row("edit.row-up", "Row up", Feather.ARROW_UP, -1).on("Alt+Up"),
        row("edit.row-down", "Row down", Feather.ARROW_DOWN, 1).on("Alt+Down"),
        Action.of(
                "edit.link",
                "Link in order of selecting",
                Feather.LINK,
                onTasks((_, tasks) -> link(tasks)))
            .on("Shortcut+F2")
            .when(hasTask),
        Action.of("edit.unlink", "Unlink", Feather.SCISSORS, onTasks(this::unlink))
            .on("Shortcut+Shift+F2")
            .when(hasTask),
        Action.of(
                "edit.links",
                "Links, one by one",
                Feather.GIT_BRANCH,
                onTasks((_, tasks) -> openLink(tasks)))
            .on("Shortcut+L")
            .when(hasTask));
  }

  private @Nullable Document document() {
    OpenPlan plan = session.open().get();
    return plan == null ? null : plan.history().document();
  }

  /// The selected tasks in the order of selecting.
  private List<Task> tasks() {
    Document document = document();
    return document == null
        ? List.of()
        : session.selection().get().ids().stream()
            .map(document.schedule().index()::task)
            .filter(Objects::nonNull)
            .toList();
  }

  /// Does something with the plan and the selected tasks, if there are any.
  private Runnable onTasks(BiConsumer<Document, List<Task>> what) {
    return () -> {
      Document document = document();
      List<Task> tasks = tasks();
      if (document != null && !tasks.isEmpty()) {
        what.accept(document, tasks);
      }
    };
  }

  private Ground ground(Document document) {
    ViewSettings settings = context.settings();
    return new Ground(document, settings.groupingOf(settings.view().get()), false);
  }

  private TaskHands hands() {
    TaskHands shown = board.get().hands();
    return shown == null ? timeline.hands() : shown;
  }

  private boolean apply(Edit edit) {
    var problem = session.apply(edit);
    problem.ifPresent(refused -> context.remark(refused.text()));
    return problem.isEmpty();
  }

  private Action move(String id, String label, Function<BarMove, Draft> how) {
    Feather icon = label.endsWith("later") ? Feather.ARROW_RIGHT : Feather.ARROW_LEFT;
    return Action.of(id, label, icon, onTasks((document, tasks) -> move(document, tasks, how)))
        .when(hasTask);
  }

  /// Nudges are one step as long as nothing else happens; against links it is asked what they mean.
  private void move(Document document, List<Task> tasks, Function<BarMove, Draft> how) {
    String id = tasks.getLast().id();
    Draft draft = how.apply(BarMove.of(ground(document), id));
    Edit edit = draft.edit();
    switch (draft.outcome(id)) {
      case Outcome.Choose choice -> hands().choose(choice);
      case Outcome.Refuse(var words) -> context.remark(words);
      case Outcome _ when edit != null && apply(edit) -> {
        board.get().reveal(id);
        context.remark(draft.words());
      }
      case Outcome _ -> {}
    }
  }

  private Action row(String id, String label, Feather icon, int step) {
    return Action.of(id, label, icon, onTasks((document, tasks) -> row(document, tasks, step)))
        .when(hasTask);
  }

  private void row(Document document, List<Task> tasks, int step) {
    Place place = timeline.beside(tasks.stream().map(Task::id).toList(), step);
    if (place == null) {
      context.remark(step < 0 ? "The first of its group" : "The last of its group");
    } else if (apply(RowMove.to(place, tasks, document.plan()))) {
      timeline.reveal(tasks.getFirst().id());
    }
  }

  private void add() {
    Document document = document();
    if (document != null) {
      List<Task> tasks = tasks();
      String behind = tasks.isEmpty() ? null : tasks.getLast().id();
      hands().name(NewBar.behind(ground(document), behind));
    }
  }

  private void duplicate(Document document, List<Task> tasks) {
    AddItems<Task> copies = Duplicates.of(tasks, document.context());
    if (apply(copies)) {
      session.select(Selection.of(copies.items().stream().map(Task::id).toList()));
    }
  }

  /// Deletes a link, while its card is open, or else what is selected, whatever it is.
  private void delete() {
    Document document = document();
    if (document == null || hands().deleteLink()) {
      return;
    }
    List<String> ids = List.copyOf(session.selection().get().ids());
    Deletion deletion = Deletion.of(document.plan(), ids);
    String next = neighbor(document, ids);
    if (!deletion.parts().isEmpty() && apply(deletion.edit())) {
      session.select(next == null ? Selection.NONE : Selection.of(next));
      context.remark("Done: " + deletion.words() + ". Undo brings it back.");
    }
  }

  /// The row to go on from: the one below what goes, else the one above.
  private @Nullable String neighbor(Document document, List<String> ids) {
    List<String> tasks =
        ids.stream().filter(id -> document.schedule().index().taskPosition(id) >= 0).toList();
    Place below = timeline.beside(tasks, 1);
    Place above = timeline.beside(tasks, -1);
    return below != null ? below.after() : above != null ? above.before() : null;
  }

  private void link(List<Task> tasks) {
    if (tasks.size() < 2) {
      context.remark("Select two tasks or more, in the order in which they follow each other");
    } else {
      apply(Linking.inOrder(tasks));
    }
  }

  private void unlink(Document document, List<Task> tasks) {
    apply(Linking.apart(tasks, document.plan()));
  }

  private void openLink(List<Task> tasks) {
    hands().openLink(tasks.getLast().id());
  }
}
