package gateline.review.relief;

import gateline.edit.Edit;
import gateline.schedule.Schedule;
import java.util.function.Function;
import java.util.function.Predicate;

/// An edit that might clear an overload. `kind` is the same for ways of which the cheapest will do;
/// `asked` is how many person-days it asks of another squad, `squads` how many squads it concerns;
/// `note` says of the schedule it leads to what is to be known besides its cost; `isSo` is false of
/// a schedule in which the edit did not do what its label says.
record Way(
    Edit edit,
    String kind,
    double asked,
    int squads,
    Function<Schedule, String> note,
    Predicate<Schedule> isSo) {}
