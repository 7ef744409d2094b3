package gateline.board.timeline;

import gateline.board.BoardModel;
import gateline.plan.Link;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.review.Variance;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The texts of the task table's cells, the same in the window and in pictures. A task's number is
/// its position in the file, from 1; what a task is held against is null without a baseline.
public record CellText(Schedule schedule, @Nullable Variance variance) {
  public static CellText of(BoardModel model) {
    return new CellText(model.schedule(), model.variance());
  }

  /// The text of a task's cell; empty where there is nothing to say.
  public String of(Column column, int task) {
    return switch (column) {
      case NUMBER -> String.valueOf(task + 1);
      case NAME -> task(task).name();
      case SQUADS -> squads(task(task));
      case ESTIMATE -> days(task(task).estimate());
      case START -> DateWords.day(schedule.startAt(task).toLocalDate());
      case FINISH -> DateWords.day(schedule.finishAt(task).toLocalDate());
      case SLACK -> slack(task);
      case PROGRESS -> progress(task(task));
      case DEPENDS -> depends(task(task));
      case WEEK -> task(task).week() == null ? "" : String.valueOf(task(task).week());
      case START_VARIANCE -> against(each -> each.startDays(task));
      case FINISH_VARIANCE -> against(each -> each.finishDays(task));
      case ESTIMATE_VARIANCE -> against(each -> each.estimateDays(task));
    };
  }

  /// `+2d`, `−1.5d`, `0d`; empty for what the baseline does not know.
  private String against(Function<Variance, OptionalDouble> what) {
    OptionalDouble days = variance == null ? OptionalDouble.empty() : what.apply(variance);
    return days.isEmpty() ? "" : DateWords.signed(days.getAsDouble()) + "d";
  }

  /// The sum a group's head shows: `14d`.
  public static String personDays(Group group) {
    return DateWords.number(group.personDays()) + "d";
  }

  private Task task(int task) {
    return schedule.plan().tasks().get(task);
  }

  private String squads(Task task) {
    List<Task.Assignment> squads = task.squads();
    if (squads.size() > 2 && squads.size() == schedule.plan().squads().size()) {
      return "All squads";
    }
    return squads.stream().map(each -> squad(each.squad())).collect(Collectors.joining(", "));
  }

  private String squad(String id) {
    Squad squad = schedule.index().squad(id);
    return squad == null ? id : squad.name();
  }

  private static String days(BigDecimal days) {
    return plain(days) + "d";
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  /// Empty for a finished task: what is over has none.
  private String slack(int task) {
    return task(task).isFinished()
        ? ""
        : DateWords.number(schedule.time().days(schedule.totalSlack(task))) + "d";
  }

  private static String progress(Task task) {
    if (task.isFinished()) {
      return "100%";
    }
    BigDecimal progress = task.facts().progress();
    return progress.signum() == 0 && !task.isStarted() ? "" : plain(progress) + "%";
  }

  private String depends(Task task) {
    return task.depends().stream().map(this::link).collect(Collectors.joining(", "));
  }

  /// A row number alone for a plain link, else with type and lag: `3`, `12FS+2d`, `7SS`.
  private String link(Link link) {
    int position = schedule.index().taskPosition(link.on());
    String on = position < 0 ? link.on() : String.valueOf(position + 1);
    if (link.lag().signum() == 0) {
      return link.type() == Link.Type.FS ? on : on + link.type();
    }
    String plus = link.lag().signum() > 0 ? "+" : "";
    return on + link.type() + plus + days(link.lag());
  }
}
