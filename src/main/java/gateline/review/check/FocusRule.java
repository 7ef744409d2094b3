package gateline.review.check;

import gateline.capacity.Loads;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.plan.Squad;
import gateline.review.Names;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// `focus`: a squad has a focus in weeks without work, or work in weeks without a focus. Squads
/// without any focus leave it to the tasks.
final class FocusRule implements Rule {
  @Override
  public String id() {
    return "focus";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    return IntStream.range(0, checked.plan().squads().size())
        .boxed()
        .flatMap(squad -> finding(checked, squad).stream());
  }

  private static Optional<Problem> finding(CheckedPlan checked, int position) {
    Squad squad = checked.plan().squads().get(position);
    Loads loads = checked.loads();
    List<String> idle = weeks(checked, squad, week -> isIdle(loads, position, week), true);
    List<String> unnamed = weeks(checked, squad, week -> !isIdle(loads, position, week), false);
    if (squad.focus().isEmpty() || (idle.isEmpty() && unnamed.isEmpty())) {
      return Optional.empty();
    }
    String text =
        Stream.of(said(idle, "a focus but no work"), said(unnamed, "work but no focus"))
            .filter(words -> !words.isEmpty())
            .reduce((one, other) -> one + "; " + other)
            .orElse("");
    return Optional.of(
        Problem.hint(
            "focus",
            new Place.OnItem(squad.id(), "focus"),
            Problem.subject("squad", squad.name(), squad.id()) + ": " + text));
  }

  private static boolean isIdle(Loads loads, int squad, int week) {
    return loads.load(squad, week) == 0 && loads.planned(squad, week) == 0;
  }

  private static List<String> weeks(
      CheckedPlan checked, Squad squad, IntPredicate isSo, boolean hasFocus) {
    return IntStream.rangeClosed(1, checked.plan().weeks())
        .filter(week -> squad.focus().containsKey(week) == hasFocus)
        .filter(isSo)
        .mapToObj(Integer::toString)
        .toList();
  }

  private static String said(List<String> weeks, String what) {
    return weeks.isEmpty()
        ? ""
        : what + " in week" + (weeks.size() == 1 ? " " : "s ") + Names.joined(weeks);
  }
}
