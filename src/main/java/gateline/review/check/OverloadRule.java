package gateline.review.check;

import gateline.capacity.Loads;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.plan.Squad;
import gateline.review.Names;
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
    return Problem.warning(
        "overload", new Place.OnItem(squad.id(), "capacity." + overload.week()), text);
  }

  private static String excess(Loads.Overload overload) {
    String number = DateWords.number(overload.excess());
    return number.equals("0") ? "less than 0.1" : number;
  }
}
