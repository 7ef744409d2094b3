package gateline.cli;

import gateline.plan.Plan;
import gateline.plan.Task;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/// How much there is of everything in a plan.
record PlanCounts(Plan plan) {
  /// Each count under its name in the JSON output, in reading order, person-days last.
  Map<String, BigDecimal> byName() {
    Map<String, BigDecimal> counts = new LinkedHashMap<>();
    put(counts, "weeks", plan.weeks());
    put(counts, "sprints", plan.sprints().size());
    put(counts, "phases", plan.phases().size());
    put(counts, "gates", plan.gates().size());
    put(counts, "squads", plan.squads().size());
    put(counts, "tasks", plan.tasks().size());
    put(counts, "links", plan.tasks().stream().mapToInt(task -> task.depends().size()).sum());
    counts.put(
        "personDays",
        new BigDecimal(
            plan.tasks().stream()
                .map(Task::estimate)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros()
                .toPlainString()));
    return counts;
  }

  private static void put(Map<String, BigDecimal> counts, String name, int count) {
    counts.put(name, BigDecimal.valueOf(count));
  }

  /// `12 weeks, 6 sprints, ..., 1 task, 197 person-days`.
  String words() {
    StringBuilder words = new StringBuilder();
    byName()
        .forEach((name, count) -> {
          String plural = name.equals("personDays") ? "person-days" : name;
          boolean isOne = count.compareTo(BigDecimal.ONE) == 0;
          words
              .append(words.isEmpty() ? "" : ", ")
              .append(count)
              .append(' ')
              .append(isOne ? plural.substring(0, plural.length() - 1) : plural);
        });
    return words.toString();
  }
}
