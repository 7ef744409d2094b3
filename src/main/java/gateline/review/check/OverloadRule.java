package gateline.review.check;

import gateline.capacity.Loads;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.plan.Squad;
import gateline.review.Names;
import gateline.review.relief.Relief;
import gateline.review.relief.Reliefs;
import gateline.time.DateWords;
import java.util.stream.Stream;

/// `overload`: a squad has more work in a week than it can do.
final class OverloadRule implements Rule {
  @Override
  public String id() {
    return "overload";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    Loads loads = checked.loads();
    return loads.overloads().stream().map(overload -> finding(loads, overload));
  }

  private static Problem finding(Loads loads, Loads.Overload overload) {
    Squad squad = loads.schedule().plan().squads().get(overload.squad());
    String text =
        "squad "
            + Names.quoted(squad.name())
            + " ("
            + squad.id()
            + "): week "
            + overload.week()
            + " has "
            + DateWords.number(overload.load())
            + " person-days of work for "
            + DateWords.number(overload.capacity())
            + ", "
            + excess(overload)
            + " too many";
    return Problem.warning("overload", place(loads, overload), text);
  }

  private static String excess(Loads.Overload overload) {
    String number = DateWords.number(overload.excess());
    return number.equals("0") ? "less than 0.1" : number;
  }

  /// The ways out of it that clear it.
  @Override
  public Stream<Fix> fixes(CheckedPlan checked, Problem problem) {
    Loads loads = checked.loads();
    return loads.overloads().stream()
        .filter(overload -> place(loads, overload).equals(problem.place()))
        .flatMap(overload -> Reliefs.of(loads, overload).stream())
        .filter(Relief::clears)
        .map(relief -> new Fix(problem, relief.edit(), relief.words()));
  }

  private static Place place(Loads loads, Loads.Overload overload) {
    Squad squad = loads.schedule().plan().squads().get(overload.squad());
    return new Place.OnItem(squad.id(), "capacity." + overload.week());
  }
}
