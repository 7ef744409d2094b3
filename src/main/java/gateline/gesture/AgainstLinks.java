package gateline.gesture;

import gateline.edit.ChangeLink;
import gateline.edit.Edit;
import gateline.edit.RemoveLink;
import gateline.edit.SetField;
import gateline.edit.Together;
import gateline.edit.field.TaskFields;
import gateline.plan.Link;
import gateline.plan.Task;
import gateline.schedule.Network;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// The ways out where bars are wished to begin earlier than links allow: keep the links, let them
/// ask less, pin the bars to the day, or drop the links.
final class AgainstLinks {
  private final Schedule schedule;
  private final List<BarMove.Wish> wishes;
  private final List<Against> against = new ArrayList<>();
  private final String title;

  /// A link that holds a bar back, by so many working days.
  private record Against(Task from, Task to, Link link, BigDecimal days) {
    Link eased() {
      BigDecimal lag = Steps.shortest(link.lag().subtract(days));
      return new Link(link.on(), link.type(), lag, link.extras());
    }
  }

  /// `schedule` is what a move that keeps all links leads to, `title` what is moved.
  AgainstLinks(Schedule schedule, List<BarMove.Wish> wishes, String title) {
    this.schedule = schedule;
    this.wishes = wishes;
    this.title = title;
    wishes.forEach(this::collect);
  }

  private void collect(BarMove.Wish wish) {
    Network network = schedule.network();
    int position = schedule.index().taskPosition(wish.task().id());
    long wished = schedule.time().beginOf(wish.day());
    if (schedule.plan().tasks().get(position).isPinned() || schedule.start(position) <= wished) {
      return;
    }
    for (int link : network.into(position)) {
      long over = schedule.asked(link) - wished;
      if (over > 0) {
        against.add(
            new Against(task(network.from(link)), task(position), network.link(link), days(over)));
      }
    }
  }

  private Task task(int position) {
    return schedule.plan().tasks().get(position);
  }

  /// Exact to the minute.
  private BigDecimal days(long minutes) {
    BigDecimal perDay = BigDecimal.valueOf(schedule.time().minutesPerDay());
    return BigDecimal.valueOf(minutes).divide(perDay, 6, RoundingMode.HALF_UP);
  }

  /// Empty when no link stands against the move. `keep` is the move to where the links allow it,
  /// `wished` the one to where it was wished.
  List<Option> options(Edit keep, Edit wished) {
    return against.isEmpty()
        ? List.of()
        : List.of(
            new Option(Option.Kind.KEEP, "Keep " + links(), keep),
            new Option(Option.Kind.LAG, lagWords(), lagged(wished)),
            new Option(Option.Kind.PIN, "Pin to " + wishedDay(), pinned(wished)),
            new Option(Option.Kind.UNLINK, "Delete " + links(), unlinked(wished)));
  }

  private String wishedDay() {
    return DateWords.day(wishes.getFirst().day());
  }

  private String links() {
    return against.size() == 1 ? "the link" : "the " + against.size() + " links";
  }

  private String lagWords() {
    return against.size() == 1
        ? "Give it " + lag(against.getFirst().eased())
        : "Give them the lags that fit";
  }

  private static String lag(Link link) {
    double days = link.lag().doubleValue();
    return days == 0 ? "no lag" : "a lag of " + DateWords.days(days);
  }

  private Edit lagged(Edit wished) {
    return with(
        wished,
        "move " + title + " and change " + links(),
        against.stream()
            .<Edit>map(each -> ChangeLink.of(each.from(), each.to(), each.link(), each.eased()))
            .toList());
  }

  private Edit unlinked(Edit wished) {
    return with(
        wished,
        "move " + title + " and delete " + links(),
        against.stream()
            .<Edit>map(each -> RemoveLink.of(each.from(), each.to(), each.link()))
            .toList());
  }

  private Edit pinned(Edit wished) {
    return with(
        wished,
        "pin " + title,
        against.stream()
            .map(Against::to)
            .distinct()
            .<Edit>map(task -> SetField.of(TaskFields.KIND, TaskFields.PINNED, task, true))
            .toList());
  }

  private static Edit with(Edit wished, String label, List<Edit> more) {
    List<Edit> all = new ArrayList<>(List.of(wished));
    all.addAll(more);
    return new Together(label, all);
  }
}
