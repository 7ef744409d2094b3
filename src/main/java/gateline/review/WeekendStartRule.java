package gateline.review;

import gateline.capacity.Loads;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.time.DateWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

/// `weekend-start`: a plan that does not start on a Monday has weeks that nobody else counts.
final class WeekendStartRule implements Rule {
  @Override
  public Stream<Problem> findings(Loads loads) {
    LocalDate start = loads.schedule().plan().start();
    return start.getDayOfWeek() == DayOfWeek.MONDAY
        ? Stream.empty()
        : Stream.of(
            Problem.hint(
                "weekend-start",
                new Place.OnPlan("start"),
                "the plan starts "
                    + DateWords.day(start)
                    + ", and so does each of its weeks; start it on a Monday"));
  }
}
