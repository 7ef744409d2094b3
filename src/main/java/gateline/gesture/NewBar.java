package gateline.gesture;

import gateline.board.Grouping;
import gateline.board.Place;
import gateline.edit.AddItems;
import gateline.edit.Edit;
import gateline.edit.Ids;
import gateline.edit.field.TaskFields;
import gateline.edit.notation.Parsed;
import gateline.plan.Task;
import gateline.plan.Task.Assignment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A task that is to be added once it has a name: behind another (null for at the end), like it in
/// week; or not before a day, and in its week. Where rows or lanes are of squads it is of one. It
/// takes a day until more is said.
public record NewBar(
    Ground ground,
    @Nullable String behind,
    @Nullable String squad,
    @Nullable LocalDate day,
    String name,
    String id) {
  /// One behind a task, that has no name yet.
  public static NewBar behind(Ground ground, @Nullable String task) {
    List<Assignment> squads =
        task == null || ground.grouping() != Grouping.SQUAD
            ? List.of()
            : ground.task(task).squads();
    String squad = squads.isEmpty() ? null : squads.getFirst().squad();
    return new NewBar(ground, task, squad, null, "", "");
  }

  /// One at a place and a day, that has no name yet.
  public static NewBar at(Ground ground, @Nullable Place place, LocalDate day) {
    String behind = place == null ? null : place.after();
    String squad = place == null ? null : new GroupMove(ground, place.group()).squad();
    return new NewBar(ground, behind, squad, day, "", "");
  }

  /// The same with a name, or why it can't have it.
  public Parsed<NewBar> named(String text) {
    return TaskFields.NAME
        .parse(text, ground.document().context())
        .map(good -> {
          String fresh = Ids.in(ground.document().context()).forTask(good, week());
          return new NewBar(ground, behind, squad, day, good, fresh);
        });
  }

  private @Nullable Task other() {
    return behind == null ? null : ground.task(behind);
  }

  private @Nullable Integer week() {
    Task like = other();
    if (day != null) {
      return Math.clamp(ground.plan().weekOf(day), 1, ground.plan().weeks());
    }
    return like == null ? null : like.week();
  }

  public Edit edit() {
    List<Assignment> squads = squad == null ? List.of() : List.of(Assignment.of(squad));
    Task plain = Task.of(id, name, BigDecimal.ONE).withWeek(week()).withSquads(squads);
    boolean isOpen = day == null || day.equals(ground.plan().weekStart(week(day)));
    Task task = isOpen ? plain : plain.withTiming(plain.timing().withNotBefore(day));
    int at = behind == null ? AddItems.END : ground.position(behind) + 1;
    return AddItems.of(TaskFields.KIND, List.of(task), at);
  }

  private int week(LocalDate of) {
    return ground.plan().weekOf(of);
  }
}
