package gateline.kill;

import gateline.file.LineEnd;
import gateline.file.PlanFiles;
import gateline.file.PlanWriter;
import gateline.file.ReadResult;
import gateline.plan.Plan;
import gateline.plan.Task;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The sample after so many edits: every task differs from version to version, so that a file that
/// is a mixture of two is none of them.
record Version(int number) {
  private static final Path SAMPLE = Path.of("assets", "plans", "automatosx-v2.json");
  private static final String NAME = "Version ";
  private static final Plan PLAN = sample();

  private static Plan sample() {
    try {
      if (PlanFiles.read(SAMPLE) instanceof ReadResult.Opened opened) {
        return opened.plan();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException("cannot read " + SAMPLE);
  }

  /// The version that a plan says it is.
  static Version of(Plan plan) {
    return new Version(Integer.parseInt(plan.name().substring(NAME.length())));
  }

  Plan plan() {
    List<Task> tasks = new ArrayList<>();
    for (Task task : PLAN.tasks()) {
      int estimate = (number * 31 + tasks.size()) % 97 + 1;
      tasks.add(task.withEstimate(BigDecimal.valueOf(estimate)));
    }
    return PLAN.withName(NAME + number).withTasks(tasks);
  }

  byte[] bytes() {
    return PlanWriter.bytes(plan(), LineEnd.UNIX);
  }

  /// Whether a plan is this version, whole.
  boolean is(Plan other) {
    return PlanWriter.text(plan(), LineEnd.UNIX).equals(PlanWriter.text(other, LineEnd.UNIX));
  }
}
