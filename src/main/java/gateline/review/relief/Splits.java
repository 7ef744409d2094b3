package gateline.review.relief;

import gateline.capacity.Loads;
import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.Together;
import gateline.edit.field.SquadFields;
import gateline.edit.field.TaskFields;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.plan.Task.Assignment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Ways that split the people on one task differently: a part of them for longer, or more of its
/// work for another squad that is on it already. People come in tenths.
final class Splits {
  private static final BigDecimal STEP = new BigDecimal("0.1");
  private static final BigDecimal LEAST_PART = new BigDecimal("0.3");
  private static final double TOLERANCE = 1e-9;

  private final Spot spot;
  private final Loads.Share share;
  private final Task task;
  private final Assignment own;

  private Splits(Spot spot, Loads.Share share) {
    this.spot = spot;
    this.share = share;
    task = spot.task(share);
    own =
        task.squads().stream()
            .filter(each -> each.squad().equals(spot.squad().id()))
            .findFirst()
            .orElseThrow();
  }

  static Stream<Way> of(Spot spot) {
    return spot.shares().stream()
        .map(share -> new Splits(spot, share))
        .flatMap(splits -> Stream.concat(splits.fewer(), splits.shifts()));
  }

  /// As many people as leave no more in the week than there is room for, when the task then fills
  /// the week from its start on; but not so few that nobody would call it work.
  private Stream<Way> fewer() {
    long from = Math.max(spot.schedule().start(share.task()), spot.begin());
    double days = spot.time().days(spot.end() - from);
    double room = Math.max(0, share.personDays() - spot.excess());
    BigDecimal people =
        BigDecimal.valueOf(Math.floor(room / days / STEP.doubleValue() + TOLERANCE))
            .multiply(STEP)
            .max(own.people().multiply(LEAST_PART));
    return task.estimate().signum() == 0 || people.compareTo(own.people()) >= 0
        ? Stream.empty()
        : Stream.of(stretched(people.doubleValue() / own.people().doubleValue()));
  }

  private Way stretched(double part) {
    List<Assignment> squads =
        task.squads().stream()
            .map(each -> with(each, BigDecimal.valueOf(each.people().doubleValue() * part)))
            .toList();
    Edit edit =
        Together.of(
            "put " + Math.round(100 * part) + "% of the people on " + title() + ", for longer",
            SetField.of(TaskFields.KIND, TaskFields.SQUADS, task, squads));
    int position = share.task();
    return new Way(
        edit,
        "fewer " + task.id(),
        0,
        task.squads().size(),
        after -> Words.span(after, position),
        _ -> true);
  }

  private Stream<Way> shifts() {
    return task.squads().stream()
        .filter(each -> each != own && spot.schedule().index().squad(each.squad()) != null)
        .map(this::shifted);
  }

  /// So many tenths of a person as do what is too much, or all there are.
  private Way shifted(Assignment other) {
    double excess = Math.min(spot.excess(), share.personDays());
    double wanted = own.people().doubleValue() * excess / share.personDays();
    BigDecimal people =
        BigDecimal.valueOf(Math.ceil(wanted / STEP.doubleValue() - TOLERANCE))
            .multiply(STEP)
            .min(own.people());
    double days = task.estimate().doubleValue() * people.doubleValue() / allPeople();
    List<Assignment> squads = new ArrayList<>();
    for (Assignment each : task.squads()) {
      if (each == other) {
        squads.add(with(each, each.people().add(people)));
      } else if (each != own) {
        squads.add(each);
      } else if (people.compareTo(own.people()) < 0) {
        squads.add(with(own, own.people().subtract(people)));
      }
    }
    return handed(other, squads, days);
  }

  private Way handed(Assignment other, List<Assignment> squads, double days) {
    Squad taker = Objects.requireNonNull(spot.schedule().index().squad(other.squad()));
    Edit edit =
        Together.of(
            "hand "
                + Words.personDays(days)
                + " of "
                + title()
                + " to "
                + SquadFields.KIND.title(taker),
            SetField.of(TaskFields.KIND, TaskFields.SQUADS, task, squads));
    return new Way(edit, "share " + task.id(), days, 2, _ -> "", _ -> true);
  }

  private double allPeople() {
    return spot.schedule().people(share.task()).doubleValue();
  }

  private String title() {
    return TaskFields.KIND.title(task);
  }

  private static Assignment with(Assignment of, BigDecimal people) {
    return new Assignment(of.squad(), Figures.exact(people), of.extras());
  }
}
