package gateline.review.standup;

import gateline.plan.Problem;
import gateline.plan.Standup;
import java.util.List;

/// What a text told: the stand-ups in it, and what is wrong with it. An error among the problems
/// means that the stand-ups are not to be taken; a hint names a line that was read with doubt.
public record ReadStandups(List<Standup> standups, List<Problem> problems) {
  public ReadStandups {
    standups = List.copyOf(standups);
    problems = List.copyOf(problems);
  }

  public boolean isRefused() {
    return problems.stream().anyMatch(each -> each.severity() == Problem.Severity.ERROR);
  }
}
