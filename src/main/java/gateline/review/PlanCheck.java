package gateline.review;

import gateline.capacity.Loads;
import gateline.plan.Problem;
import java.util.List;

/// The plan check: everything a careful reader would point at, worst first.
public final class PlanCheck {
  private PlanCheck() {}

  /// All findings on a plan that could be read, silenced ones left out.
  public static List<Problem> of(Loads loads) {
    throw new UnsupportedOperationException("stub");
  }
}
