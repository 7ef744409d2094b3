package gateline.review.check;

import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.field.PlanFields;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/// `status-date`: the plan was last brought up to date more than a week ago.
final class StatusDateRule implements Rule {
  private static final int LONGEST = 7;

  @Override
  public String id() {
    return "status-date";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    LocalDate status = checked.plan().statusDate();
    LocalDate today = checked.today();
    if (status == null || today == null) {
      return Stream.empty();
    }
    long behind = ChronoUnit.DAYS.between(status, today);
    return behind <= LONGEST
        ? Stream.empty()
        : Stream.of(
            Problem.hint(
                "status-date",
                new Place.OnPlan("statusDate"),
                "the status date is " + DateWords.day(status) + ", " + behind + " days ago"));
  }

  @Override
  public Stream<Edit> remedies(CheckedPlan checked, Problem problem) {
    return Stream.ofNullable(checked.today())
        .map(today -> SetField.of(PlanFields.KIND, PlanFields.STATUS_DATE, checked.plan(), today));
  }
}
