package gateline.ui.dialog;

import gateline.plan.Problem;
import gateline.plan.Problem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One line of the list of problems: a group of one rule's findings, or one of them.
sealed interface ProblemEntry {
  /// The head of what one rule found of one severity.
  record Group(String rule, Severity severity, int count, boolean isFolded)
      implements ProblemEntry {
    /// `Spill-over 20`, a sign before it that says whether the findings show.
    String words() {
      String name = rule.replace('-', ' ');
      return (isFolded ? "▸  " : "▾  ")
          + Character.toUpperCase(name.charAt(0))
          + name.substring(1)
          + "   "
          + count;
    }
  }

  /// One finding.
  record Finding(Problem problem) implements ProblemEntry {}

  /// Findings under their rules, worst first; those of folded rules are left out.
  static List<ProblemEntry> of(List<Problem> problems, Set<String> folded) {
    Map<String, List<Problem>> groups = new LinkedHashMap<>();
    for (Problem problem : problems) {
      String key = problem.severity() + problem.rule();
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(problem);
    }
    List<ProblemEntry> entries = new ArrayList<>();
    for (List<Problem> group : groups.values()) {
      Problem first = group.getFirst();
      boolean isFolded = folded.contains(first.rule());
      entries.add(new Group(first.rule(), first.severity(), group.size(), isFolded));
      if (!isFolded) {
        group.forEach(problem -> entries.add(new Finding(problem)));
      }
    }
    return entries;
  }
}
