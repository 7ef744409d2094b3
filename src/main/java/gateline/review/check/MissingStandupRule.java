package gateline.review.check;

import gateline.edit.AddItems;
import gateline.edit.Edit;
import gateline.edit.field.StandupFields;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.plan.Squad;
import gateline.plan.Standup;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// `missing-standup`: a squad had work in a past week and reported nothing, though stand-ups had
/// begun. Before the plan's first one nothing is missed.
final class MissingStandupRule implements Rule {
  @Override
  public String id() {
    return "missing-standup";
  }

  /// A stand-up that was not held.
  private record Missing(Squad squad, int week) {
    Place place() {
      return new Place.OnItem(squad.id(), "standup." + week);
    }
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    return missing(checked).map(MissingStandupRule::finding);
  }

  private static Stream<Missing> missing(CheckedPlan checked) {
    List<Standup> held = checked.plan().meetings().standups();
    LocalDate status = checked.plan().statusDate();
    if (held.isEmpty() || status == null) {
      return Stream.empty();
    }
    Set<String> reported = new HashSet<>();
    held.forEach(standup -> reported.add(standup.week() + " " + standup.squad()));
    int first = held.stream().mapToInt(Standup::week).min().orElse(1);
    int end = Math.min(checked.plan().weekOf(status), checked.plan().weeks() + 1);
    return IntStream.range(0, checked.plan().squads().size())
        .boxed()
        .flatMap(position ->
            IntStream.range(first, end)
                .filter(week -> checked.loads().load(position, week) > 0)
                .mapToObj(week -> new Missing(checked.plan().squads().get(position), week)))
        .filter(each -> !reported.contains(each.week + " " + each.squad.id()));
  }

  private static Problem finding(Missing missing) {
    return Problem.hint(
        "missing-standup",
        missing.place(),
        Problem.subject("squad", missing.squad.name(), missing.squad.id())
            + ": had work in week "
            + missing.week
            + ", but no stand-up");
  }

  /// An empty one, to be filled in.
  @Override
  public Stream<Edit> remedies(CheckedPlan checked, Problem problem) {
    return missing(checked)
        .filter(each -> each.place().equals(problem.place()))
        .map(each ->
            AddItems.of(
                StandupFields.KIND, List.of(Standup.of(each.week, each.squad.id())), AddItems.END));
  }
}
