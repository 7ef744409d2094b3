package gateline.cli;

import gateline.plan.Problem;
import gateline.plan.Problem.Severity;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;

/// A check for people: the plan in one line, then its problems under a headline for each severity.
final class CheckText {
  private CheckText() {}

  static void print(Schedule schedule, List<Problem> problems, PrintWriter out) {
    LocalDate finish = schedule.finishAt().toLocalDate();
    out.printf(
        "%s: %s, finish %s %d\n",
        schedule.plan().name(),
        new PlanCounts(schedule.plan()).words(),
        DateWords.day(finish),
        finish.getYear());
    for (Severity severity : Severity.values()) {
      print(severity, problems.stream().filter(each -> each.severity() == severity).toList(), out);
    }
  }

  private static void print(Severity severity, List<Problem> problems, PrintWriter out) {
    if (problems.isEmpty()) {
      return;
    }
    String plural = problems.size() == 1 ? "" : "s";
    out.print("\n" + problems.size() + " " + Severities.word(severity) + plural + "\n");
    problems.forEach(problem -> out.print("  " + PlanArgument.words(problem) + "\n"));
  }
}
