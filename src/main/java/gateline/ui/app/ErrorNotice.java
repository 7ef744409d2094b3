package gateline.ui.app;

import gateline.plan.Problem;
import gateline.plan.Problem.Severity;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import gateline.ui.dialog.ProblemWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says over the board that a plan was opened with errors, and which is the first, until there are
/// none. What an edit brings about stands in the list of problems alone.
final class ErrorNotice {
  private final Session session;
  private final Notices notices;
  private final Runnable openList;
  private boolean isNew;

  ErrorNotice(Session session, Notices notices, Runnable openList) {
    this.session = session;
    this.notices = notices;
    this.openList = openList;
    session.open().subscribe(this::begin);
    session.problems().subscribe(this::look);
  }

  private void begin(@Nullable OpenPlan before, @Nullable OpenPlan now) {
    if (now != null && (before == null || !now.continues(before))) {
      isNew = true;
      notices.say(Topic.ERRORS, null);
    }
  }

  private void look(List<Problem> problems) {
    List<Problem> errors =
        problems.stream().filter(each -> each.severity() == Severity.ERROR).toList();
    if (errors.isEmpty()) {
      notices.say(Topic.ERRORS, null);
    } else if (isNew) {
      notices.say(Topic.ERRORS, notice(errors));
    }
    isNew &= problems.isEmpty();
  }

  private Notice notice(List<Problem> errors) {
    OpenPlan open = session.open().get();
    String plan = open.file() == null ? "The plan" : Notice.named(open.file());
    String count = errors.size() == 1 ? "an error" : errors.size() + " errors";
    return Notice.of(plan + " has " + count, ProblemWords.sentence(errors.getFirst()))
        .offering("Show problems", openList);
  }
}
