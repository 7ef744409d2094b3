package gateline.bench;

import gateline.board.BoardModel;
import gateline.edit.AddItems;
import gateline.edit.AddLink;
import gateline.edit.DeleteItems;
import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.field.TaskFields;
import gateline.edit.notation.Estimate;
import gateline.plan.Link;
import gateline.plan.Task;
import gateline.ui.Session;
import java.math.BigDecimal;
import java.util.List;

/// Edits tasks in sight, on which much of the plan depends, each time in another way, and waits
/// until the plan has been checked and simulated before it does the next.
final class Editing implements WindowProbe.Work {
  private static final int STEPS = 160;
  private static final int REST = 10;

  private final Session session;
  private int rested;
  private int step;

  Editing(Session session) {
    this.session = session;
  }

  /// What is edited, in turn.
  enum Way {
    ESTIMATE("an estimate changed"),
    LINK("a link added"),
    ADD("a task added"),
    DELETE("a task deleted");

    private final String words;

    Way(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  @Override
  public boolean step() {
    BoardModel model = session.model().get();
    boolean isBusy = session.isChecking().get() || session.isSimulating().get();
    if (model == null || isBusy || ++rested < REST) {
      return true;
    }
    Way way = Way.values()[step % Way.values().length];
    System.out.println("STEP " + way);
    session.apply(edit(way, model.plan().tasks()));
    if (session.model().get() == model) {
      throw new IllegalStateException("edit " + step + " changed nothing");
    }
    rested = 0;
    return ++step < STEPS;
  }

  private Edit edit(Way way, List<Task> tasks) {
    Task first = tasks.getFirst();
    return switch (way) {
      case ESTIMATE -> SetField.of(TaskFields.KIND, TaskFields.ESTIMATE, first, longer(first));
      case LINK -> AddLink.of(first, tasks.get(STEPS + step), Link.Type.FS, BigDecimal.ZERO);
      case ADD -> AddItems.of(TaskFields.KIND, List.of(added(first)), 5);
      case DELETE -> DeleteItems.of(TaskFields.KIND, List.of(tasks.get(10)));
    };
  }

  private static Estimate longer(Task task) {
    BigDecimal more = task.estimate().add(new BigDecimal("0.25"));
    return new Estimate(more, task.range());
  }

  private Task added(Task like) {
    return Task.of("added-" + step, "Added " + step, BigDecimal.TWO)
        .withWeek(like.week())
        .withSquads(like.squads())
        .withDepends(List.of(Link.to(like.id())));
  }
}
